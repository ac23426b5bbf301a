// The states that an audit of the regulation's clauses found judged wrongly, each with its right value: M where something was
// met that nothing proved, V where something was violated that nothing contradicted.
import { deriveDeadline, type TermId } from '#calendar';
import { rules } from '#rules';
import { judgeAll } from '#rules/run';
import { countingOptions } from '#rules/shared/deadlines/options';
import { first, group, groupOf } from './group.ts';
import { type Case, day, factsOf, reading } from './support.ts';

const verdicts = (id: string, given: Case) =>
  judgeAll(rules, factsOf(given)).filter(({ rule }) => rule === id);
const judged = (id: string, given: Case) => verdicts(id, given).map(({ value }) => value);

const FIFTEEN = first(15);
const dispatch = (addressee: string, row: object = {}) => ({
  ...{
    kind: 'act',
    act: 'АК-001',
    letter: '№ 5',
    addressee,
    sent: day('2025-03-20'),
    received: day('2025-03-22'),
  },
  ...row,
});
const sentAct: Case = {
  today: '2026-06-01',
  acts: [{ date: day('2025-03-19'), state: 'sent', object: 'О-001' }],
  objects: [{ type: 'municipal' }],
  letters: ['object', 'executive', 'kenesh'].map((who) => dispatch(who)),
} as Case;
const election = (decision: object, meeting: object = {}): Case =>
  ({
    ...group,
    settings: { formed: day('2024-09-17') },
    meetings: [{ form: 'group', date: day('2024-09-30'), present: FIFTEEN, minutes: '№ 1', ...meeting }],
    decisions: [{ meeting: 'Ж-001', elects: 'М-001', voting: 'open', decision: 'Шайлансын', ...decision }],
  }) as Case;
const decided = (votes: object): Case =>
  ({
    ...group,
    meetings: [{ form: 'group', date: day('2024-09-30'), present: FIFTEEN, minutes: '№ 1' }],
    decisions: [{ meeting: 'Ж-001', question: 'План', decision: 'Бекитилсин', ...votes }],
  }) as Case;
const year = (report: object, given: object = {}): Case =>
  ({
    ...group,
    today: '2027-01-15',
    settings: { formed: day('2024-09-17') },
    reports: [{ year: 2025, period: 'year', paper: '№ 3', approved: day('2026-02-01'), ...report }],
    ...given,
  }) as Case;
const suspended: Case = {
  ...group,
  today: '2025-09-01',
  subjects: [{ title: 'Суу' }],
  conflicts: [
    {
      ...{ member: 'М-003', subject: 'П-001', kind: 'own', arisen: day('2025-03-01') },
      ...{ suspendedFrom: day('2025-03-06'), suspendedTo: day('2025-03-31') },
      ...{ suspendedBy: 'keneshChair', decision: '№ 4' },
    },
  ],
  plan: [{ subject: 'П-001', responsible: ['М-003'] }],
  activities: [{ plan: 'ИП-001', participants: ['М-003'], from: day('2025-05-12'), to: day('2025-05-13') }],
} as Case;
const activities: Case = {
  ...group,
  today: '2025-10-01',
  plan: [{ subject: 'П-001', object: 'О-001', approved: day('2025-01-10') }],
  activities: [
    { plan: 'ИП-001', finished: true, from: day('2025-03-03'), to: day('2025-03-05') },
    { plan: 'ИП-001', finished: true, from: day('2025-08-04'), to: day('2025-08-05') },
  ],
} as Case;
const actOn = (row: object): Case => ({ ...activities, acts: [{ plan: ['ИП-001'], ...row }] }) as Case;
const march = { act: '№ 1', from: day('2025-03-03'), to: day('2025-03-05'), date: day('2025-03-10') };

