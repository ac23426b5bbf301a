// The counts of one question: every answer by village and group, over the people who were asked.
import type { Question } from '#tables/questions';
import { answerKey, optionsOf, scoreOf } from './answers.ts';
import type { Batch } from './batches.ts';
import type { Doubt } from './doubts.ts';
import { addTo, type Counts, type Group, groups, sumOf } from './groups.ts';
import { answered, type Part, respondentsOf, takesSeveral, type Unit, unitsOf } from './units.ts';

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
  /** The respondents; null where a several-answer question was tallied without them, absent in groups of unknown size. */
  readonly base: Places | null;
  /** The scores that count in the mean; empty of other questions. */
  readonly scale: readonly number[];
  /** What makes its figures doubtful. */
  readonly doubts: readonly Doubt[];
}

/** The people of a group in a village, or in all of them where it is null; null where they are not known. */
export function peopleIn(places: Places, group: Group, village: string | null): number | null {
  const counts = village === null ? places.total : places.byVillage.get(village);
  const people = counts?.[group];
  return people === undefined ? 0 : people;
}

/** The respondents of a group in a village, or in all of them; null where they are not known. */
export function baseIn({ base }: QuestionTable, group: Group, village: string | null): number | null {
  return base === null || base.total[group] === undefined ? null : peopleIn(base, group, village);
}

/** What must be known of a question to add up its answers. */
export type AskedQuestion = Pick<Question, 'number' | 'kind' | 'options'>;

/**
 * Adds up the questions of one survey. Shares are of respondents: of a one-answer question the answers sum to them; of
 * a several-answer question they are those whom a line «жооп бергендер» states, or else the batch's questionnaires and
 * the respondents of its one-answer questions. A question of unknown kind takes several answers where these do not sum
 * to the questionnaires. The time taken grows with the lines alone.
 * @param batches those that count, of this survey
 */
export function questionTables(
  questions: readonly AskedQuestion[],
  batches: readonly Batch[],
): readonly QuestionTable[] {
  const kinds = new Map(questions.map(({ number, kind }) => [number, kind]));
  const parts = new Map<string, BasedPart[]>();
  for (const unit of batches.flatMap(unitsOf)) {
    const isSeveral = (question: string, part: Part) => takesSeveral(kinds.get(question) ?? null, part, unit);
    const ofUnit = respondentsOf(unit, isSeveral);
    for (const [question, part] of unit.parts) {
      const based = basedPart(part, unit, kinds.get(question) ?? null, ofUnit);
      const known = parts.get(question);
      if (known) known.push(based);
      else parts.set(question, [based]);
    }
  }
  return questions.map((question) => tableOf(question, parts.get(question.number) ?? []));
}

interface BasedPart {
  readonly part: Part;
  readonly base: Counts | null;
  readonly doubts: readonly Doubt[];
}

/** The respondents of a question in a unit: not known where a line of its may be lost. */
function basedPart(part: Part, unit: Unit, kind: Question['kind'], ofUnit: Counts | null): BasedPart {
  const isSeveral = takesSeveral(kind, part, unit);
  const sum = answered(part).all ?? null;
  const stated = part.stated?.all ?? unit.forms;
  const isWhole = !isSeveral && sum !== null && sum === stated;
  const lost = isWhole ? [] : unit.lost.map((line): Doubt => ({ kind: 'lost', line }));
  const doubts = [...part.doubts, ...lost];
  const isUnknown = doubts.some((doubt) => doubt.kind === 'lost') || (kind === null && sum === null);
  const base = part.stated ?? (isSeveral ? ofUnit : answered(part));
  const differs: readonly Doubt[] =
    kind !== null && !isSeveral && sum !== null && stated !== null && sum !== stated
      ? [{ kind: 'sum', line: part.line, sum, forms: stated }]
      : [];
  return { part, base: isUnknown ? null : base, doubts: [...doubts, ...differs] };
}

function tableOf({ number, kind, options }: AskedQuestion, parts: readonly BasedPart[]): QuestionTable {
  const answers = new Map<string, { answer: string; byVillage: Map<string, Counts> }>();
  for (const option of optionsOf(options))
    answers.set(answerKey(option), { answer: option, byVillage: new Map() });
  for (const { part } of parts) {
    for (const [key, { answer, counts }] of part.answers) {
      const row = answers.get(key) ?? { answer, byVillage: new Map<string, Counts>() };
      answers.set(key, row);
      addAt(row.byVillage, part.village, counts);
    }
  }
  const rows = [...answers.values()].map((row) => ({ ...row, total: sumOf(row.byVillage.values()) }));
  const recorded = sumOf(rows.map(({ total }) => total));
  const scale = kind === 'score' ? scaleOf(options) : [];
  const isOffScale = ({ answer, total }: AnswerCounts) => {
    const score = scoreOf(answer);
    return kind === 'score' && score !== null && !scale.includes(score) && total.all !== 0;
  };
  return {
    question: number,
    kind,
    answers: rows,
    villages: [...new Set(parts.map(({ part }) => part.village))],
    groups: groups.filter((group) => recorded[group] !== undefined),
    base: baseOf(parts),
    scale,
    doubts: [
      ...parts.flatMap(({ doubts }) => doubts),
      ...rows.filter(isOffScale).map(({ answer }): Doubt => ({ kind: 'score', answer })),
    ],
  };
}

/** The scores of a question's options; from 1 to 5 where it has none. */
function scaleOf(options: string | null): readonly number[] {
  const scores = optionsOf(options).flatMap((option) => scoreOf(option) ?? []);
  return scores.length > 0 ? scores : [1, 2, 3, 4, 5];
}

/** The respondents of a question in the groups in which its answers were recorded; a group unknown once is unknown. */
function baseOf(parts: readonly BasedPart[]): Places | null {
  if (parts.some(({ base }) => base === null)) return null;
  const byVillage = new Map<string, Counts>();
  for (const { part, base } of parts) {
    const recorded = answered(part);
    const known: Counts = {};
    for (const group of groups) if (recorded[group] !== undefined) known[group] = base?.[group] ?? null;
    addAt(byVillage, part.village, known);
  }
  return { byVillage, total: sumOf(byVillage.values()) };
}

function addAt(counts: Map<string, Counts>, village: string, more: Counts): void {
  const found = counts.get(village) ?? {};
  counts.set(village, found);
  addTo(found, more);
}
