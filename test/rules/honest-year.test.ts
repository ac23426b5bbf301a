// A year honestly kept: every № and day is typed, nothing is uploaded. It is not drowned in questions for papers.
import { isClaimed, type Verdict } from '#core/verdict';
import { rules } from '#rules';
import { judgeAll } from '#rules/run';
import type { Member } from '#tables/members';
import { annexMembers } from '../support/annex-1.ts';
import { type Case, day, factsOf, reading } from './support.ts';

const MOST_CARDS = 10;

const route = { municipal: 'nominated', deputy: 'approved', citizen: 'elected' } as const;
const members: readonly Partial<Member>[] = annexMembers.map((member) => ({
  ...member,
  route: route[member.side ?? 'municipal'],
}));
const numbers = members.map(({ number }) => number ?? '');
const gathering = {
  side: 'citizen' as const,
  gatheringDate: day('2024-08-25'),
  gatheringPlace: 'Баетов',
  present: 80,
  votes: 60,
  minutes: 'Д-001',
  sentToKenesh: day('2024-08-28'),
};
const activity = (number: string, date: string) => ({
  number,
  plan: 'ИП-001',
  from: day(date),
  to: day(date),
  participants: ['М-001'],
  finished: true,
});
const dispatch = (number: string, addressee: 'object' | 'executive' | 'kenesh') => ({
  number,
  kind: 'act' as const,
  letter: '№ 12',
  act: 'АК-001',
  addressee,
  sent: day('2025-04-21'),
  received: day('2025-04-22'),
});

const year: Case = {
  ...reading('soon', 'setting'),
  today: '2025-12-22',
  settings: {
    keneshFormed: day('2024-07-08'),
    procedureStarted: day('2024-07-29'),
    formed: day('2024-09-17'),
    decision: '№ 12-5',
    decisionType: 'toktom',
  },
  members,
  campaign: (['campaign', 'invitations', 'applications', 'selection'] as const).map((what) => ({
    what,
    from: day('2024-08-01'),
    paper: '№ 41',
  })),
  candidates: [
    ...members
      .filter(({ side }) => side === 'municipal')
      .map(({ name = null }) => ({
        name,
        side: 'municipal' as const,
        letter: '№ 52',
        sentToKenesh: day('2024-08-16'),
      })),
    ...members
      .filter(({ side }) => side === 'deputy')
      .map(({ name = null }) => ({ name, side: 'deputy' as const, approved: day('2024-08-15') })),
    ...members.filter(({ side }) => side === 'citizen').map(({ name = null }) => ({ name, ...gathering })),
  ],
  publications: [
    { what: 'start', where: 'board', date: day('2024-07-30') },
    { what: 'decision', where: 'site', date: day('2024-09-18') },
    {
      what: 'firstMeeting',
      where: 'both',
      date: day('2024-09-20'),
      hasDecision: true,
      hasMembers: true,
      hasDate: true,
      hasPlace: true,
      hasTime: true,
    },
    { what: 'report', where: 'site', subject: 'ОТ-001', date: day('2025-07-20') },
  ],
  meetings: [
    { number: 'Ж-001', form: 'group', date: day('2024-09-30'), present: numbers, chairedBy: 'М-001' },
    {
      number: 'Ж-002',
      form: 'group',
      date: day('2025-04-18'),
      present: numbers.slice(0, 10),
      chairedBy: 'М-001',
      plan: ['ИП-001'],
    },
  ],
  decisions: [
    {
      meeting: 'Ж-001',
      decision: 'Шайлансын',
      elects: 'М-001',
      voting: 'open',
      for: 14,
      against: 0,
      abstained: 1,
    },
    { meeting: 'Ж-002', decision: 'Бекитилсин', act: 'АК-001', for: 9, against: 0, abstained: 1 },
  ],
  conflicts: [
    {
      member: 'М-012',
      kind: 'own',
      actuality: 'actual',
      forWhom: 'self',
      benefit: 'money',
      subject: 'П-002',
      arisen: day('2025-03-03'),
      notice: '№ 3',
      toldChair: day('2025-03-04'),
      toldKenesh: day('2025-03-04'),
      suspendedFrom: day('2025-03-06'),
      suspendedBy: 'keneshChair',
      decision: '№ 7',
    },
  ],
  objects: [
    { number: 'О-001', name: 'Айыл өкмөтү', type: 'executive' },
    { number: 'О-002', name: 'Мектеп', type: 'municipal' },
  ],
  subjects: [{ number: 'П-001', object: 'О-002' }, { number: 'П-002' }],
  plan: [
    {
      number: 'ИП-001',
      year: 2025,
      subject: 'П-001',
      object: 'О-002',
      sent: day('2024-11-20'),
      discussed: day('2024-12-02'),
      approved: day('2024-12-20'),
      approval: '№ 15-2',
      responsible: ['М-001'],
    },
  ],
  activities: [activity('И-001', '2025-04-08'), activity('И-002', '2025-04-09')],
  findings: [
    { activity: 'И-001', object: 'О-002', act: 'АК-001', evidence: ['Д-002'], source: 'Көрмө кароо' },
  ],
  acts: [
    {
      number: 'АК-001',
      act: '1/2025',
      state: 'sent',
      plan: ['ИП-001'],
      object: 'О-002',
      subject: 'П-001',
      from: day('2025-04-08'),
      to: day('2025-04-09'),
      date: day('2025-04-18'),
      signatories: ['М-001', 'М-002'],
    },
  ],
  letters: [dispatch('КТ-001', 'object'), dispatch('КТ-002', 'executive'), dispatch('КТ-003', 'kenesh')],
  reports: [{ number: 'ОТ-001', year: 2025, period: 'firstHalf', approved: day('2025-07-10') }],
  archive: [
    { number: 'Д-001', kind: 'minutes' },
    { number: 'Д-002', kind: 'photo' },
    { number: 'Д-003', kind: 'act', belongsTo: 'АК-001', keeper: 'катчы' },
    { number: 'Д-004', kind: 'report', belongsTo: 'ОТ-001', keeper: 'катчы' },
  ],
};

const claimed = (verdicts: readonly Verdict[]) =>
  verdicts.filter(isClaimed).map(({ rule, row }) => `${rule} ${row}`);

test(`asks for at most ${MOST_CARDS} papers`, () => {
  const verdicts = judgeAll(rules, factsOf(year));
  expect(verdicts.filter(({ value }) => value === 'met').length).toBeGreaterThan(100);
  expect(claimed(verdicts).slice(0, MOST_CARDS)).toEqual(claimed(verdicts));
});

test('with no number typed it asks for each paper', () => {
  const bare = factsOf({
    ...year,
    settings: { ...year.settings, decision: 'токтом' },
    publications: year.publications?.map((one) => ({ ...one, where: null })) ?? [],
    conflicts: year.conflicts?.map((one) => ({ ...one, notice: null, decision: 'буйрук' })) ?? [],
    archive: [],
  });
  expect(claimed(judgeAll(rules, bare))).toEqual(
    expect.arrayContaining([
      '5.1-act decision',
      '5.4.7-published ЖР-002',
      '6.3-kenesh КК-001',
      '6.4-suspended КК-001',
    ]),
  );
});