describe('met where nothing proves it', () => {
  test.each<[row: string, rule: string, given: Case, expected: readonly string[]]>([
    ['M1: receipts on the letters, no answer', '4.3-10-informed', sentAct, ['violated']],
    ['M1', '4.3-30-informed', sentAct, ['violated']],
    [
      'M2: 1 for, 12 against',
      '5.4.6-open-vote',
      election({ for: 1, against: 12, decision: 'Шайланган жок' }),
      ['violated'],
    ],
    ['M2: no votes', '5.4.6-open-vote', election({ decision: null }), ['unknown']],
    [
      'M2: a meeting still to come',
      '5.4.6-open-vote',
      election({ for: 14, against: 1 }, { date: day('2024-11-01') }),
      ['unknown'],
    ],
    [
      'M2: five of fifteen',
      '5.4.6-open-vote',
      election({ for: 5, against: 0 }, { present: first(5) }),
      ['violated'],
    ],
    [
      'M3: an act on March alone',
      '8.1-activity-act',
      actOn({ ...march, state: 'signed' }),
      ['met', 'unknown'],
    ],
    ['M3: an empty draft', '8.1-activity-act', actOn({ state: 'draft' }), ['unknown', 'unknown']],
    [
      'M4: the group’s own meeting, a plain member',
      '8.5-presented',
      year({
        presented: day('2026-03-01'),
        event: 'Топтун өз жыйналышы',
        presentedBy: 'М-007',
        delegated: 'жок',
      }),
      ['unknown', 'unknown', 'violated'],
    ],
    [
      'M5: a year too late',
      '8.5-presented',
      year({
        presented: day('2027-01-01'),
        presentedBy: 'М-001',
        publicReport: day('2026-12-20'),
        event: 'Аткаруу органынын отчету',
      }),
      ['violated', 'met'],
    ],
    [
      'M6: no copy of the decision',
      '5.4.7-published',
      {
        settings: { formed: day('2024-09-17') },
        publications: [{ what: 'members', where: 'board', hasDecision: false, date: day('2024-09-20') }],
      } as Case,
      ['unknown'],
    ],
    [
      'M6: nowhere',
      '5.4.7-published',
      {
        settings: { formed: day('2024-09-17') },
        publications: [{ what: 'decision', where: null, hasDecision: true, date: day('2024-09-20') }],
      } as Case,
      ['unknown'],
    ],
    [
      'M7: nobody’s first day',
      '7.2.3-quorum',
      {
        members: (groupOf(15).members ?? []).map((one) => ({ ...one, appointed: null })),
        meetings: [{ form: 'group', date: day('2024-09-30'), present: first(8) }],
      } as Case,
      ['unknown'],
    ],
    [
      'M7',
      '7.2.3-decision',
      {
        members: (groupOf(15).members ?? []).map((one) => ({ ...one, appointed: null })),
        meetings: [{ form: 'group', date: day('2024-09-30'), present: first(8), minutes: '№ 1' }],
        decisions: [{ meeting: 'Ж-001', decision: 'Бекитилсин', for: 8, against: 0 }],
      } as Case,
      ['unknown'],
    ],
    [
      'M15: 0 for, 13 against',
      '7.2.3-decision',
      decided({ for: 0, against: 13, abstained: 0 }),
      ['violated'],
    ],
    ['M15: 5 to 5', '7.2.3-decision', decided({ for: 5, against: 5, abstained: 0 }), ['unknown']],
    [
      'M18: a meeting after the mandate',
      '7.2.3-quorum',
      {
        ...group,
        today: '2029-01-01',
        settings: { formed: day('2024-09-17') },
        meetings: [{ form: 'group', date: day('2028-11-01'), present: FIFTEEN, minutes: '№ 9' }],
      } as Case,
      ['unknown'],
    ],
    [
      'M13: approved before the year had ended',
      '8.1-year',
      year({ approved: day('2025-07-01') }, { today: '2026-02-01' }),
      ['n/a', 'unknown', 'n/a'],
    ],
  ])('%s (%s)', (_, rule, given, expected) => {
    expect(judged(rule, given)).toEqual(expected);
  });

  test('M8: a suspension that is over does not end a conflict that stands, though it was kept itself', () => {
    expect(judged('5.2.3-conflict', suspended)).not.toContain('met');
    expect(judged('5.2.3-conflict', suspended).length).toBeGreaterThan(0);
    expect(judged('6.4-no-part', suspended)).toEqual(['met']);
    const longer = {
      ...suspended,
      conflicts: [{ ...suspended.conflicts?.[0], suspendedTo: day('2025-06-30') }],
    };
    expect(judged('6.4-no-part', longer)).toEqual(['violated']);
  });

  test('M9: a vote of whom one was suspended, about nothing that is stated', () => {
    const votes: Case = {
      ...suspended,
      today: '2025-03-20',
      activities: [],
      meetings: [{ form: 'group', date: day('2025-03-10'), present: FIFTEEN, minutes: '№ 2' }],
      decisions: [{ meeting: 'Ж-001', question: 'Акт', decision: 'Бекитилсин', for: 15, against: 0 }],
    } as Case;
    expect(judged('6.4-no-part', votes)).toContain('unknown');
    expect(judged('6.4-no-part', votes)).not.toContain('met');
  });

  test.each(['5.4.1-start', '5.4.2-candidates', '5.4.4-minutes'])(
    'M10: out of order, %s is not met',
    (id) => {
      const given: Case = {
        today: '2025-03-01',
        settings: {
          keneshFormed: day('2024-11-30'),
          procedureStarted: day('2024-12-01'),
          formed: day('2024-12-25'),
        },
        publications: [{ what: 'start', where: 'board', date: day('2024-10-01') }],
        candidates: [
          { side: 'municipal', name: 'А.Асанов', sentToKenesh: day('2024-11-01'), letter: '№ 1' },
          {
            ...{
              side: 'citizen',
              name: 'Б.Асанова',
              gatheringDate: day('2025-01-20'),
              gatheringPlace: 'Терек',
            },
            ...{ present: 40, votes: 30, minutes: '№ 2', sentToKenesh: day('2025-01-22') },
          },
        ],
      } as Case;
      expect(judged(id, given)).not.toContain('met');
      expect(judged(id, given).length).toBeGreaterThan(0);
    },
  );

  test('M11: 11.01.2025 was a working Saturday', () => {
    const given = (date: string): Case =>
      ({
        ...group,
        members: (group.members ?? []).map((one) => ({ ...one, appointed: day('2024-12-25') })),
        today: '2025-02-01',
        settings: { formed: day('2024-12-25') },
        meetings: [{ form: 'group', date: day(date), present: FIFTEEN, minutes: '№ 1' }],
      }) as Case;
    expect(judged('5.3.2-first-meeting', given('2025-01-14'))).toEqual(['met']);
    expect(judged('5.3.2-first-meeting', given('2025-01-15'))).toEqual(['violated']);
  });

  test.each([
    ['5.4.2-candidates', 'municipal', 'elected'],
    ['5.4.3-deputies', 'deputy', 'nominated'],
  ] as const)('M14: %s: a %s member is not %s', (id, side, route) => {
    const given: Case = {
      members: [{ name: 'А.Асанов', side, route, appointed: day('2024-09-17') }],
      settings: { procedureStarted: day('2024-09-01'), formed: day('2024-09-17') },
    } as Case;
    expect(judged(id, given)).toContain('violated');
  });
});

