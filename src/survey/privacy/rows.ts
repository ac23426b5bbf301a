// The lines of a survey's tables: who answered the questions, and how many gave each answer.
import { type Counts, type Group, groups, sumOf } from '../groups.ts';
import { baseIn, type Places, peopleIn, type QuestionTable } from '../question-table.ts';

/** One line of figures: each group in each village. */
export interface Row {
  /** Null for a line of respondents, which several questions may have in common. */
  readonly question: string | null;
  readonly answer: string | null;
  readonly places: Places;
  readonly groups: readonly Group[];
  /** Where the line of its respondents stands; null for such a line itself, and where they are not known. */
  readonly base: number | null;
  /** Whether it adds up to its respondents with the other answers to its question. */
  readonly sums: boolean;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Where the respondents of each question stand. */
  readonly baseOf: ReadonlyMap<string, number>;
}

/** The lines of all questions of a survey. Questions that the same people answered have one line of respondents. */
export function rowsOf(tables: readonly QuestionTable[]): Rows {
  const bases: Row[] = [];
  const baseOf = new Map<string, number>();
  for (const { question, base, groups: recorded } of tables) {
    if (base === null) continue;
    const own = { places: base, groups: recorded.filter((group) => base.total[group] !== undefined) };
    const found = bases.findIndex((row) => agree(row, own));
    const place = found < 0 ? bases.length : found;
    const known = bases[place];
    bases[place] = baseRow(known ? joined(known, own) : own);
    baseOf.set(question, place);
  }
  const answers = tables.flatMap((table) =>
    table.answers.map((places) => ({
      question: table.question,
      answer: places.answer,
      places,
      groups: table.groups,
      base: baseOf.get(table.question) ?? null,
      sums: addsUp(table),
    })),
  );
  return { rows: [...bases, ...answers], baseOf };
}

/** Whether the answers to a question sum to its respondents, in every group and village. */
function addsUp(table: QuestionTable): boolean {
  return [null, ...table.villages].every((village) =>
    table.groups.every((group) => {
      const sum = table.answers.reduce((people, answer) => people + peopleIn(answer, group, village), 0);
      return baseIn(table, group, village) === sum;
    }),
  );
}

type Line = Pick<Row, 'places' | 'groups'>;

function baseRow(line: Line): Row {
  return { ...line, question: null, answer: null, base: null, sums: false };
}

/** Whether two lines say the same of every group that both know. */
function agree(one: Line, other: Line): boolean {
  const common = one.groups.filter((group) => other.groups.includes(group));
  return (
    common.length > 0 &&
    villagesOf(one, other).every((village) =>
      common.every(
        (group) => peopleIn(one.places, group, village) === peopleIn(other.places, group, village),
      ),
    )
  );
}

function joined(one: Line, other: Line): Line {
  const byVillage = new Map<string, Counts>(
    villagesOf(one, other).map((village) => [
      village,
      { ...one.places.byVillage.get(village), ...other.places.byVillage.get(village) },
    ]),
  );
  return {
    places: { byVillage, total: sumOf(byVillage.values()) },
    groups: groups.filter((group) => one.groups.includes(group) || other.groups.includes(group)),
  };
}

function villagesOf(one: Line, other: Line): readonly string[] {
  return [...new Set([...one.places.byVillage.keys(), ...other.places.byVillage.keys()])];
}
