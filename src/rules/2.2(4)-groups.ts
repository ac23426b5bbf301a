// 2.2(4): no group has more people than there are, and women, men and those of whom it is not stated are all.
import { met, notApplicable, unknown, violated } from '#core/verdict';
import { type Group, sexes, socialGroups } from '#survey/groups';
import type { TallyRow } from '#tables/tally';
import { rule } from './rule.ts';

const PARTS: readonly Group[] = [...sexes, ...socialGroups];

/** 2.2(4) «айрым социалдык топтор (аялдар, жаштар, улгайгандар, жумушсуздар, ДМЧА жана башкалар) тарабынан» */
export const groupCounts = rule({
  clause: '2.2(4)',
  id: '2.2(4)-groups',
  kind: 'data',
  severity: 'error',
  sheet: 'tally',
  reads: ['tally'],
  *check({ tally }) {
    for (const row of tally) for (const outcome of judgeRow(row)) yield outcome;
  },
});

function judgeRow(row: TallyRow) {
  const { number, all } = row;
  if (PARTS.every((group) => row[group] === null)) return [notApplicable({ row: number, column: 'all' })];
  if (all === null) return [unknown({ row: number, column: 'all', says: 'all' })];
  const tooMany = PARTS.filter((group) => (row[group] ?? 0) > all);
  return tooMany.length === 0 ? [judgeSexes(row, all)] : tooMany.map((group) => judgeGroup(row, group, all));
}

function judgeGroup(row: TallyRow, group: Group, all: number) {
  const people = row[group] ?? 0;
  return violated({
    row: row.number,
    column: group,
    actual: people,
    required: `<= ${all}`,
    figures: { group: `tally.${group}`, people, all },
  });
}

/** A blank may hold the people who are missing: only what is counted can be too many. */
function judgeSexes(row: TallyRow, all: number) {
  const { number } = row;
  const blank = sexes.find((sex) => row[sex] === null);
  const sum = sexes.reduce((people, sex) => people + (row[sex] ?? 0), 0);
  if (sum > all || (blank === undefined && sum !== all))
    return violated({
      row: number,
      column: 'all',
      actual: sum,
      required: all,
      says: 'sexes',
      figures: { sum, all },
    });
  if (blank === undefined) return met({ row: number, column: 'all', actual: sum, required: all });
  if (sexes.every((sex) => row[sex] === null))
    return notApplicable({ row: number, column: 'all', required: all });
  return unknown({ row: number, column: blank, actual: sum, required: all, figures: { sum, all } });
}
