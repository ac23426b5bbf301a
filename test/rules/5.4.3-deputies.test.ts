// 5.4.3: deputies approved within 15 working days of the start.
import { deputiesApproved } from '#rules/5.4.3-deputies';
import type { Readings } from '#tables';
import { day, outcomes, reading } from './support.ts';

const settings = { procedureStarted: day('2024-08-26') };
const steps = (done: string | null) => [
  { number: 'К-003', term: '5.4.3', done: done === null ? null : day(done) },
];

describe('5.4.3 deputies', () => {
  test.each([
    ['2024-10-05', '2024-09-17', 'met', null],
    ['2024-10-05', '2024-09-18', 'violated', 'late'],
    ['2024-09-17', null, 'n/a', null],
    ['2024-09-18', null, 'violated', 'overdue'],
  ])('on %s, approved %s: %s', (today, done, value, says) => {
    expect(outcomes(deputiesApproved, { today, settings, steps: steps(done) })).toMatchObject([
      { value, says, row: 'К-003', column: 'done', required: '<= 2024-09-17' },
    ]);
  });

  test.each<[Readings['appoints'] | null, string, string | null, string, string | null]>([
    [null, '2024-09-17', '№ 12-5', 'unknown', 'appoints'],
    ['kenesh', '2024-09-17', '№ 12-5', 'met', null],
    ['kenesh', '2024-09-17', null, 'unknown', 'claimed'],
    ['kenesh', '2024-09-18', '№ 12-5', 'violated', 'overdue'],
    ['keneshChair', '2024-09-17', '№ 12-5', 'violated', 'overdue'],
    [null, '2024-09-18', '№ 12-5', 'violated', 'overdue'],
  ])('no day of approval, appointed by %s, formed on %s by %s: %s', (by, formed, decision, value, says) => {
    const given = { ...reading('appoints', by), settings: { ...settings, formed: day(formed), decision } };
    expect(outcomes(deputiesApproved, { ...given, steps: steps(null) })[0]).toMatchObject({ value, says });
  });

  test('not known while the day of the start is not', () => {
    expect(outcomes(deputiesApproved, { steps: steps('2024-09-10') })).toMatchObject([
      { value: 'unknown', column: 'anchor' },
    ]);
  });

  test.each([
    ['approved', 'met', null],
    ['elected', 'violated', 'otherRoute'],
    [null, 'unknown', 'route'],
  ] as const)('a member of this side came in as %s: %s', (route, value, says) => {
    const members = [
      { number: 'М-001', side: 'deputy' as const, route },
      { number: 'М-002', side: 'citizen' as const, route },
    ];
    expect(outcomes(deputiesApproved, { members }).slice(1)).toMatchObject([
      { value, says, sheet: 'members', row: 'М-001', column: 'route' },
    ]);
  });

  test('done before the procedure started: not known, both days named', () => {
    const settings = { procedureStarted: day('2024-08-26') };
    const steps = [{ term: '5.4.3', done: day('2024-08-23'), proof: 'Д-001' }];
    expect(outcomes(deputiesApproved, { settings, steps, archive: [{}] })).toMatchObject([
      { value: 'unknown', says: 'early', figures: { anchor: '2024-08-26', done: '2024-08-23' } },
    ]);
  });

  test.each([
    ['2024-09-17', 'met'],
    ['2024-09-18', 'violated'],
    [null, 'violated'],
  ])('one deputy approved on the last day, another on %s: %s', (approved, value) => {
    const deputy = { side: 'deputy' as const, approved: day('2024-09-17') };
    const candidates = [deputy, { ...deputy, approved: approved === null ? null : day(approved) }];
    expect(outcomes(deputiesApproved, { settings, candidates })).toMatchObject([{ value }]);
  });

  test.each([
    ['a deputy approved, now a municipal employee', 'deputy', 'approved', 'municipalPost', ['met']],
    ['a citizen elected, now a deputy', 'citizen', 'elected', 'keneshDeputy', []],
  ] as const)('the way in is of the side of that day: %s', (_, side, route, office, expected) => {
    const members = [{ number: 'М-001', side, route, appointed: day('2024-09-17') }];
    const offices = [{ member: 'М-001', office, from: day('2024-10-01') }];
    const found = outcomes(deputiesApproved, { members, offices }).slice(1);
    expect(found.map(({ value }) => value)).toEqual(expected);
  });

  test('of a member appointed on no stated day, who has changed sides, no way in is asked for', () => {
    const members = [{ number: 'М-001', side: 'deputy' as const, route: 'elected' as const }];
    const offices = [{ member: 'М-001', office: 'municipalPost' as const, from: day('2024-10-01') }];
    expect(outcomes(deputiesApproved, { members, offices }).slice(1)).toEqual([]);
  });
});

test.each([
  ['all', [day('2024-09-10'), day('2024-09-16')], 'met', null],
  ['one of them', [day('2024-09-10'), null], 'unknown', 'partly'],
  ['none of them', [null, null], 'met', null],
] as const)(
  '5.4.3 where the day of approval is stated of %s, beside the step’s own',
  (_, days, value, says) => {
    const candidates = days.map((approved, at) => ({
      number: `Т-00${at + 1}`,
      side: 'deputy' as const,
      approved,
    }));
    expect(
      outcomes(deputiesApproved, {
        today: '2024-10-05',
        settings,
        steps: steps('2024-09-16'),
        candidates,
      })[0],
    ).toMatchObject({ value, says, row: 'К-003' });
  },
);
