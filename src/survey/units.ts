// A batch in one village, question by question, and how many people it asked.
import { groupedBy } from '#core/group';
import type { Question } from '#tables/questions';
import { answerKey, roleOf } from './answers.ts';
import type { Batch } from './batches.ts';
import type { Doubt } from './doubts.ts';
import { addTo, type Counts, countsOf, groups, recordedIn, sumOf, type TallyLine } from './groups.ts';

/** One question in one village of one batch. */
export interface Part {
  readonly village: string;
  readonly answers: ReadonlyMap<string, { readonly answer: string; readonly counts: Counts }>;
  /** The respondents, as a line of the tally states them; null where none does. */
  readonly stated: Counts | null;
  /** The first line of the question. */
  readonly line: TallyLine;
  /** The counts that are not known, and the lines that have lost their answer. */
  readonly doubts: readonly Doubt[];
}

/** The questions of a batch in one village. */
export interface Unit {
  readonly parts: ReadonlyMap<string, Part>;
  /** Its questionnaires; null where the tally does not state them. */
  readonly forms: number | null;
  /** The lines of which the question is not known. */
  readonly lost: readonly TallyLine[];
}

/** A batch, village by village. */
export function unitsOf({ lines }: Batch): readonly Unit[] {
  return [...groupedBy(lines, ({ village }) => village ?? '')].map(([village, own]) => {
    const byQuestion = groupedBy(own, ({ question }) => question);
    const lost = byQuestion.get(null) ?? [];
    const parts = new Map<string, Part>();
    for (const [question, some] of byQuestion)
      if (question !== null) parts.set(question, partOf(village, some));
    return { parts, lost, forms: own.find(({ forms }) => forms !== null)?.forms ?? null };
  });
}

function partOf(village: string, lines: readonly TallyLine[]): Part {
  const isStated = ({ answer }: TallyLine) => answer !== null && roleOf(answer) === 'respondents';
  const stated = lines.filter(isStated);
  const given = lines.filter((line) => !isStated(line));
  const answers = new Map<string, { answer: string; counts: Counts }>();
  const recorded = recordedIn(given);
  for (const line of given) {
    if (line.answer === null) continue;
    const key = answerKey(line.answer);
    const found = answers.get(key) ?? { answer: line.answer, counts: {} };
    answers.set(key, found);
    addTo(found.counts, countsOf(line, recorded));
  }
  const recordedStated = recordedIn(stated);
  return {
    village,
    answers,
    stated: stated.length === 0 ? null : sumOf(stated.map((line) => countsOf(line, recordedStated))),
    line: lines[0] as TallyLine,
    doubts: [...doubtsIn(given, recorded), ...doubtsIn(stated, recordedStated)],
  };
}

function doubtsIn(lines: readonly TallyLine[], recorded: ReturnType<typeof recordedIn>): readonly Doubt[] {
  return lines.flatMap((line): readonly Doubt[] =>
    line.answer === null
      ? [{ kind: 'lost', line }]
      : recorded.filter((group) => line[group] === null).map((group) => ({ kind: 'count', line, group })),
  );
}

/** Those whose answers were counted; of a several-answer question they are counted once for each answer. */
export function answered({ answers }: Part): Counts {
  return sumOf([...answers.values()].map(({ counts }) => counts));
}

/** Whether a question takes several answers; one of unknown kind does where these do not sum to the questionnaires. */
export function takesSeveral(kind: Question['kind'], part: Part, { forms }: Unit): boolean {
  return kind === null ? forms !== null && answered(part).all !== forms : kind === 'several';
}

/** The respondents of a batch, as far as its questionnaires and one-answer questions tell; null where neither does. */
export function respondentsOf(
  { parts, forms }: Unit,
  isSeveral: (question: string, part: Part) => boolean,
): Counts | null {
  const sums = [...parts]
    .filter(([question, part]) => !isSeveral(question, part))
    .map(([, part]) => part.stated ?? answered(part));
  if (sums.length === 0 && forms === null) return null;
  const most: Counts = {};
  for (const group of groups) {
    const people = sums.flatMap((sum) => sum[group] ?? []);
    if (people.length > 0) most[group] = Math.max(...people);
  }
  return forms === null ? most : { ...most, all: forms };
}
