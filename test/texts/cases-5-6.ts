// Facts that bring the rules on forming the group and on conflicts, and those on the kenesh's own terms, to say all they can.
import { type Case, day } from '../rules/support.ts';

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
    members: [{ role: 'chair' }, { role: 'chair' }, { role: 'chair' }],
    decisions: [{ elects: 'М-001' }, { elects: 'М-002', voting: 'secret' }],
  },
  'a decision published some day': {
    settings: { formed },
    publications: [
      { number: 'ЖР-001', what: 'decision' },
      { number: 'ЖР-002', what: 'start', where: 'other' },
    ],
  },
  'replacements of all kinds': {
    members: [
      { number: 'М-001', side: 'citizen', left: day('2024-10-01') },
      { number: 'М-002', side: 'deputy', replaces: 'М-001' },
      { number: 'М-003', side: null, replaces: 'М-001' },
      { number: 'М-004', side: 'citizen', replaces: 'М-001', appointed: day('2024-09-01') },
      { number: 'М-005', side: 'citizen', replaces: 'М-002' },
      { number: 'М-006', side: 'citizen', left: day('2024-10-01') },
    ],
  },
  'a size at which the shares cannot be kept': { members: Array.from({ length: 9 }, () => ({})) },
  'a conflict of which nothing is known': { conflicts: [{ number: 'КК-001' }] },
  'a conflict about nothing': { members: [member], conflicts: [{ number: 'КК-001', member: 'М-012' }] },
  'a conflict nobody was told of': {
    conflicts: [{ ...conflict, suspendedFrom: null }],
    ...work('2024-10-01'),
  },
  'a conflict told late': {
    conflicts: [
      { ...conflict, suspendedFrom: null, toldChair: day('2024-10-01'), toldKenesh: day('2024-10-01') },
    ],
    ...work(null),
  },
  'a suspension not kept': { conflicts: [conflict], ...work('2024-10-01') },
  'a suspension perhaps not kept': { conflicts: [conflict], ...work(null) },
  'a suspension that ends before it starts': { conflicts: [{ ...conflict, suspendedTo: day('2024-09-24') }] },
};
