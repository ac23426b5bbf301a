// 8.5: the year's report is presented, by whom and where.
import { presented } from '#rules/8.5-presented';
import { annexMembers } from '../support/annex-1.ts';
import { group, numberOf } from './group.ts';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes } from './support.ts';

const on = (today: string, row: object, settings: Case['settings'] = {}): Case => ({
  ...group,
  today,
  settings,
  reports: [{ year: 2024, period: 'year', ...row }],
});
/** `met presentedBy`, `violated presented: late` */
const outcome = (given: Case) => outcomeLines(presented, given).map((line) => line.replace(' ОТ-001', ''));

const held = day('2025-03-01');
const full = {
  presented: held,
  presentedBy: numberOf(1),
  event: 'Айыл өкмөтүнүн отчету',
  publicReport: held,
};
const MET = ['met presented', 'met presentedBy'];

describe('8.5 presented', () => {
  test.each<[string, object, readonly string[]]>([
    ['2025-12-31', {}, ['n/a presented']],
    ['2026-01-01', {}, ['violated presented']],
    ['2026-01-01', { year: null }, ['unknown year: year']],
    ['2025-03-01', { publicReport: held }, ['n/a presented']],
    ['2025-03-02', { publicReport: held }, ['violated presented']],
    ['2025-02-28', full, ['n/a presented']],
    ['2025-03-01', full, MET],
    ['2025-03-01', { ...full, event: null }, ['met presented', 'unknown event: event', 'met presentedBy']],
    ['2025-03-01', { ...full, presentedBy: null }, ['met presented', 'unknown presentedBy: presentedBy']],
    ['2025-03-01', { ...full, presentedBy: numberOf(2) }, ['met presented', 'unknown delegated: delegated']],
    ['2025-03-01', { ...full, presentedBy: numberOf(2), delegated: 'Протокол № 3' }, MET],
    [
      '2025-03-01',
      { ...full, presentedBy: numberOf(99) },
      ['met presented', 'violated presentedBy: stranger'],
    ],
  ])('on %s, %j: %j', (today, row, expected) => {
    expect(outcome(on(today, row))).toEqual(expected);
  });

  test.each(['жок', 'Жок.', 'нет', 'no', '–', '-'])('«%s» names nobody', (delegated) => {
    const row = { ...full, presentedBy: numberOf(2), delegated };
    expect(outcome(on('2025-03-01', row))).toEqual(['met presented', 'violated delegated: unnamed']);
  });

  test.each<[string, object, readonly string[]]>([
    [
      'an event of its own, on another day',
      { publicReport: day('2025-03-02') },
      ['violated presented: elsewhere'],
    ],
    [
      'an event, the public report not entered',
      { publicReport: null },
      ['unknown publicReport: publicReport'],
    ],
    [
      'late, if on the day of a public report',
      { presented: day('2026-01-01'), publicReport: day('2026-01-01') },
      ['violated presented: late'],
    ],
    ['before it was approved', { approved: day('2025-03-02') }, ['unknown presented: order']],
    ['the day it was approved', { approved: held }, ['met presented']],
    ['on the last day', { presented: day('2025-12-31'), publicReport: day('2025-12-31') }, ['met presented']],
    [
      'before the year was over',
      { presented: day('2024-12-31'), publicReport: day('2024-12-31') },
      ['unknown presented: early'],
    ],
    [
      'on the first day after it',
      { presented: day('2025-01-01'), publicReport: day('2025-01-01') },
      ['met presented'],
    ],
  ])('%s', (_, row, expected) => {
    expect(outcome(on('2027-01-01', { ...full, ...row }))).toEqual([...expected, 'met presentedBy']);
  });

  test.each<[string, readonly string[]]>([
    ['2025-03-01', MET],
    ['2025-03-02', ['violated presented: elsewhere', 'met presentedBy']],
    ['2026-03-01', ['unknown publicReport: publicReport', 'met presentedBy']],
    ['2024-03-01', ['unknown publicReport: publicReport', 'met presentedBy']],
  ])('the public report of the settings was on %s: %j', (publicReport, expected) => {
    const row = { ...full, publicReport: null };
    expect(outcome(on('2026-06-01', row, { publicReport: day(publicReport) }))).toEqual(expected);
  });

  test.each<[string, object, readonly string[]]>([
    ['nothing presented yet', {}, ['n/a presented']],
    ['presented', { ...full, presented: held }, ['unknown publicReport: publicReport', 'met presentedBy']],
  ])('a public report before the year was over is another year’s: %s', (_, row, expected) => {
    const given = { ...row, publicReport: day('2024-12-31') };
    expect(outcome(on('2025-06-01', given))).toEqual(expected);
  });

  test('the outcome', () => {
    expect(outcomes(presented, on('2026-01-01', {}))).toMatchObject([
      { row: 'ОТ-001', required: '<= 2025-12-31', figures: { year: 2024, due: '2025-12-31' } },
    ]);
    expect(outcomes(presented, on('2025-03-01', { ...full, presentedBy: numberOf(2) }))).toMatchObject([
      {},
      { figures: { name: `М-002 ${annexMembers[1]?.name}` } },
    ]);
  });

  test('half-year reports need not be presented', () => {
    expect(outcome(on('2026-01-01', { period: 'firstHalf' }))).toEqual([]);
  });
});

describe('8.5 presented: the event, the naming, the chair of that day', () => {
  const member = { ...full, presentedBy: numberOf(2) };
  const linesOf = (row: object, offices: Case['offices'] = []) =>
    outcome({ ...on('2025-03-01', row), offices });

  test.each(['Топтун өз жыйналышы', 'Жыйын', 'Группанын отчету'])('«%s» may be another event', (event) => {
    expect(linesOf({ ...full, event })).toEqual([
      'met presented',
      'unknown event: otherEvent',
      'met presentedBy',
    ]);
  });

  test('«жок» is no event', () => {
    expect(linesOf({ ...full, event: 'жок' })[1]).toBe('unknown event: event');
  });

  test.each([
    'Айыл өкмөтүнүн башчысынын жылдык отчету',
    'Көпчүлүк алдында берилүүчү отчет',
    'Публичный отчёт',
    'Отчёт главы айыл окмоту',
    'Public report',
  ])('«%s» is the public report', (event) => {
    expect(linesOf({ ...full, event })).toEqual(MET);
  });

  test.each([
    ['дайындалган эмес', 'violated delegated: unnamed'],
    ['болгон жок', 'violated delegated: unnamed'],
    ['Аныкталбаган.', 'violated delegated: unnamed'],
    ['не назначен', 'violated delegated: unnamed'],
    ['ооба', 'unknown delegated: delegated'],
    ['Да.', 'unknown delegated: delegated'],
    ['2025-жылдын 25-февралында оозеки дайындаган', 'met presentedBy'],
  ])('the chair named the member: «%s»: %s', (delegated, expected) => {
    expect(linesOf({ ...member, delegated })[1]).toBe(expected);
  });

  test('the chair is the one of that day', () => {
    const from = day('2024-09-17');
    const other = [{ member: numberOf(3), office: 'chair', from }] as const;
    expect(linesOf(full, other)[1]).toBe('unknown delegated: delegated');
    expect(linesOf({ ...full, presentedBy: numberOf(3), delegated: 'жок' }, other)).toEqual(MET);
  });
});
