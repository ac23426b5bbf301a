// 7.2.3: more than half of all members.
import { quorum } from '#rules/7.2.3-quorum';
import { first, group, groupOf, numberOf } from './group.ts';
import { type Case, day, outcomes, values } from './support.ts';

const date = day('2024-10-01');
const meeting = (present: readonly string[], given: Case = group): Case => ({
  ...given,
  meetings: [{ form: 'group', date, present }],
});

describe('7.2.3 quorum', () => {
  test.each([
    [15, 7, 'violated'],
    [15, 8, 'met'],
    [15, 15, 'met'],
    [5, 2, 'violated'],
    [5, 3, 'met'],
    [14, 7, 'violated'],
    [14, 8, 'met'],
    [1, 1, 'met'],
  ] as const)('of %i members %i: %s', (size, count, value) => {
    expect(values(quorum, meeting(first(count), groupOf(size)))).toEqual([value]);
  });

  test('the outcome', () => {
    expect(outcomes(quorum, meeting(first(7)))).toMatchObject([
      {
        row: 'Ж-001',
        column: 'present',
        actual: '7 of 15',
        required: '>= 8',
        figures: { count: 7, size: 15, needed: 8 },
      },
    ]);
  });

  test('nobody named is not nobody there', () => {
    expect(outcomes(quorum, meeting([]))).toMatchObject([
      { value: 'unknown', column: 'present', says: null },
    ]);
  });

  test('one named twice is one; outsiders are none', () => {
    expect(values(quorum, meeting([...first(7), numberOf(7), numberOf(99)]))).toEqual(['violated']);
  });

  test('who left before the meeting is not counted, who left that day neither; who leaves later is', () => {
    const left = (when: string): Case => ({
      members: (group.members ?? []).map((member, index) =>
        index === 14 ? { ...member, left: day(when) } : member,
      ),
    });
    const outcome = (when: string) => outcomes(quorum, meeting(first(8), left(when)))[0]?.figures;
    expect(outcome('2024-10-01')).toMatchObject({ size: 14 });
    expect(outcome('2024-10-02')).toMatchObject({ size: 15 });
  });

  test('a suspended member stays in the total', () => {
    const given = meeting(first(7), {
      ...group,
      conflicts: [{ member: numberOf(15), suspendedFrom: day('2024-09-20') }],
    });
    expect(outcomes(quorum, given)).toMatchObject([{ value: 'violated', figures: { size: 15 } }]);
  });

  test.each([
    ['no date', { form: 'group', present: first(8) }, 'unknown'],
    ['tomorrow', { form: 'group', date: day('2024-10-06'), present: [] }, 'n/a'],
    ['of no stated form, many', { date, present: first(8) }, 'met'],
    ['of no stated form, few', { date, present: first(7) }, 'unknown'],
  ] as const)('%s', (_, row, value) => {
    expect(values(quorum, { ...group, meetings: [row] })).toEqual([value]);
  });

  test('working groups and hearings need no quorum', () => {
    expect(
      values(quorum, { ...group, meetings: [{ form: 'workingGroup', date, present: first(2) }] }),
    ).toEqual([]);
  });

  test('without a group there is no half of it', () => {
    expect(outcomes(quorum, meeting(first(3), {}))).toMatchObject([{ value: 'unknown', says: 'empty' }]);
  });

  const blankFrom = (place: number): Case => ({
    members: (group.members ?? []).map((member, index) =>
      index >= place ? { ...member, appointed: null } : member,
    ),
  });

  test.each([
    [0, 8, 'unknown'],
    [7, 8, 'unknown'],
    [8, 8, 'met'],
    [13, 8, 'met'],
    [13, 6, 'violated'],
  ])('with the day of appointment known of %i only, %i present: %s', (known, count, value) => {
    const [outcome] = outcomes(quorum, meeting(first(count), blankFrom(known)));
    expect(outcome).toMatchObject({ value, figures: { undated: 15 - known } });
    if (value === 'unknown') expect(outcome).toMatchObject({ says: 'undated' });
  });

  const gone: Case = {
    members: (group.members ?? []).map((member, index) =>
      index >= 12 ? { ...member, left: day('2024-09-30') } : member,
    ),
  };

  test.each([
    ['seated', 7, 'met', '>= 7'],
    ['seats', 7, 'violated', '>= 8'],
    ['seats', 8, 'met', '>= 8'],
  ] as const)(
    'the total read as those %s, 12 of 15 sitting, %i present: %s',
    (total, count, value, required) => {
      const given = { ...meeting(first(count), gone), readings: { total } };
      expect(outcomes(quorum, given)).toMatchObject([{ value, required }]);
    },
  );

  test('who replaces a member takes the same seat', () => {
    const members = [...(gone.members ?? []), { number: 'М-016', replaces: 'М-015', appointed: date }];
    const given = { ...meeting(first(7), { members }), readings: { total: 'seats' as const } };
    expect(outcomes(quorum, given)).toMatchObject([{ required: '>= 8' }]);
  });

  test('outside the mandate it is not known', () => {
    const given = { ...meeting(first(8)), settings: { formed: day('2024-10-02') } };
    expect(outcomes(quorum, given)).toMatchObject([{ value: 'unknown', says: 'outside' }]);
  });
});
