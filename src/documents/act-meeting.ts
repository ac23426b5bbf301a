// What an act says of the meeting that took it, and of the papers that were asked for.
import { type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Act } from '#tables/acts';
import { columnWords, type Language } from '#texts';
import { namesOf, said } from './frame.ts';
import { quorumBlocks, voteBlocks } from './minutes.ts';

/** Who was present, the quorum and who stood aside; nothing where no meeting is named. */
export function presentBlocks(act: Act, facts: Facts, language: Language): readonly Block[] {
  const meeting = facts.meetings.find(({ number }) => number === act.meeting);
  if (meeting === undefined) return [];
  const { act: words, minutes, empty } = language.documents;
  const present = meeting.present.length > 0 ? namesOf(meeting.present, facts) : empty;
  const recused = [...new Set(decisionsOn(act, facts).flatMap((one) => one.recused))];
  return [
    said(language, words.meeting, { number: meeting.number, date: meeting.date ?? empty }),
    paragraph('body', `${minutes.present}: ${present}`),
    ...quorumBlocks(meeting, facts, language),
    ...(recused.length > 0 ? [said(language, minutes.recused, { names: namesOf(recused, facts) })] : []),
  ];
}

/** How the meeting voted on the act; who was against is a dissent that the minutes hold. */
export function actVoteBlocks(act: Act, facts: Facts, language: Language): readonly Block[] {
  const own = decisionsOn(act, facts);
  if (own.length === 0) return [];
  return [
    paragraph('heading', language.documents.act.vote),
    ...own.flatMap((one) => [
      paragraph('body', [one.question, one.decision].filter((text) => text !== null).join(' – ')),
      ...voteBlocks(one, language),
    ]),
  ];
}

/** The decisions of the act's meeting that name the act by its number: a meeting decides on other things too. */
function decisionsOn({ meeting, act, number }: Act, { decisions }: Facts): Facts['decisions'] {
  const taken = decisions.filter((one) => meeting !== null && one.meeting === meeting);
  const names = [act, number].filter((name) => name !== null);
  const isNaming = ({ question, decision }: Facts['decisions'][number]) =>
    names.some((name) => `${question ?? ''} ${decision ?? ''}`.includes(name));
  return taken.filter(isNaming);
}

/** What was asked of the object, and when it was given: the requests sent by the end of the act's work (7.3.2(1)). */
export function paperBlocks(act: Act, { letters }: Facts, language: Language): readonly Block[] {
  const { report, act: words, empty } = language.documents;
  const asked = letters.filter(
    ({ kind, object, sent }) =>
      kind === 'request' &&
      object !== null &&
      object === act.object &&
      (sent === null || act.to === null || sent <= act.to),
  );
  if (asked.length === 0) return [];
  const { choices } = columnWords(language, 'letters', 'refusal');
  const rows = asked.map(({ number, letter, about, sent, answered, refusal }) => [
    letter ?? number,
    about ?? empty,
    sent === null ? '' : language.forms.date(sent, 'cell'),
    [
      answered === null ? '' : language.forms.date(answered, 'cell'),
      refusal === null ? '' : (choices[refusal] ?? refusal),
    ]
      .filter((text) => text !== '')
      .join('; ') || words.notReceived,
  ]);
  return [
    paragraph('caption', words.papers),
    grid([report.number, words.asked, words.askedOn, words.received], rows, [0.1, 0.5, 0.18, 0.22]),
  ];
}
