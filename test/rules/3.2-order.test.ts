// 3.2: dates that can be true.
import { order } from '#rules/3.2-order';
import { done, ordered } from '#rules/shared/data/dates';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes } from './support.ts';

const pairs = Object.entries(ordered).flatMap(([sheet, of]) =>
  of.map(([from, to]) => [sheet, from, to] as const),
);
const dones = Object.entries(done).flatMap(([sheet, of]) => of.map((column) => [sheet, column] as const));
const rowsOf = (sheet: string, row: object) => ({ [sheet]: [row] }) as Case;

describe('3.2 the order of dates', () => {
  test.each(pairs)('%s: %s, then %s', (sheet, from, to) => {
    const dates = (first: string, second: string) => rowsOf(sheet, { [from]: day(first), [to]: day(second) });
    expect(outcomeLines(order, dates('2024-09-02', '2024-09-03'))).toEqual([]);
    expect(outcomeLines(order, dates('2024-09-02', '2024-09-02'))).toEqual([]);
    expect(outcomes(order, dates('2024-09-03', '2024-09-02'))).toMatchObject([
      {
        value: 'violated',
        sheet,
        column: to,
        figures: { from: '2024-09-03', to: '2024-09-02', earlier: `${sheet}.${from}` },
      },
    ]);
    expect(outcomeLines(order, rowsOf(sheet, { [to]: day('2024-09-02') }))).toEqual([]);
  });

  test('one message a cell', () => {
    const letters = [{ sent: day('2024-09-03'), received: day('2024-09-04'), answered: day('2024-09-02') }];
    expect(outcomeLines(order, { letters })).toEqual(['violated КТ-001 answered']);
  });
});

describe('3.2 what is done', () => {
  test.each(dones)('%s.%s: today, but not tomorrow', (sheet, column) => {
    expect(outcomeLines(order, rowsOf(sheet, { [column]: day('2024-10-05') }))).toEqual([]);
    expect(outcomes(order, rowsOf(sheet, { [column]: day('2024-10-06') }))).toMatchObject([
      { value: 'violated', sheet, column, says: 'future', figures: { date: '2024-10-06' } },
    ]);
  });

  test('meetings and departures may be arranged ahead', () => {
    const ahead = { meetings: [{ date: day('2024-10-06') }], members: [{ left: day('2024-10-06') }] };
    expect(outcomeLines(order, ahead)).toEqual([]);
  });

  test.each(['keneshFormed', 'procedureStarted', 'formed'] as const)('the settings: %s', (event) => {
    expect(outcomeLines(order, { settings: { [event]: day('2024-10-05') } })).toEqual([]);
    expect(outcomeLines(order, { settings: { [event]: day('2024-10-06') } })).toEqual([
      `violated ${event} value: future`,
    ]);
  });
});

describe('3.2 an office of two people at once', () => {
  const until = { member: 'М-001', office: 'chair' as const, to: day('2025-03-01') };

  test.each([
    ['2025-02-28', ['violated МД-002 office: twice']],
    ['2025-03-01', []],
  ])('the next one from %s', (from, expected) => {
    const offices = [until, { member: 'М-002', office: 'chair' as const, from: day(from) }];
    expect(outcomeLines(order, { offices })).toEqual(expected);
  });

  test('both rows are named', () => {
    const offices = [until, { member: 'М-002', office: 'chair' as const }];
    expect(outcomes(order, { offices })).toMatchObject([
      { sheet: 'offices', row: 'МД-002', figures: { office: 'chair', one: 'МД-002', other: 'МД-001' } },
    ]);
  });
});

describe('3.2 a step and its event', () => {
  const settings = { keneshFormed: day('2024-09-02'), formed: day('2024-09-17') };

  test.each([
    ['5.4.1', '2024-09-02', []],
    ['5.4.1', '2024-09-01', ['violated К-001 done: event']],
    ['5.3.2', '2024-09-16', ['violated К-001 done: event']],
    ['5.3.3', '2024-09-26', []],
    ['8.1', '2024-01-01', []],
    [null, '2024-01-01', []],
  ])('%s done on %s', (term, date, expected) => {
    expect(outcomeLines(order, { settings, steps: [{ term, done: day(date) }] })).toEqual(expected);
  });

  test('no verdict while the event is not known', () => {
    expect(outcomeLines(order, { steps: [{ term: '5.4.1', done: day('2024-01-01') }] })).toEqual([]);
  });

  test.each([
    ['2024-09-02', 'procedureStarted', '2024-09-01', 1],
    ['2024-09-02', 'procedureStarted', '2024-09-02', 0],
    ['2024-11-02', 'procedureStarted', '2024-09-01', 0],
  ] as const)('a kenesh formed on %s, then %s on %s: %i', (keneshFormed, later, date, count) => {
    const settings = { keneshFormed: day(keneshFormed), [later]: day(date), formed: day('2024-09-17') };
    const found = outcomes(order, { today: '2025-01-10', settings });
    expect(found).toHaveLength(count);
    for (const one of found) expect(one).toMatchObject({ says: 'event', row: later, sheet: 'settings' });
  });

  test('an activity of those who had left by that day', () => {
    const members = [
      { number: 'М-001', left: day('2024-10-01') },
      { number: 'М-002', left: day('2024-10-02') },
    ];
    const activities = [{ from: day('2024-10-01'), participants: ['М-001', 'М-002', 'М-009'] }];
    expect(outcomes(order, { members, activities })).toMatchObject([
      { says: 'people', sheet: 'activities', column: 'participants', actual: 'М-001' },
    ]);
  });
});
