// What an act says of the meeting that took it, and of the papers that were asked for.
import { addDays, type CivilDate } from '#core/date';
import { type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Act } from '#tables/acts';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { minutesNumber, namesOf, sentence } from './frame.ts';
import { quorumBlocks, voteBlocks } from './minutes.ts';

/** Who was present, the quorum and who stood aside; nothing where no meeting is named. */
export function presentBlocks(act: Act, facts: Facts, language: Language): readonly Block[] {
  const meeting = facts.meetings.find(({ number }) => number === act.meeting);
  if (meeting === undefined) return [];
  const { act: words, minutes, empty } = language.documents;
  const present = meeting.present.length > 0 ? namesOf(meeting.present, facts) : empty;
  const recused = [...new Set(decisionsOn(act, facts).flatMap((one) => one.recused))];
  return [
    sentence(language, words.meeting, { number: minutesNumber(meeting, facts), date: meeting.date ?? empty }),
    paragraph('body', `${minutes.present}: ${present}`),
    ...quorumBlocks(meeting, facts, language),
    ...(recused.length > 0 ? [sentence(language, minutes.recused, { names: namesOf(recused, facts) })] : []),
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

/**
 * The decisions on an act: those tied to it; else those of its meeting that name its number; else the one of its meeting
 * on its subject, for a number is given only after the meeting.
 */
function decisionsOn({ meeting, act, number, subject }: Act, { decisions }: Facts): Facts['decisions'] {
  const tied = decisions.filter((one) => one.act === number);
  if (tied.length > 0) return tied;
  const taken = decisions.filter((one) => meeting !== null && one.meeting === meeting && one.act === null);
  const names = [act, number].filter((name) => name !== null);
  const isNaming = ({ question, decision }: Facts['decisions'][number]) =>
    names.some((name) => `${question ?? ''} ${decision ?? ''}`.includes(name));
  const naming = taken.filter(isNaming);
  if (naming.length > 0) return naming;
  const onSubject = taken.filter((one) => subject !== null && one.subject === subject);
  return onSubject.length === 1 ? onSubject : [];
}

/** Days before the work in which papers may have been asked for it. */
const BEFORE = 90;

/** Whether a request belongs to an act: it is tied to it, or went to its object for the days of its work. */
function isAskedFor(act: Act, { act: tied, kind, object, sent }: Facts['letters'][number]): boolean {
  if (kind !== 'request') return false;
  if (tied !== null) return tied === act.number;
  if (object === null || object !== act.object) return false;
  if (sent === null) return true;
  return (act.to === null || sent <= act.to) && (act.from === null || sent >= addDays(act.from, -BEFORE));
}

/** What was asked of the object, and when it was given: the requests sent by the end of the act's work (7.3.2(1)). */
export function paperBlocks(act: Act, { letters }: Facts, language: Language): readonly Block[] {
  const { report, act: words, empty } = language.documents;
  const asked = letters.filter((letter) => isAskedFor(act, letter));
  if (asked.length === 0) return [];
  const { choices } = columnWords(language, 'letters', 'refusal');
  const rows = asked.map(({ number, letter, about, sent, answered, answer, refusal }) => [
    letter ?? number,
    about ?? empty,
    sent === null ? '' : language.forms.date(sent, 'cell'),
    [
      answered === null ? '' : language.forms.date(answered, 'cell'),
      refusal === null ? '' : say(language, words.refused, { ground: choices[refusal] ?? refusal }),
      answer ?? '',
    ]
      .filter((text) => text !== '')
      .join('; ') || words.notReceived,
  ]);
  return [
    paragraph('caption', words.papers),
    grid([report.number, words.asked, words.askedOn, words.received], rows, [0.1, 0.5, 0.18, 0.22]),
  ];
}

/** What the object states of causes and measures, in its answers to the act (4.3). */
export function answerBlocks(act: Act, { letters }: Facts, language: Language): readonly Block[] {
  const answers = letters.filter(
    (letter) => letter.act === act.number && (letter.causes !== null || letter.measures !== null),
  );
  if (answers.length === 0) return [];
  const { act: words } = language.documents;
  const columns = ['causes', 'measures', 'measuresDue', 'measuresDone'] as const;
  const rows = answers.map((letter) => columns.map((column) => cell(letter[column], column, language)));
  const header = columns.map((column) => columnWords(language, 'letters', column).header);
  return [paragraph('caption', words.answers), grid(header, rows, [0.3, 0.3, 0.15, 0.25])];
}

const cell = (value: string | null, column: string, language: Language): string =>
  value === null ? '' : column === 'measuresDue' ? language.forms.date(value as CivilDate, 'cell') : value;
