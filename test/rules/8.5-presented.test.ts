// 8.5: the year's report is presented, by whom and where.
import { presented } from '#rules/8.5-presented';
import { annexMembers } from '../support/annex-1.ts';
import { group, numberOf } from './group.ts';
import { type Case, day, outcomes } from './support.ts';

const on = (today: string, row: object): Case => ({
  ...group,
  today,
  reports: [{ year: 2024, period: 'year', ...row }],
});
const said = (given: Case) => outcomes(presented, given).map(({ value, column }) => `${value} ${column}`);

const done = day('2025-03-01');
const full = { presented: done, presentedBy: numberOf(1), event: 'Айыл өкмөтүнүн отчету' };

describe('8.5 presented', () => {
  test.each([
    ['2025-12-31', {}, ['n/a presented']],
    ['2026-01-01', {}, ['violated presented']],
    ['2026-01-01', { year: null }, ['unknown year']],
    ['2025-02-28', full, ['n/a presented']],
    ['2025-03-01', full, ['met presentedBy']],
    ['2025-03-01', { ...full, event: null }, ['unknown event', 'met presentedBy']],
    ['2025-03-01', { ...full, presentedBy: null }, ['unknown presentedBy']],
    ['2025-03-01', { ...full, presentedBy: numberOf(2) }, ['unknown delegated']],
    ['2025-03-01', { ...full, presentedBy: numberOf(2), delegated: 'Протокол № 3' }, ['met presentedBy']],
    ['2025-03-01', { ...full, presentedBy: numberOf(99) }, ['violated presentedBy']],
  ] as const)('on %s, %j: %j', (today, row, expected) => {
    expect(said(on(today, row))).toEqual(expected);
  });

  test('what is said', () => {
    expect(outcomes(presented, on('2026-01-01', {}))).toMatchObject([
      { row: 'ОТ-001', required: '<= 2025-12-31', figures: { year: 2024, due: '2025-12-31' } },
    ]);
    expect(outcomes(presented, on('2025-03-01', { ...full, presentedBy: numberOf(2) }))).toMatchObject([
      { figures: { name: `М-002 ${annexMembers[1]?.name}` } },
    ]);
  });

  test('half-year reports need not be presented', () => {
    expect(said(on('2026-01-01', { period: 'firstHalf' }))).toEqual([]);
  });
});
