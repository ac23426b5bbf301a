// Who held which side and role on a day: by «Мүчөлөр», overridden by «Милдеттер» for its days.
import { chairsOn, hasLostOffice, heldTwice, sideOn, standingOn } from '#rules/shared/offices';
import { type Case, day, factsOf } from '../support.ts';

type Offices = NonNullable<Case['offices']>;

const members: Case['members'] = [
  { number: 'М-001', side: 'citizen', role: 'chair', appointed: day('2024-09-17') },
  { number: 'М-002', side: 'municipal', role: 'deputySecretary', appointed: day('2024-09-17') },
  { number: 'М-003', side: 'deputy', role: 'member', appointed: day('2024-09-17') },
  { number: 'М-004', side: 'citizen', role: null, appointed: day('2025-02-01'), left: day('2025-06-01') },
];
const on = (date: string, offices: Offices = []) =>
  standingOn(day(date), factsOf({ members, offices })).map(({ number, side, roles }) => [
    number,
    side,
    roles.join('+'),
  ]);
const chairs = (date: string, offices: Offices) =>
  chairsOn(day(date), factsOf({ members, offices })).map(({ number }) => number);

test('with no offices entered, side and role hold from appointment to departure', () => {
  expect(on('2024-09-16')).toEqual([]);
  expect(on('2024-09-17')).toEqual([
    ['М-001', 'citizen', 'chair'],
    ['М-002', 'municipal', 'deputySecretary'],
    ['М-003', 'deputy', ''],
  ]);
  expect(on('2025-02-01')).toHaveLength(4);
  expect(on('2025-06-01')).toHaveLength(3);
});

test.each([
  ['2024-12-31', ['М-001']],
  ['2025-01-01', ['М-004']],
  ['2025-03-01', ['М-004']],
  ['2025-03-02', ['М-001']],
])('a chair of some days, %s: %j; who is typed as chair is so on the others', (date, expected) => {
  const early = members?.map((one) => ({ ...one, appointed: day('2024-09-17') }));
  const offices: Offices = [
    { member: 'М-004', office: 'chair', from: day('2025-01-01'), to: day('2025-03-01') },
  ];
  const found = chairsOn(day(date), factsOf({ members: early, offices }));
  expect(found.map(({ number }) => number)).toEqual(expected);
});

test('one person may hold two offices', () => {
  const offices: Offices = [
    { member: 'М-002', office: 'deputy' },
    { member: 'М-002', office: 'secretary' },
  ];
  expect(on('2024-10-01', offices)[1]).toEqual(['М-002', 'municipal', 'deputy+secretary']);
});

test('an office by «Милдеттер» takes nothing from one that is typed', () => {
  expect(on('2024-10-01', [{ member: 'М-001', office: 'secretary' }])[0]).toEqual([
    'М-001',
    'citizen',
    'chair+secretary',
  ]);
});

test('an office that has rows of its own is held on their days only', () => {
  const offices: Offices = [{ member: 'М-001', office: 'chair', to: day('2025-12-31') }];
  expect(chairs('2025-12-31', offices)).toEqual(['М-001']);
  expect(chairs('2026-01-01', offices)).toEqual([]);
});

test('a deputy and a municipal employee on the same days: the side is not known, and it is reported', () => {
  const offices: Offices = [
    { member: 'М-003', office: 'keneshDeputy', from: day('2025-01-01') },
    { member: 'М-003', office: 'municipalPost', to: day('2025-03-01') },
  ];
  expect(on('2025-02-01', offices)[2]).toEqual(['М-003', null, '']);
  expect(on('2025-03-02', offices)[2]).toEqual(['М-003', 'deputy', '']);
  expect(heldTwice(factsOf({ offices }).offices)).toHaveLength(1);
  const passing = offices.map((one) => ({ ...one, ...(one.to ? { to: day('2025-01-01') } : {}) }));
  expect(heldTwice(factsOf({ offices: passing }).offices)).toEqual([]);
});

test('on the day on which an office passes, it is of the one who takes it', () => {
  const offices: Offices = [
    { member: 'М-001', office: 'chair', to: day('2025-03-01') },
    { member: 'М-003', office: 'chair', from: day('2025-03-01') },
  ];
  expect(['2025-02-28', '2025-03-01', '2025-03-02'].map((date) => chairs(date, offices))).toEqual([
    ['М-001'],
    ['М-003'],
    ['М-003'],
  ]);
  expect(heldTwice(factsOf({ offices }).offices)).toEqual([]);
});

test.each([
  ['2025-03-01', '2025-02-28', 1],
  ['2025-03-01', '2025-03-01', 0],
  ['2025-03-01', null, 1],
  [null, '2025-03-01', 1],
] as const)('until %s, from %s: %i times at once', (to, from, times) => {
  const offices: Offices = [
    { member: 'М-001', office: 'chair', to: to === null ? null : day(to) },
    { member: 'М-003', office: 'chair', from: from === null ? null : day(from) },
    { member: 'М-003', office: 'keneshDeputy' },
    { member: 'М-001', office: 'keneshDeputy' },
  ];
  const found = heldTwice(factsOf({ offices }).offices);
  expect(found).toHaveLength(times);
});

test('a side of some days', () => {
  const { members: all, offices } = factsOf({
    members,
    offices: [{ member: 'М-003', office: 'keneshDeputy', to: day('2025-01-31') }],
  });
  const third = all[2] as (typeof all)[number];
  expect(sideOn(day('2024-10-01'), { ...third, side: 'citizen' }, offices)).toBe('deputy');
  expect(sideOn(day('2025-02-01'), { ...third, side: 'citizen' }, offices)).toBe('citizen');
  expect(hasLostOffice(day('2025-01-31'), third, offices)).toBe(false);
  expect(hasLostOffice(day('2025-02-01'), third, offices)).toBe(true);
  expect(hasLostOffice(day('2025-02-01'), all[0] as typeof third, offices)).toBe(false);
});
