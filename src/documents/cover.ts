// The letters with which an act goes to its addressees (8.2): three, or two where the object is the executive body itself.
import { type Block, pageBreak, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import { addresseesIn, type Dispatch, dispatchesIn } from '#rules/shared/acts/dispatch';
import { emptyParts } from '#rules/shared/acts/parts';
import type { Act } from '#tables/acts';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import {
  addressed,
  basis,
  chairOf,
  groupHead,
  numberAndDate,
  objectName,
  sentence,
  signatures,
  subjectTitle,
  titled,
} from './frame.ts';
import { document, emptyOf } from './kind.ts';
import { daysOf } from './terms.ts';

type Addressee = Dispatch['addressee'];

export const cover = document({
  id: 'cover',
  clauses: ['4.3', '8.2'],
  sheet: 'acts',
  archive: 'letter',
  rows: ({ acts }) => acts,
  caption: ({ act, number }) => act ?? number,
  missing: (act, facts) =>
    emptyOf({
      number: act.act !== null,
      date: act.date !== null,
      object: objectName(act.object, facts) !== null,
      executive: facts.settings.executiveBody !== null,
      kenesh: facts.settings.kenesh !== null,
      chair: chairOf(facts, act.date ?? facts.today) !== null,
      finalAct: emptyParts(act, facts).length === 0,
    }),
  blocks: (act, facts, language) =>
    dispatchesIn(
      facts.objects,
      facts.letters,
      addresseesIn(facts),
    )(act).flatMap(({ addressee }, index) => [
      ...(index > 0 ? [pageBreak] : []),
      ...letterBlocks(act, addressee, facts, language),
    ]),
});

function letterBlocks(act: Act, addressee: Addressee, facts: Facts, language: Language): readonly Block[] {
  const { cover: words, common, empty } = language.documents;
  const number = act.act ?? act.number;
  return [
    ...groupHead(facts, language),
    numberAndDate(null, null, language),
    addressed(addresseeName(act, addressee, facts), language),
    ...titled(words.title),
    sentence(language, words.sends, { number, date: act.date ?? empty }),
    paragraph('body', `${common.subject}: ${subjectTitle(act.subject, facts) ?? empty}`),
    paragraph('body', `${common.object}: ${objectName(act.object, facts) ?? empty}`),
    sentence(language, asked(addressee, words), { days: askedDays(addressee, act, facts) }),
    sentence(language, common.attached, { what: say(language, words.attached, { number }) }),
    basis('8.2', facts, language),
    signatures([[common.chair, chairOf(facts, act.date ?? facts.today)]]),
    paragraph('body', common.receipt),
    paragraph('body', common.signedBy),
  ];
}

/** The addressee, and the person at its head where one is stated; null where nothing is. */
function addresseeName(act: Act, addressee: Addressee, facts: Facts): string | null {
  const { kenesh, keneshChair, executiveBody, executiveHead } = facts.settings;
  const object = facts.objects.find(({ number }) => number === act.object);
  const [body, head] = {
    object: [object?.name ?? null, object?.head ?? null],
    executive: [executiveBody, executiveHead],
    kenesh: [kenesh, keneshChair],
  }[addressee];
  const names = [body, head].filter((name) => name !== null);
  return names.length === 0 ? null : names.join(', ');
}

const asked = (addressee: Addressee, words: Language['documents']['cover']) =>
  ({ object: words.ofObject, executive: words.ofExecutive, kenesh: words.ofKenesh })[addressee];

/** 4.3: the object's 10 working days, the executive body's 30 calendar days, or the numbers of the kenesh's own Жобо. */
function askedDays(addressee: Addressee, { date }: Act, facts: Facts): number {
  return daysOf(addressee === 'object' ? '4.3-10' : '4.3-30', date ?? facts.today, facts);
}
