// Anyone who tries to get hidden cells back: all the sums and bounds that people know, and a solver of his own.
import type { Group } from '../../src/survey/groups.ts';
import type { Privacy, PublicCell } from '../../src/survey/privacy.ts';
import type { QuestionTable } from '../../src/survey/question-table.ts';

const SEXES: readonly Group[] = ['women', 'men', 'notStated'];
const SOCIAL: readonly Group[] = ['youth', 'elderly', 'unemployed', 'disabled', 'other'];

/** A linear statement about cells: its terms add up to zero, or at most to zero. */
interface Statement {
  readonly terms: ReadonlyMap<string, number>;
  readonly isBound: boolean;
}

export interface Known {
  /** The true people of every cell. */
  readonly people: ReadonlyMap<string, number>;
  readonly hidden: readonly string[];
  readonly statements: readonly Statement[];
}

/** A cell of one village, or of all of them; of a village nothing is printed. */
interface PlacedCell extends PublicCell {
  readonly village: string | null;
}

/** What is known of a survey all of whose questions the same people answered; what is not printed counts as hidden. */
export function known(tables: readonly QuestionTable[], privacy: Pick<Privacy, 'hides'>): Known {
  const people = new Map<string, number>();
  const hidden = new Set<string>();
  const statements: Statement[] = [];
  const name = ({ question, answer, group, village }: PlacedCell) =>
    JSON.stringify([answer === null ? '' : question, answer, group, village]);
  for (const table of tables) {
    const { question, kind, groups } = table;
    const places = [null, ...table.villages];
    const answers = [null, ...table.answers.map(({ answer }) => answer)];
    const peopleOf = (answer: string | null, group: Group, village: string | null) => {
      const counts = answer === null ? table.base : table.answers.find((each) => each.answer === answer);
      return (village === null ? counts?.total : counts?.byVillage.get(village))?.[group] ?? 0;
    };
    for (const answer of answers)
      for (const group of groups)
        for (const village of places) {
          const cell = { question, answer, group, village };
          people.set(name(cell), peopleOf(answer, group, village));
          if (village !== null || privacy.hides(cell)) hidden.add(name(cell));
        }
    const sum = (whole: PlacedCell, parts: readonly PlacedCell[]) =>
      statements.push({
        isBound: false,
        terms: new Map([[name(whole), -1], ...parts.map((part) => [name(part), 1] as const)]),
      });
    const bound = (small: PlacedCell, large: PlacedCell) =>
      statements.push({
        isBound: true,
        terms: new Map([
          [name(small), 1],
          [name(large), -1],
        ]),
      });
    for (const answer of answers)
      for (const group of groups)
        sum(
          { question, answer, group, village: null },
          table.villages.map((village) => ({ question, answer, group, village })),
        );
    const sexes = SEXES.filter((sex) => groups.includes(sex));
    for (const answer of answers)
      for (const village of places) {
        const all = { question, answer, group: 'all', village } as const;
        if (sexes.length > 0)
          sum(
            all,
            sexes.map((group) => ({ question, answer, group, village })),
          );
        for (const group of SOCIAL)
          if (groups.includes(group)) bound({ question, answer, group, village }, all);
      }
    for (const group of groups)
      for (const village of places) {
        const base = { question, answer: null, group, village };
        const parts = table.answers.map(({ answer }) => ({ question, answer, group, village }));
        if (kind !== 'several') sum(base, parts);
        else for (const part of parts) bound(part, base);
      }
  }
  return { people, hidden: [...hidden], statements };
}

/** The cells that sums of shown cells tell exactly: those whose unit vector lies in the rows of the equations. */
export function recovered({ hidden, statements }: Known): readonly string[] {
  const rows = reduced(
    statements
      .filter(({ isBound }) => !isBound)
      .map(({ terms }) => hidden.map((cell) => terms.get(cell) ?? 0)),
  );
  return rows.flatMap((row) => {
    const places = [...row.keys()].filter((place) => Math.abs(row[place] ?? 0) > 1e-9);
    const [place] = places;
    return places.length === 1 && place !== undefined ? [hidden[place] ?? ''] : [];
  });
}

