// What a report's period holds of the plan that comes after it, and which decisions of its meetings it counts.
import { reportFigures } from '#documents/report/figures';
import { scopeOf } from '#documents/report/scope';
import { type Case, day, factsOf } from '../rules/support.ts';
import { names } from './village.ts';

/** The figures of a report of 2025, by the rows that they count. */
function figures(period: 'firstHalf' | 'secondHalf' | 'year', given: Case) {
  const facts = factsOf({ today: '2026-01-20', ...given, reports: [{ year: 2025, period }] });
  const [report] = facts.reports;
  if (report === undefined) throw new Error('No report');
  return reportFigures(scopeOf(report, facts), facts, []);
}

const plan = [
  { year: 2025, from: day('2025-03-01'), to: day('2025-06-30') },
  { year: 2025, from: day('2025-06-01'), to: day('2025-07-01') },
  { year: 2025, from: null, to: null },
  { year: 2026, from: day('2026-01-01'), to: day('2026-03-01') },
  { year: 2027, from: day('2027-01-01'), to: day('2027-03-01') },
];

test.each([
  ['firstHalf', ['ИП-002', 'ИП-003']],
  ['secondHalf', ['ИП-004']],
  ['year', ['ИП-004']],
] as const)('what comes after %s: the rest of the year, or the next one', (period, next) => {
  expect(figures(period, { plan }).next.rows).toEqual(next);
});

const members = names.map((name) => ({ name, appointed: day('2024-09-17') }));
const all = names.map((_, at) => `М-${`${at + 1}`.padStart(3, '0')}`);

test('decisions are counted of meetings with a quorum alone, and where something was decided', () => {
  const meetings = [
    { date: day('2025-02-01'), present: all },
    { date: day('2025-03-01'), present: all.slice(0, 1) },
    { date: day('2024-03-01'), present: all },
  ];
  const decisions = [
    { meeting: 'Ж-001', decision: 'Бекитүү' },
    { meeting: 'Ж-001', decision: null },
    { meeting: 'Ж-002', decision: 'Бекитүү' },
    { meeting: 'Ж-003', decision: 'Бекитүү' },
    { meeting: null, decision: 'Бекитүү' },
  ];
  const found = figures('year', { members, meetings, decisions, settings: { formed: day('2024-09-17') } });
  expect([found.meetings.rows, found.competent.rows, found.decisions.rows]).toEqual([
    ['Ж-001', 'Ж-002'],
    ['Ж-001'],
    ['Ч-001'],
  ]);
});
