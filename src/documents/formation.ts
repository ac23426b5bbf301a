// The draft of the kenesh's act that forms the group, and its annex with the composition (5.1, 5.4.5).
import { type Block, list, pageBreak, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import { seatedOn } from '#tables/seated';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { numberAndDate, regulationOf, sentence, signatures, titled } from './frame.ts';
import { document, emptyOf } from './kind.ts';
import { memberTable, seatsOf } from './report/group.ts';
import { daysOf } from './terms.ts';

export const formation = document({
  id: 'formation',
  clauses: ['5.1', '5.4.5'],
  sheet: null,
  archive: 'decision',
  rows: () => [null],
  day: (_, { settings }) => settings.formed,
  caption: () => '',
  missing: (_, facts) => {
    const seated = seatedOn(facts.members, facts.today);
    return emptyOf({
      kenesh: facts.settings.kenesh !== null,
      keneshChair: facts.settings.keneshChair !== null,
      members: seated.length > 0 && seated.every(({ name }) => name !== null),
      sides: seated.every(({ side }) => side !== null),
      positions: seated.every(({ position }) => position !== null),
    });
  },
  blocks: (_, facts, language) => [
    ...decisionBlocks(facts, language),
    pageBreak,
    ...annexBlocks(facts, language),
  ],
});

/** By which name the kenesh calls its act: as its settings say, else by the reading in force. */
function actName({ settings, readings }: Facts, { doubts }: Language): string {
  return doubts.act.options[settings.decisionType ?? readings.act].toUpperCase();
}

function decisionBlocks(facts: Facts, language: Language): readonly Block[] {
  const { formation: words, common, empty } = language.documents;
  const { kenesh, keneshChair, decision, formed } = facts.settings;
  const day = formed ?? facts.today;
  return [
    paragraph('centered', kenesh ?? empty),
    ...titled(actName(facts, language), common.draftOf),
    numberAndDate(bare(decision), formed, language),
    paragraph('body', words.about),
    sentence(language, words.because, { regulation: regulationOf(facts, language) }),
    list(
      [
        say(language, words.forms, { size: seatedOn(facts.members, facts.today).length }),
        say(language, words.mandate, { years: daysOf('5.3.1', day, facts) }),
        say(language, words.meeting, { days: daysOf('5.3.2', day, facts) }),
        words.publish,
        words.control,
      ],
      true,
    ),
    signatures([[common.keneshChair, keneshChair]]),
  ];
}

function annexBlocks(facts: Facts, language: Language): readonly Block[] {
  const { formation: words, common, empty } = language.documents;
  const { kenesh, keneshChair, decision, formed } = facts.settings;
  const seated = seatedOn(facts.members, facts.today);
  return [
    paragraph('right', words.annex),
    paragraph(
      'right',
      say(language, words.annexTo, {
        kenesh: kenesh ?? empty,
        decision: bare(decision) ?? '________',
        date: formed === null ? common.blankDate : language.forms.date(formed, 'document'),
      }),
    ),
    ...titled(words.composition),
    seated.length > 0 ? memberTable(seated, language) : paragraph('body', empty),
    sentence(language, words.seats, seatsOf(seated)),
    signatures([[common.keneshChair, keneshChair]]),
  ];
}

/** A decision's number without the sign before it. */
export function bare(decision: string | null): string | null {
  return decision === null ? null : decision.replace(/^\s*№\s*/, '');
}
