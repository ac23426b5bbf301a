// Facts that bring the rules on forming the group and on conflicts, and those on the kenesh's own terms, to say all they can.
import { type Case, day, reading } from '../rules/support.ts';

const formed = day('2024-09-17');
const candidate = { number: 'Т-001', name: 'К.Мусаев', side: 'citizen' as const };
const member = { number: 'М-012', name: 'К.Мусаев', side: 'citizen' as const, route: 'elected' as const };
const steps = ['5.4.1', '5.4.2', '5.4.3'].map((term, index) => ({ number: `К-00${index + 1}`, term }));
const anchors = { keneshFormed: day('2024-04-25'), procedureStarted: day('2024-08-26') };
const conflict = {
  number: 'КК-001',
  member: 'М-012',
  subject: 'П-001',
  arisen: day('2024-09-20'),
  suspendedFrom: day('2024-09-25'),
};
const work = (from: string | null): Case => ({
  members: [member],
  plan: [{ number: 'ИП-001', subject: 'П-001' }],
  activities: [
    { number: 'И-001', plan: 'ИП-001', from: from === null ? null : day(from), participants: ['М-012'] },
  ],
});

export const casesOf5And6: Readonly<Record<string, Case>> = {
  'an own term without its decision': {
    settings: { 'term5.3.2': { count: 15, reference: null, from: null } },
  },
  'an act of another name': { settings: { decisionType: 'teskeme' } },
  'steps of forming that passed': { settings: anchors, steps },
  'steps of forming done late': {
    settings: anchors,
    steps: steps.map((step) => ({ ...step, done: day('2024-10-01') })),
  },
  'a first meeting amid an expected Eid': {
    today: '2027-03-17',
    settings: { formed: day('2027-03-01') },
  },
  'a first meeting that may have been another': {
    settings: { formed },
    meetings: [{ date: day('2024-09-20') }],
  },
  'a list sent in time, but for a candidate of no side': {
    settings: anchors,
    steps,
    candidates: [
      { name: 'А.Асанов', side: 'municipal', sentToKenesh: day('2024-09-10') },
      { name: 'Б.Бакиров', sentToKenesh: day('2024-10-04') },
    ],
  },
  'steps claimed to be done in time': {
    settings: { ...anchors, decision: 'токтом', formed },
    steps,
    publications: [{ what: 'start', date: day('2024-05-20') }],
    candidates: [{ name: 'А.Асанов', side: 'municipal', sentToKenesh: day('2024-09-10') }],
  },
  'minutes that nobody has': {
    candidates: [
      {
        ...candidate,
        gatheringDate: day('2024-09-05'),
        gatheringPlace: 'клуб',
        minutes: 'Д-009',
        sentToKenesh: day('2024-09-06'),
      },
    ],
  },
  'a candidate of no side': { candidates: [{ ...candidate, side: null }] },
  'a candidate of whom nothing else is known': { candidates: [candidate], members: [member] },
  'a candidate without votes': { candidates: [{ ...candidate, present: 100 }] },
  'more votes than voters, minutes before the gathering': {
    candidates: [
      {
        ...candidate,
        present: 50,
        votes: 60,
        gatheringDate: day('2024-09-05'),
        sentToKenesh: day('2024-09-04'),
      },
    ],
  },
  'a candidate without a majority': {
    candidates: [{ ...candidate, present: 100, votes: 40 }],
    members: [member],
  },
  'a citizen whom nobody put forward': { members: [member] },
  'citizens who joined otherwise': {
    members: [
      { ...member, route: null },
      { ...member, number: 'М-007', route: 'nominated' },
    ],
  },
  'chairs elected somehow': {
    members: Array.from({ length: 6 }, () => ({ role: 'chair' as const, appointed: formed })),
    meetings: [{ date: day('2024-09-30'), form: 'group', present: ['М-001'] }],
    decisions: [
      { elects: 'М-001' },
      { elects: 'М-002', voting: 'secret' },
      { elects: 'М-003', for: 1, against: 12 },
      { elects: 'М-004', meeting: 'Ж-001' },
      { elects: 'М-005', voting: 'open' },
      { elects: 'М-006', voting: 'open', decision: 'Шайлансын', for: 12, against: 1 },
    ],
  },
  'a chair elected by the votes, not by the text': {
    members: [{ role: 'chair', appointed: formed }],
    decisions: [{ elects: 'М-001', voting: 'open', decision: 'Шайланган жок', for: 12, against: 1 }],
  },
  'a chair elected by more votes than voters': {
    members: [{ role: 'chair', appointed: formed }],
    meetings: [{ date: day('2024-09-30'), form: 'group', present: ['М-001'] }],
    decisions: [{ elects: 'М-001', meeting: 'Ж-001', voting: 'open', for: 12, against: 1 }],
  },
  'a chair elected after the mandate, and one elected before coming in': {
    today: '2029-01-01',
    settings: { formed: day('2024-09-17') },
    members: ['2024-09-17', '2024-09-17', '2025-01-10'].map((since, place) => ({
      appointed: day(since),
      ...(place === 1 ? {} : { role: 'chair' as const }),
    })),
    meetings: ['2028-09-18', '2024-10-01'].map((on) => ({
      form: 'group' as const,
      date: day(on),
      present: ['М-001', 'М-002'],
    })),
    decisions: [
      { meeting: 'Ж-001', elects: 'М-001' },
      { meeting: 'Ж-002', elects: 'М-003' },
    ].map((row) => ({ ...row, voting: 'open' as const, decision: 'Шайлансын', for: 2, against: 0 })),
  },
  'a chair who became a deputy': {
    members: [{ ...member, role: 'chair', appointed: formed }],
    offices: [
      { member: 'М-012', office: 'keneshDeputy', from: day('2024-10-01') },
      { member: 'М-007', office: 'keneshDeputy' },
      { member: 'М-007', office: 'municipalPost' },
    ],
  },
  'a decision published some day': {
    settings: { formed },
    publications: [
      { number: 'ЖР-001', what: 'decision' },
      { number: 'ЖР-002', what: 'firstMeeting', where: 'other' },
    ],
  },
  'notices in time, on no site and no board': {
    settings: { ...anchors, formed },
    publications: [
      { what: 'start', where: 'other', date: day('2024-05-20') },
      { what: 'firstMeeting', where: 'other', date: day('2024-09-20') },
    ],
  },
  'a list of members published': {
    settings: { formed },
    publications: [{ what: 'members', where: 'board', date: formed }],
  },
  'a decision published somewhere': {
    settings: { formed },
    publications: [{ what: 'decision', date: formed }],
  },
  'replacements of all kinds': {
    members: [
      { number: 'М-001', side: 'citizen', left: day('2024-10-01') },
      { number: 'М-002', side: 'deputy', replaces: 'М-001' },
      { number: 'М-003', side: null, replaces: 'М-006' },
      { number: 'М-004', side: 'citizen', replaces: 'М-001', appointed: day('2024-09-01') },
      { number: 'М-005', side: 'citizen', replaces: 'М-002' },
      { number: 'М-006', side: 'citizen', left: day('2024-10-01') },
    ],
  },
  'a size at which the shares cannot be kept': { members: Array.from({ length: 9 }, () => ({})) },
  'a conflict of which nothing is known': { conflicts: [{ number: 'КК-001' }] },
  'a conflict about nothing': { members: [member], conflicts: [{ number: 'КК-001', member: 'М-012' }] },
  'a conflict nobody was told of': {
    ...reading('soon', 'setting'),
    conflicts: [{ ...conflict, suspendedFrom: null }],
    ...work('2024-10-01'),
  },
  'a village head who is no municipal employee': {
    ...reading('villageHead', 'notMunicipal'),
    members: [{ ...member, side: 'municipal', position: 'айыл башчысы' }],
  },
  'deputies of whom nobody says when they were approved': {
    settings: { ...anchors, formed: day('2024-09-16') },
    steps,
  },
  'deputies appointed by a decision without a number, and before it': {
    ...reading('appoints', 'kenesh'),
    settings: { ...anchors, formed: day('2024-09-16'), decision: 'токтом' },
    steps,
    members: [{ ...member, side: 'deputy', appointed: day('2024-09-10') }],
  },
  'a first meeting of a few, of nobody named': {
    settings: { formed },
    members: [1, 2, 3].map((one) => ({ number: `М-00${one}`, appointed: formed })),
    meetings: [{ form: 'group', date: day('2024-09-20'), present: ['М-001'], chairedBy: 'М-002' }],
  },
  'a first meeting of which nobody is named': {
    settings: { formed },
    meetings: [{ form: 'group', date: day('2024-09-20') }],
  },
  'notices before the group was formed': {
    settings: { formed },
    publications: [
      { what: 'firstMeeting', where: 'board', date: day('2024-09-16') },
      { what: 'decision', where: 'board', date: day('2024-09-16') },
    ],
  },
  'conditions in another order': {
    campaign: [
      { number: 'У-001', what: 'campaign', from: day('2024-08-10'), paper: '№ 1' },
      { number: 'У-002', what: 'invitations', from: day('2024-08-01'), paper: '№ 2' },
    ],
  },
  'seats filled twice, some day, on a day to come': {
    members: [
      { ...member, number: 'М-001', left: formed },
      { ...member, number: 'М-002', left: formed },
      { ...member, number: 'М-003', left: formed },
      { ...member, number: 'М-004', replaces: 'М-001', appointed: formed },
      { ...member, number: 'М-005', replaces: 'М-001', appointed: formed },
      { ...member, number: 'М-006', replaces: 'М-002' },
      { ...member, number: 'М-007', replaces: 'М-003', appointed: day('2024-12-01') },
    ],
  },
  'conflicts where no term is chosen': {
    conflicts: [
      { ...conflict, notice: '№ 3', toldChair: day('2024-09-23'), toldKenesh: day('2024-09-23') },
      { ...conflict, number: 'КК-002' },
    ],
  },
  'a conflict told late': {
    ...reading('soon', 'setting'),
    conflicts: [
      { ...conflict, suspendedFrom: null, toldChair: day('2024-10-01'), toldKenesh: day('2024-10-01') },
    ],
    ...work(null),
  },
  'a conflict told and decided on days that cannot be': {
    members: [member],
    conflicts: [
      {
        ...conflict,
        toldChair: day('2024-09-19'),
        toldKenesh: day('2024-09-19'),
        suspendedFrom: day('2024-09-19'),
      },
      { ...conflict, number: 'КК-002', suspendedFrom: day('2024-12-01') },
    ],
  },
  'a suspension not kept': { conflicts: [conflict], ...work('2024-10-01') },
  'a suspension perhaps not kept': { conflicts: [conflict], ...work(null) },
  'a conflict told and decided without papers': {
    members: [member],
    conflicts: [
      { ...conflict, toldChair: day('2024-09-23'), toldKenesh: day('2024-09-23'), decision: 'буйрук' },
      { ...conflict, number: 'КК-002', decision: 'буйрук', suspendedBy: 'keneshChair' },
      { ...conflict, number: 'КК-003', decision: '№ 4', suspendedBy: 'other' },
      { ...conflict, number: 'КК-004', toldChair: day('2024-09-23') },
    ],
  },
  'steps done before what they follow': {
    settings: { keneshFormed: day('2024-09-25'), procedureStarted: day('2024-09-25') },
    steps: steps.map((step) => ({ ...step, done: day('2024-09-24') })),
  },
  'days of some candidates alone': {
    settings: anchors,
    steps: steps.map((step) => ({ ...step, done: day('2024-09-10') })),
    candidates: [
      { number: 'Т-001', side: 'deputy', approved: day('2024-09-10') },
      { number: 'Т-002', side: 'deputy' },
      { number: 'Т-003', side: 'municipal', sentToKenesh: day('2024-09-10') },
      { number: 'Т-004', side: 'municipal' },
    ],
  },
  'a kenesh formed after the group': { settings: { keneshFormed: day('2024-10-01'), formed } },
  'a notice of the first meeting published somewhere': {
    settings: { formed, decisionType: 'toktom' },
    publications: [{ what: 'firstMeeting', date: day('2024-09-20') }],
  },
  'a decision published on paper': {
    settings: { formed },
    publications: [{ what: 'decision', date: formed, where: 'other' }],
  },
  'sides that came in otherwise': {
    members: [
      { number: 'М-001', side: 'municipal', route: null },
      { number: 'М-002', side: 'municipal', route: 'elected' },
      { number: 'М-003', side: 'deputy', route: null },
      { number: 'М-004', side: 'deputy', route: 'elected' },
      { number: 'М-005', side: 'deputy', left: day('2024-10-01') },
      { number: 'М-006', side: 'deputy', replaces: 'М-005', route: 'elected' },
      { number: 'М-007', side: 'deputy', left: day('2024-10-01') },
      { number: 'М-008', side: 'deputy', replaces: 'М-007', route: 'approved', appointed: day('2024-10-02') },
    ],
  },
  'conditions not made, or without papers': {
    campaign: [{ what: 'campaign', from: day('2024-08-01') }, { what: 'invitations' }],
  },
  'gatherings that contradict other days': {
    settings: { procedureStarted: day('2024-09-01'), formed },
    members: [{ ...member, appointed: formed }],
    candidates: [
      { ...candidate, gatheringDate: day('2024-09-18'), present: 100, votes: 60 },
      { ...candidate, number: 'Т-002', name: 'Б.Бакиров', gatheringDate: day('2024-08-01') },
      { ...candidate, number: 'Т-003', name: 'А.Асанов', gatheringDate: day('2024-12-01') },
    ],
  },
  'another way that nobody described': {
    readings: { way: 'otherWay' },
    members: [member],
    candidates: [candidate],
  },
  'another way without its paper': { members: [member], candidates: [{ ...candidate, way: 'кыдыруу' }] },
  'a member born on 29 February': {
    today: '2026-10-05',
    members: [{ birthDate: day('2008-02-29'), appointed: day('2026-02-28') }],
  },
  'a conflict read as barring from membership': {
    readings: { conflictBar: 'fromMembership' },
    members: [member],
    conflicts: [conflict],
  },
  'work after a suspension': {
    conflicts: [{ ...conflict, suspendedTo: day('2024-09-27') }],
    ...work('2024-10-01'),
  },
  'people who had left': {
    members: [{ ...member, left: day('2024-09-30') }],
    activities: [{ from: day('2024-10-01'), participants: ['М-012'] }],
  },
  'a suspension that ends before it starts': { conflicts: [{ ...conflict, suspendedTo: day('2024-09-24') }] },
};
