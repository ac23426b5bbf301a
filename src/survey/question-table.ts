// The counts of one question: every answer by village and group, over the people who were asked.
import type { Question } from '#tables/questions';
import { answerKey, optionsOf, roleOf } from './answers.ts';
import type { Batch } from './batches.ts';
import { addTo, type Counts, type Group, groups, sumOf } from './groups.ts';

/** Counts in each village and over all of them. */
export interface Places {
  readonly byVillage: ReadonlyMap<string, Counts>;
  readonly total: Counts;
}

export interface AnswerCounts extends Places {
  readonly answer: string;
}

export interface QuestionTable {
  readonly question: string;
  readonly kind: Question['kind'];
  /** In the order of the question's options, then as they come in the tally. */
  readonly answers: readonly AnswerCounts[];
  /** Empty for a village that is not stated. */
  readonly villages: readonly string[];
  /** The groups that somebody recorded. */
  readonly groups: readonly Group[];
  /** The respondents; null where a several-answer question was tallied without them. */
  readonly base: Places | null;
}

/** What must be known of a question to add up its answers. */
export type AskedQuestion = Pick<Question, 'number' | 'kind' | 'options'>;

/** One question in one village of one batch. */
interface Part {
  readonly village: string;
  readonly answers: Map<string, { readonly answer: string; readonly counts: Counts }>;
  /** As the tally states them; null where it does not. */
  stated: Counts | null;
}

/** The questions of a batch in one village. */
type Unit = ReadonlyMap<string, Part>;

/**
 * Adds up the questions of one survey. Shares are of respondents: of a one-answer question the answers sum to them; of
 * a several-answer question they are those whom a line «жооп бергендер» states, or else the respondents of the
 * batch's one-answer questions. The time taken grows with the lines alone.
 * @param batches those that count, of this survey
 */
export function questionTables(
  questions: readonly AskedQuestion[],
  batches: readonly Batch[],
): readonly QuestionTable[] {
  const units = batches.flatMap(unitsOf);
  const kinds = new Map(questions.map(({ number, kind }) => [number, kind]));
  const parts = new Map<string, { part: Part; base: Counts | null }[]>();
  for (const unit of units) {
    const alone = respondentsOf(unit, kinds);
    for (const [question, part] of unit) {
      const base = baseOf(part, kinds.get(question) === 'several', alone);
      parts.set(question, parts.get(question) ?? []);
      parts.get(question)?.push({ part, base });
    }
  }
  return questions.map((question) => tableOf(question, parts.get(question.number) ?? []));
}

function unitsOf({ lines }: Batch): readonly Unit[] {
  const units = new Map<string, Map<string, Part>>();
  for (const line of lines) {
    if (line.question === null || line.answer === null) continue;
    const village = line.village ?? '';
    const unit = units.get(village) ?? new Map<string, Part>();
    units.set(village, unit);
    const part = unit.get(line.question) ?? { village, answers: new Map(), stated: null };
    unit.set(line.question, part);
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

function answered({ answers }: Part): Counts {
  return sumOf([...answers.values()].map(({ counts }) => counts));
}

/** The respondents that the one-answer questions of a batch show; null where it has none. */
function respondentsOf(unit: Unit, kinds: ReadonlyMap<string, Question['kind']>): Counts | null {
  const sums = [...unit]
    .filter(([question]) => (kinds.get(question) ?? 'several') !== 'several')
    .map(([, part]) => part.stated ?? answered(part));
  if (sums.length === 0) return null;
  const most: Counts = {};
  for (const group of groups) {
    const people = sums.flatMap((sum) => sum[group] ?? []);
    if (people.length > 0) most[group] = Math.max(...people);
  }
  return most;
}

/** The respondents of a question in a batch, in the groups in which its answers were recorded. */
function baseOf(part: Part, several: boolean, ofBatch: Counts | null): Counts | null {
  const sum = answered(part);
  const base = part.stated ?? (several ? ofBatch : sum);
  if (base === null) return null;
  const kept: Counts = {};
  for (const group of groups) if (sum[group] !== undefined) kept[group] = base[group] ?? 0;
  return kept;
}

function tableOf(
  { number, kind, options }: AskedQuestion,
  parts: readonly { readonly part: Part; readonly base: Counts | null }[],
): QuestionTable {
  const answers = new Map<string, { answer: string; byVillage: Map<string, Counts> }>();
  for (const option of optionsOf(options))
    answers.set(answerKey(option), { answer: option, byVillage: new Map() });
  const bases = new Map<string, Counts>();
  for (const { part, base } of parts) {
    addAt(bases, part.village, base ?? {});
    for (const [key, { answer, counts }] of part.answers) {
      const row = answers.get(key) ?? { answer, byVillage: new Map<string, Counts>() };
      answers.set(key, row);
      addAt(row.byVillage, part.village, counts);
    }
  }
  const rows = [...answers.values()].map((row) => ({ ...row, total: sumOf(row.byVillage.values()) }));
  const recorded = sumOf(rows.map(({ total }) => total));
  return {
    question: number,
    kind,
    answers: rows,
    villages: [...bases.keys()],
    groups: groups.filter((group) => recorded[group] !== undefined),
    base: parts.some(({ base }) => base === null) ? null : { byVillage: bases, total: sumOf(bases.values()) },
  };
}

function addAt(counts: Map<string, Counts>, village: string, more: Counts): void {
  const found = counts.get(village) ?? {};
  counts.set(village, found);
  addTo(found, more);
}
