// The cells that the product computes of meetings, candidates, plan items and letters.
import { computedCells } from '#commands/check/computed-words';
import type { Column } from '#core/table';
import { computedSheets } from '#evaluation/computed/index';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { languages } from '#texts/all';
import { first, group } from '../../rules/group.ts';
import { type Case, day, factsOf } from '../../rules/support.ts';

const cells = (sheet: SheetKey, given: Case) => {
  const rows = computedSheets.find((one) => one.sheet === sheet)?.rows(factsOf(given)) ?? [];
  return rows[0] && computedCells(rows[0], languages.ky);
};
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
    expect(cells('acts', given)).toMatchObject({
      dueObject: { date: '2024-10-01' },
      dueExecutive: { date: '2024-10-17' },
    });
  });

  test('the terms run from the receipt of the letters that carried the act', () => {
    const letter = { kind: 'act', act: 'АК-001', received: day('2024-09-17') } as const;
    const letters = [
      { ...letter, addressee: 'object' as const },
      { ...letter, addressee: 'executive' as const },
    ];
    expect(cells('acts', { ...act('municipal', {}), letters })).toMatchObject({
      dueObject: { date: '2024-10-01' },
      dueExecutive: { date: '2024-10-17' },
    });
  });

  test('the executive body as object answers the kenesh alone', () => {
    const given = act('executive', { receivedObject: day('2024-09-17') });
    expect(cells('acts', given)).toMatchObject({ dueObject: '', dueExecutive: { date: '2024-10-17' } });
  });

  test('the way of an act is computed from its letters, and by what is typed beside it where they are silent', () => {
    const letter = { kind: 'act', act: 'АК-001' } as const;
    const letters = [
      { ...letter, addressee: 'object' as const, sent: day('2024-09-16'), copyToGroup: day('2024-09-30') },
      { ...letter, addressee: 'kenesh' as const, sent: day('2024-09-17') },
    ];
    const typed = { sentObject: day('2024-09-10'), receivedObject: day('2024-09-18') };
    expect(cells('acts', { ...act('municipal', typed), letters })).toMatchObject({
      objectSent: { date: '2024-09-16' },
      objectReceived: { date: '2024-09-18' },
      objectAnswered: '',
      groupCopied: { date: '2024-09-30' },
      executiveSent: '',
      keneshSent: { date: '2024-09-17' },
      keneshReceived: '',
    });
  });

  test('a report went when its letter says so', () => {
    const letters = [
      { kind: 'report', report: 'ОТ-001', addressee: 'kenesh', sent: day('2024-09-17') } as const,
    ];
    const reports = [{ sentExecutive: day('2024-09-16') }];
    expect(cells('reports', { reports, letters })).toEqual({
      executiveSent: { date: '2024-09-16' },
      keneshSent: { date: '2024-09-17' },
    });
  });
});

/** One row of every sheet that has computed columns. */
const oneOfEach: Case = {
  steps: [{ term: '5.3.2' }],
  acts: [{ object: 'О-001' }],
  meetings: [{ date }],
  candidates: [{ side: 'citizen' }],
  plan: [{ what: 'Суу' }],
  letters: [{ kind: 'request' }],
  reports: [{ year: 2024 }],
};

test('every derived column of a sheet is declared, and no other', () => {
  const derived = sheetKeys.flatMap((key) => {
    const columns = Object.entries<Column>(tables[key].columns).filter(([, column]) => column.derived);
    return columns.length === 0 ? [] : [[key, columns.map(([name]) => name).sort()] as const];
  });
  const declared = computedSheets.map(({ sheet }) => [
    sheet,
    Object.keys(cells(sheet, oneOfEach) ?? {}).sort(),
  ]);
  expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(derived));
});
