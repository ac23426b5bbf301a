// The cells that the product computes of meetings, candidates, plan items and letters.
import { computedCells } from '#actions/check/computed';
import type { SheetKey } from '#tables';
import { languages } from '#texts/all';
import { first, group } from '../../rules/group.ts';
import { type Case, day, factsOf } from '../../rules/support.ts';

const cells = (sheet: SheetKey, given: Case) => computedCells(sheet, factsOf(given), languages.ky)?.[0];
const date = day('2024-10-01');

describe('meetings', () => {
  test.each([
    [first(8), 8, 'ооба'],
    [first(7), 7, 'жок'],
    [[], 0, ''],
  ])('%j', (present, presentCount, competent) => {
    const given = { ...group, meetings: [{ date, present }] };
    expect(cells('meetings', given)).toEqual({ presentCount, needed: 8, competent });
  });

  test('without a date nobody knows how many are needed', () => {
    const given = { ...group, meetings: [{ present: first(8) }] };
    expect(cells('meetings', given)).toEqual({ presentCount: 8, needed: '', competent: '' });
  });
});

describe('candidates', () => {
  test.each([
    ['citizen', 40, 21, 'ооба'],
    ['citizen', 40, 20, 'жок'],
    ['citizen', 41, 21, 'ооба'],
    ['citizen', 41, 20, 'жок'],
    ['citizen', 40, 40, 'ооба'],
    ['citizen', 40, 41, ''],
    ['citizen', null, 21, ''],
    ['citizen', 40, null, ''],
    ['deputy', 40, 21, ''],
    [null, 40, 21, ''],
  ] as const)('%s: of %s present %s voted: %s', (side, present, votes, elected) => {
    expect(cells('candidates', { candidates: [{ side, present, votes }] })).toEqual({ elected });
  });
});

describe('plan items', () => {
  test.each([
    [{}, 'долбоор'],
    [{ sent: day('2024-10-06') }, 'долбоор'],
    [{ sent: day('2024-10-05') }, 'жиберилди'],
    [{ sent: date, discussed: date }, 'талкууланды'],
    [{ sent: date, discussed: date, approved: day('2024-10-06') }, 'талкууланды'],
    [{ sent: date, discussed: date, approved: date }, 'бекитилди'],
    [{ approved: date }, 'бекитилди'],
  ])('%j: %s', (row, state) => {
    expect(cells('plan', { plan: [row] })).toEqual({ state });
  });
});

describe('letters', () => {
  const [monday, friday] = [day('2024-09-16'), day('2024-09-20')];

  test.each([
    ['no term', { received: monday }, '', ''],
    ['no day', { termDays: 14, termUnit: 'calendar' }, '', ''],
    [
      'due tomorrow',
      { received: day('2024-09-23'), termDays: 14, termUnit: 'calendar' },
      '2024-10-07',
      'жакындады',
    ],
    ['from its sending', { sent: monday, termDays: 14, termUnit: 'calendar' }, '2024-09-30', 'мөөнөтү өткөн'],
    [
      'in working days',
      { received: monday, termDays: 14, termUnit: 'working' },
      '2024-10-04',
      'мөөнөтү өткөн',
    ],
    ['of no unit, late either way', { received: monday, termDays: 14 }, '', 'мөөнөтү өткөн'],
    ['of no unit, late one way', { received: friday, termDays: 14 }, '', ''],
    ['of no unit, due on one day', { received: monday, termDays: 2 }, '2024-09-18', 'мөөнөтү өткөн'],
    [
      'answered',
      { received: monday, termDays: 14, termUnit: 'calendar', answered: day('2024-09-30') },
      '2024-09-30',
      'аткарылды',
    ],
    [
      'answered late',
      { received: monday, termDays: 14, termUnit: 'calendar', answered: date },
      '2024-09-30',
      'кечигип аткарылды',
    ],
  ] as const)('%s', (_, row, due, state) => {
    expect(cells('letters', { letters: [{ kind: 'request', ...row }] })).toEqual({
      due: due === '' ? '' : { date: due },
      state,
    });
  });
});

describe('acts', () => {
  const act = (type: 'executive' | 'municipal', row: object): Case => ({
    objects: [{ type }],
    acts: [{ object: 'О-001', ...row }],
  });

  test('ten working days for the object, thirty days for the executive body', () => {
    const given = act('municipal', {
      receivedObject: day('2024-09-17'),
      receivedExecutive: day('2024-09-17'),
    });
    expect(cells('acts', given)).toEqual({
      dueObject: { date: '2024-10-01' },
      dueExecutive: { date: '2024-10-17' },
    });
  });

  test('the executive body as object answers the kenesh alone', () => {
    const given = act('executive', { receivedObject: day('2024-09-17') });
    expect(cells('acts', given)).toEqual({ dueObject: '', dueExecutive: { date: '2024-10-17' } });
  });
});

test('sheets of which nothing is computed', () => {
  expect(computedCells('members', factsOf({}), languages.ky)).toBeNull();
});
