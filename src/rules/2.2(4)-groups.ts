// 2.2(4): no group has more people than there are, and women, men and those of whom it is not stated are all.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import { type Group, sexes, socialGroups } from '#survey/groups';
import type { TallyRow } from '#tables/tally';
import { rule } from './rule.ts';

const PARTS: readonly Group[] = [...sexes, ...socialGroups];

/** 2.2(4) «айрым социалдык топтор (аялдар, жаштар, улгайгандар, жумушсуздар, ДМЧА жана башкалар) тарабынан» */
export const groupCounts = rule({
  clause: '2.2(4)',
  id: '2.2(4)-groups',
  severity: 'error',
  sheet: 'tally',
  reads: ['tally'],
  *check({ tally }) {
    for (const row of tally) yield* judgeRow(row);
  },
});

function* judgeRow(row: TallyRow): Iterable<Outcome> {
  const { number, all } = row;
  const counted = PARTS.filter((group) => row[group] !== null);
  if (counted.length === 0) return yield notApplicable({ row: number, column: 'all' });
  if (all === null) return yield unknown({ row: number, column: 'all', says: 'all' });
  const tooMany = counted.filter((group) => (row[group] ?? 0) > all);
  for (const group of tooMany)
    yield violated({
      ...{ row: number, column: group, actual: row[group] ?? 0, required: `<= ${all}` },
      figures: { group: `tally.${group}`, people: row[group] ?? 0, all },
    });
  if (tooMany.length === 0) yield judgeSexes(row, all);
}

/** A blank may hold whoever is missing: only what is counted already can be too many. */
function judgeSexes(row: TallyRow, all: number): Outcome {
  const said = { row: row.number, required: all };
  const blank = sexes.find((sex) => row[sex] === null);
  const sum = sexes.reduce((people, sex) => people + (row[sex] ?? 0), 0);
  const figures = { sum, all };
  if (sum > all || (blank === undefined && sum !== all))
    return violated({ ...said, column: 'all', actual: sum, says: 'sexes', figures });
  if (blank === undefined) return met({ ...said, column: 'all', actual: sum });
  if (sexes.every((sex) => row[sex] === null)) return notApplicable({ ...said, column: 'all' });
  return unknown({ ...said, column: blank, actual: sum, figures });
}