/** Reduced row echelon form. */
function reduced(matrix: readonly (readonly number[])[]): number[][] {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < width && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, place) => place >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot] as number[], rows[rank] as number[]];
    const lead = rows[rank] as number[];
    const scale = lead[column] ?? 1;
    for (let place = 0; place < width; place++) lead[place] = (lead[place] ?? 0) / scale;
    rows.forEach((row, place) => {
      const factor = row[column] ?? 0;
      if (place === rank || factor === 0) return;
      for (let at = 0; at < width; at++) row[at] = (row[at] ?? 0) - factor * (lead[at] ?? 0);
    });
    rank += 1;
  }
  return rows.slice(0, rank);
}

/**
 * How wide the interval is in which a hidden cell must lie, by the sums, the bounds and that nobody counts below zero:
 * a linear programme in the moves away from the truth, solved by the simplex method.
 */
export function widthOf({ people, hidden, statements }: Known, cell: string): number {
  const equations = statements
    .filter(({ isBound }) => !isBound)
    .map(({ terms }) => hidden.map((each) => terms.get(each) ?? 0));
  const moves = nullSpace(equations, hidden.length);
  const limits: { readonly row: readonly number[]; readonly room: number }[] = hidden.map((each, place) => ({
    row: moves.map((move) => -(move[place] ?? 0)),
    room: people.get(each) ?? 0,
  }));
  for (const { terms } of statements.filter(({ isBound }) => isBound)) {
    let room = 0;
    for (const [each, factor] of terms) room -= factor * (people.get(each) ?? 0);
    const row = moves.map((move) =>
      hidden.reduce((sum, each, place) => sum + (terms.get(each) ?? 0) * (move[place] ?? 0), 0),
    );
    limits.push({ row, room });
  }
  const goal = moves.map((move) => move[hidden.indexOf(cell)] ?? 0);
  return (
    maximum(goal, limits) +
    maximum(
      goal.map((value) => -value),
      limits,
    )
  );
}

function nullSpace(equations: readonly (readonly number[])[], width: number): number[][] {
  const rows = reduced(equations);
  const pivots = rows.map((row) => row.findIndex((value) => Math.abs(value) > 1e-9));
  const free = Array.from({ length: width }, (_, place) => place).filter((place) => !pivots.includes(place));
  return free.map((place) => {
    const move = new Array<number>(width).fill(0);
    move[place] = 1;
    pivots.forEach((pivot, at) => {
      move[pivot] = -(rows[at]?.[place] ?? 0);
    });
    return move;
  });
}

/** The greatest goal·t with row·t ≤ room for all limits; t is free, rooms are not negative. Bland's rule. */
function maximum(
  goal: readonly number[],
  limits: readonly { readonly row: readonly number[]; readonly room: number }[],
): number {
  const split = (row: readonly number[]) => [...row, ...row.map((value) => -value)];
  const width = goal.length * 2;
  const table = limits.map(({ row, room }, place) => [
    ...split(row),
    ...limits.map((_, at) => (at === place ? 1 : 0)),
    room,
  ]);
  const top = [...split(goal).map((value) => -value), ...limits.map(() => 0), 0];
  const basis = limits.map((_, place) => width + place);
  for (;;) {
    const column = top.findIndex((value, place) => place < top.length - 1 && value < -1e-9);
    if (column < 0) return top[top.length - 1] ?? 0;
    let leaving = -1;
    let least = Number.POSITIVE_INFINITY;
    table.forEach((row, place) => {
      const factor = row[column] ?? 0;
      if (factor <= 1e-9) return;
      const ratio = (row[row.length - 1] ?? 0) / factor;
      const isFirst = ratio < least + 1e-9 && (basis[place] ?? 0) < (basis[leaving] ?? 0);
      if (ratio < least - 1e-9 || (leaving >= 0 && isFirst)) [leaving, least] = [place, ratio];
    });
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    const lead = table[leaving] as number[];
    const scale = lead[column] ?? 1;
    lead.forEach((value, place) => {
      lead[place] = value / scale;
    });
    for (const row of [...table, top]) {
      const factor = row[column] ?? 0;
      if (row === lead || factor === 0) continue;
      for (let place = 0; place < row.length; place++)
        row[place] = (row[place] ?? 0) - factor * (lead[place] ?? 0);
    }
    basis[leaving] = column;
  }
}
