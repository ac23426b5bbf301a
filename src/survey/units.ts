// A batch in one village, question by question, and how many people it asked.
import type { Question } from '#tables/questions';
import { answerKey, roleOf } from './answers.ts';
import type { Batch } from './batches.ts';
import { addTo, type Counts, groups, sumOf } from './groups.ts';

/** One question in one village of one batch. */
export interface Part {
  readonly village: string;
  readonly answers: Map<string, { readonly answer: string; readonly counts: Counts }>;
  /** The respondents, as a line of the tally states them; null where none does. */
  stated: Counts | null;
}

/** The questions of a batch in one village. */
export interface Unit {
  readonly parts: Map<string, Part>;
  /** Its questionnaires; null where the tally does not state them. */
  forms: number | null;
}

/** A batch, village by village. */
export function unitsOf({ lines }: Batch): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const line of lines) {
    if (line.question === null || line.answer === null) continue;
    const village = line.village ?? '';
    const unit = units.get(village) ?? { parts: new Map(), forms: null };
    units.set(village, unit);
    unit.forms ??= line.forms;
    const part = unit.parts.get(line.question) ?? { village, answers: new Map(), stated: null };
    unit.parts.set(line.question, part);
    if (roleOf(line.answer) === 'respondents') {
      part.stated ??= {};
      addTo(part.stated, line);
    } else addTo(countsOf(part, line.answer), line);
  }
  return [...units.values()];
}

function countsOf({ answers }: Part, answer: string): Counts {
  const key = answerKey(answer);
  const found = answers.get(key) ?? { answer, counts: {} };
  answers.set(key, found);
  return found.counts;
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
