// A year of acts, letters and reports honestly kept, № and days typed and nothing uploaded: one question a missing paper.
import { isClaimed, type Verdict } from '#core/verdict';
import { rules } from '#rules';
import { judgeAll } from '#rules/run';
import type { Letter } from '#tables/letters';
import { annexMembers } from '../support/annex-1.ts';
import { type Case, day, factsOf } from './support.ts';

const MONTHS = ['02', '03', '04', '05', '06', '09', '10', '11'];
const item = (index: number) => `ИП-00${index + 1}`;
const act = (index: number) => `АК-00${index + 1}`;
const on = (month: string, date: string) => day(`2025-${month}-${date}`);

/** Letters that carried the acts, three each, with their №. */
const carried = MONTHS.flatMap((month, index) =>
  (['object', 'executive', 'kenesh'] as const).map(
    (addressee, place): Partial<Letter> => ({
      kind: 'act',
      act: act(index),
      letter: `${index + 1}-${place + 1}`,
      addressee,
      object: 'О-001',
      sent: on(month, '20'),
      received: on(month, '21'),
      ...(addressee === 'kenesh' ? {} : { answered: on(month, '26') }),
      ...(addressee === 'object'
        ? { copyToGroup: on(month, '26'), causes: 'Каражат кеч келген', measures: 'Оңдолот' }
        : { measuresDone: 'Оңдолду' }),
    }),
  ),
);
const reported = (['executive', 'kenesh'] as const).map(
  (addressee, place): Partial<Letter> => ({
    kind: 'report',
    report: 'ОТ-001',
    letter: `90-${place + 1}`,
    addressee,
    sent: day('2026-02-05'),
  }),
);

const year: Case = {
  today: '2026-06-01',
  settings: {
    formed: day('2024-09-17'),
    decision: '№ 12-5',
    decisionType: 'toktom',
    publicReport: day('2026-03-02'),
  },
  readings: { periods: 'year' },
  members: annexMembers.map((one) => ({ ...one, appointed: day('2024-09-17') })),
  objects: [
    { name: '«Таза суу» ишканасы', type: 'municipal' },
    { name: 'Айыл өкмөтү', type: 'executive' },
  ],
  plan: MONTHS.map((month) => ({
    year: 2025,
    what: 'Суу түтүгүн көрүү',
    object: 'О-001',
    goal: 'rights' as const,
    from: on(month, '01'),
    to: on(month, '28'),
    sent: day('2024-12-12'),
    discussed: day('2024-12-16'),
    approved: day('2024-12-25'),
    approval: '№ 13-2',
  })),
  activities: MONTHS.map((month, index) => ({
    plan: item(index),
    from: on(month, '10'),
    to: on(month, '11'),
    finished: true,
  })),
  acts: MONTHS.map((month, index) => ({
    date: on(month, '18'),
    plan: [item(index)],
    object: 'О-001',
    from: on(month, '10'),
    to: on(month, '11'),
    purpose: 'Суу түтүгүн көрүү',
    subject: 'П-001',
    place: 'Терек айылы',
    attachments: 'Сүрөттөр',
    signatories: ['М-001', 'М-007'],
    state: 'closed' as const,
    considered: on(month, '24'),
    discussed: on(month, '24'),
    outcome: 'Кабыл алынды',
  })),
  subjects: [{ title: 'Суу түтүгү', object: 'О-001' }],
  findings: MONTHS.map((_, index) => ({
    activity: `И-00${index + 1}`,
    act: act(index),
    object: 'О-001',
    found: 'Түтүк көмүлгөн эмес',
  })),
  recommendations: MONTHS.map((_, index) => ({
    finding: `Ф-00${index + 1}`,
    text: 'Көмүлсүн',
    answer: 'accepted' as const,
  })),
  letters: [...carried, ...reported],
  reports: [
    {
      year: 2025,
      period: 'year',
      paper: '№ 1',
      approved: day('2026-02-02'),
      contributors: ['М-001', 'М-007'],
      presented: day('2026-03-02'),
      presentedBy: 'М-001',
      event: 'Айыл өкмөтүнүн отчету',
    },
  ],
  publications: [{ what: 'report', subject: 'ОТ-001', where: 'board', date: day('2026-02-10') }],
  archive: MONTHS.map((month, index) => ({
    kind: 'act' as const,
    title: `№ ${index + 1} акт`,
    date: on(month, '18'),
    belongsTo: act(index),
    keeper: 'А.Молдалиева',
  })),
};

const judged = (given: Case) => judgeAll(rules, factsOf(given));
const claims = (verdicts: readonly Verdict[]) =>
  verdicts.filter(isClaimed).map(({ rule, row }) => `${rule} ${row}`);
/** The rules of the plan, the acts, the letters and the reports. */
const PARTS = ['4.3', '7.3.1', '8.1', '8.2', '8.3', '8.4', '8.5'];

test('№ and days typed: at most ten papers are asked for, and none of the year’s own work', () => {
  const verdicts = judged(year);
  expect(claims(verdicts).length).toBeLessThanOrEqual(10);
  const open = verdicts.filter(({ clause, value }) => PARTS.includes(clause) && value === 'violated');
  expect(open).toEqual([]);
  expect(claims(verdicts).filter((claim) => PARTS.some((part) => claim.startsWith(part)))).toEqual([]);
});

test.each<[string, Case, number]>([
  [
    'letters of the acts without №',
    { letters: [...carried.map((one) => ({ ...one, letter: null })), ...reported] },
    MONTHS.length,
  ],
  ['acts that are in no register', { archive: [] }, MONTHS.length],
  ['a report without №', { reports: year.reports?.map((one) => ({ ...one, paper: null })) ?? [] }, 1],
  [
    'a plan approved by a decision without №',
    { plan: year.plan?.map((one) => ({ ...one, approval: 'токтом' })) ?? [] },
    1,
  ],
])('one question a missing paper: %s', (_, changes, papers) => {
  const before = claims(judged(year));
  const asked = claims(judged({ ...year, ...changes })).filter((claim) => !before.includes(claim));
  const own = asked.filter((claim) => !claim.startsWith('7.3.1-problems'));
  expect(own).toHaveLength(papers);
});