describe('violated where nothing contradicts it', () => {
  test.each(['2024-09-17', '2024-12-30'])(
    'V1: on New Year’s Day no report is owed by a group of %s',
    (formed) => {
      const given: Case = { ...group, today: '2025-01-01', settings: { formed: day(formed) } };
      for (const id of ['8.1-year', '8.1-half-year']) expect(judged(id, given)).not.toContain('violated');
    },
  );

  test.each<[row: string, rule: string, given: Case]>([
    [
      'V2: signed today',
      '8.2-sent',
      {
        acts: [{ date: day('2024-10-05'), state: 'signed', object: 'О-001' }],
        objects: [{ type: 'municipal' }],
      } as Case,
    ],
    [
      'V2: approved today',
      '7.3.1-report-sent',
      { reports: [{ year: 2024, period: 'firstHalf', approved: day('2024-10-05') }] } as Case,
    ],
    [
      'V2: approved today',
      '8.5-published',
      { reports: [{ year: 2024, period: 'firstHalf', approved: day('2024-10-05') }] } as Case,
    ],
    [
      'V2: found today',
      '7.3.1-problems',
      {
        objects: [{ type: 'municipal' }],
        findings: [{ found: 'Суу жок', kind: 'fact', state: 'open', object: 'О-001' }],
      } as Case,
    ],
    [
      'V2: ended today',
      '8.1-activity-act',
      { activities: [{ finished: true, to: day('2024-10-05') }] } as Case,
    ],
    [
      'V3: the deputy chair leads',
      '7.2.4-chaired',
      {
        members: (group.members ?? []).map((one, at) => ({ ...one, role: at === 1 ? 'deputy' : one.role })),
        meetings: [{ form: 'group', date: day('2024-09-30'), present: FIFTEEN, chairedBy: 'М-002' }],
      } as Case,
    ],
    [
      'V3: a former chair led while he was chair',
      '7.2.4-chaired',
      {
        ...group,
        offices: [{ office: 'chair', member: 'М-004', from: day('2024-09-17'), to: day('2024-10-01') }],
        meetings: [{ form: 'group', date: day('2024-09-30'), present: FIFTEEN, chairedBy: 'М-004' }],
      } as Case,
    ],
    [
      'V5: another way',
      '5.4.4-elected',
      {
        ...reading('way', 'otherWay'),
        members: [{ name: 'Б.Асанова', side: 'citizen', route: 'elected' }],
        candidates: [{ side: 'citizen', name: 'Б.Асанова', way: 'Тизме менен', minutes: '№ 2' }],
      } as Case,
    ],
    [
      'V7: on the board',
      '7.3.1-problems',
      {
        objects: [{ type: 'municipal' }],
        findings: [{ found: 'Суу жок', kind: 'fact', state: 'open', object: 'О-001' }],
        publications: [{ what: 'problems', where: 'board', date: day('2024-10-01') }],
      } as Case,
    ],
  ])('%s (%s)', (_, rule, given) => {
    expect(judged(rule, given).length).toBeGreaterThan(0);
    expect(judged(rule, given)).not.toContain('violated');
  });

  test('V4: 40 votes of 100 are a doubt while nobody has chosen, and then as was chosen', () => {
    const given = (chosen: 'overHalf' | 'mostVotes' | null): Case =>
      ({
        ...reading('majority', chosen),
        members: [{ name: 'Б.Асанова', side: 'citizen', route: 'elected', appointed: day('2024-09-17') }],
        candidates: [
          {
            ...{
              side: 'citizen',
              name: 'Б.Асанова',
              gatheringDate: day('2024-09-01'),
              gatheringPlace: 'Терек',
            },
            ...{ present: 100, votes: 40, minutes: '№ 2' },
          },
        ],
      }) as Case;
    const told = (chosen: Parameters<typeof given>[0]) =>
      verdicts('5.4.4-elected', given(chosen)).map(({ value, severity }) => `${value} ${severity}`);
    expect(told(null)).toEqual(['violated warning']);
    expect(told('overHalf')).toEqual(['violated error']);
    expect(told('mostVotes')).toEqual(['met error']);
  });
});

