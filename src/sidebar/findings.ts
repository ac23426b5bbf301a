// Findings as the page shows them: each with its words beside it.
import type {
  FindingFilter,
  FindingKind,
  FindingLine,
  FindingPage,
  FindingPlace,
  FindingTallies,
} from '#commands/server';
import { verdictKey } from '#core/verdict';

/** Where a finding stands. */
export interface Spot
  extends Pick<FindingLine, 'sheet'>,
    Pick<FindingPlace, 'row' | 'column' | 'correction'> {
  /** Of its verdict. */
  readonly key: string;
  /** Empty without a row, and without a column. */
  readonly rowTitle: string;
  readonly columnTitle: string;
}

export interface Finding {
  /** Of the verdict of its first place. */
  readonly key: string;
  /** As the server reported it. */
  readonly line: FindingLine;
  /** By which it was asked for. */
  readonly filter: FindingFilter;
  readonly sheetTitle: string;
  readonly todo: string;
  /** The clause's own words. */
  readonly clauseText: string;
  /** The first of its places. */
  readonly spots: readonly Spot[];
  /** Puts the words to places of it that came later. */
  readonly spotOf: (place: FindingPlace) => Spot;
}

/** The findings of an answer. */
export function findingsOf({ lines, words }: FindingPage, filter: FindingFilter): readonly Finding[] {
  return lines.map((line) => {
    const spotOf = (place: FindingPlace): Spot => {
      const { row, column, rowTitle = row ?? '', part = null, correction } = place;
      const { rule, sheet } = line;
      return {
        ...{ sheet, row, column, rowTitle },
        ...(correction === undefined ? {} : { correction }),
        key: verdictKey({ rule, sheet, row, column, part }),
        columnTitle: words.columns[`${sheet}.${column}`] ?? '',
      };
    };
    const spots = line.places.map(spotOf);
    return {
      ...{ line, filter, spots, spotOf },
      key: spots[0]?.key ?? '',
      sheetTitle: words.sheets[line.sheet] ?? line.sheet,
      todo: words.todos[line.todo] ?? '',
      clauseText: words.clauses[line.clause] ?? '',
    };
  });
}

/** What asks for it: the law first, then the group's way of working, then cells that cannot be right. */
export const ruleKinds = ['law', 'method', 'data'] as const;

/** How many there are of something, and of which. */
export interface Counted {
  readonly ruleKind: string;
  readonly sheet: string;
  readonly kind: FindingKind;
  readonly findings: number;
  readonly verdicts: number;
}

/** The counts one by one, in their order. */
export function countedIn(tallies: FindingTallies): readonly Counted[] {
  return Object.entries(tallies).flatMap(([ruleKind, sheets]) =>
    Object.entries(sheets).flatMap(([sheet, kinds]) =>
      Object.entries(kinds).map(([kind, [findings, verdicts]]) => ({
        ...{ ruleKind, sheet, findings, verdicts },
        kind: kind as FindingKind,
      })),
    ),
  );
}

export function verdictsIn(counted: readonly Counted[]): number {
  return counted.reduce((sum, { verdicts }) => sum + verdicts, 0);
}

/** How many verdicts there are of each kind. */
export function countKinds(counted: readonly Counted[]): ReadonlyMap<FindingKind, number> {
  const kinds = new Map<FindingKind, number>();
  for (const { kind, verdicts } of counted) kinds.set(kind, (kinds.get(kind) ?? 0) + verdicts);
  return kinds;
}