describe('terms', () => {
  const due = (term: TermId, anchor: string) =>
    deriveDeadline(term, day(anchor), countingOptions(factsOf({}))).due;

  test.each([
    ['5.3.2', '2024-09-17', '2024-10-01'],
    ['5.3.2', '2024-12-25', '2025-01-14'],
    ['5.3.2', '2025-01-15', '2025-01-29'],
    ['5.3.2', '2025-02-18', '2025-03-04'],
    ['5.3.2', '2024-02-16', '2024-03-04'],
    ['5.3.2', '2025-04-25', '2025-05-20'],
    ['5.3.2', '2024-11-01', '2024-11-19'],
    ['5.3.2', '2024-04-29', '2024-05-16'],
    ['5.3.2', '2024-08-26', '2024-09-10'],
    ['5.3.2', '2024-06-10', '2024-06-25'],
    ['5.3.2', '2025-12-26', '2026-01-20'],
    ['5.3.3', '2024-11-11', '2024-11-04'],
    ['5.4.1', '2025-01-31', '2025-02-28'],
    ['5.4.1', '2025-02-08', '2025-03-10'],
    ['5.4.1', '2025-04-01', '2025-05-12'],
    ['4.3-10', '2024-11-07', '2024-11-22'],
    ['4.3-30', '2024-12-02', '2025-01-08'],
    ['5.4.2', '2025-04-25', '2025-05-27'],
    ['5.3.1', '2024-02-29', '2028-02-29'],
    ['5.3.1', '2024-09-17', '2028-09-17'],
  ] as const)('%s from %s: %s', (term, anchor, expected) => {
    expect(due(term, anchor)).toBe(expected);
  });
});

describe('what was judged rightly is so still', () => {
  test.each([
    [7, 'violated'],
    [8, 'met'],
  ] as const)('%i of 14 present: %s', (count, expected) => {
    const given: Case = {
      ...groupOf(14),
      settings: { formed: day('2024-09-17') },
      meetings: [{ form: 'group', date: day('2024-09-30'), present: first(count) }],
    };
    expect(judged('7.2.3-quorum', given)).toEqual([expected]);
  });

  test.each([
    ['2006-09-17', 'met'],
    ['2006-09-18', 'violated'],
  ])('born on %s, appointed on 17.09.2024: %s', (birthDate, expected) => {
    const given: Case = { members: [{ birthDate: day(birthDate), appointed: day('2024-09-17') }] };
    expect(judged('5.2.1-age', given)).toEqual([expected]);
  });

  test.each([
    [7, 4, 'met'],
    [7, 5, 'violated'],
    [11, 7, 'met'],
    [11, 8, 'violated'],
    [15, 10, 'met'],
    [15, 11, 'violated'],
  ])('of %i members %i women: %s', (size, women, expected) => {
    const members = Array.from({ length: size }, (_, at) => ({
      sex: at < women ? ('female' as const) : ('male' as const),
    }));
    expect(judged('5.2.3-sex', { members })).toEqual([expected]);
  });

  test.each([
    ['other', 'violated'],
    ['stateSecret', 'met'],
  ] as const)('a refusal for %s: %s', (refusal, expected) => {
    const given = { letters: [{ kind: 'request', sent: day('2024-09-20'), letter: '№ 1', refusal }] } as Case;
    expect(judged('4.3-refusal', given)).toEqual([expected]);
  });
});
