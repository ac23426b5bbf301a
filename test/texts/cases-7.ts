// Workbooks that bring the rules of section 7 to say everything they can.

import { type Case, day } from '../rules/support.ts';
import { annexMembers } from '../support/annex-1.ts';

const [one, two, three] = [day('2024-09-20'), day('2024-09-25'), day('2024-10-01')];
const formed = day('2024-01-01');
const few = ['М-001', 'М-002'];

/** Two meetings in one quarter, or none in the one before. */
const quarters = (reading: 'atMostOnce' | 'atLeastOnce' | 'exactlyOnce'): Case => ({
  settings: { formed },
  readings: { meetings: reading },
  meetings: [
    { form: 'group', date: one },
    { form: 'group', date: two },
  ],
});

export const casesOf7: Readonly<Record<string, Case>> = {
  'support asked, refused, of no day': {
    support: [{}, { asked: one }, { refused: one }, { given: one, refused: one }],
  },
  'at most one meeting': quarters('atMostOnce'),
  'at least one meeting': quarters('atLeastOnce'),
  'exactly one meeting': quarters('exactlyOnce'),
  'one meeting twice, led by one who was not there': {
    members: annexMembers,
    settings: { formed },
    meetings: [
      { form: 'group', date: one, present: few, chairedBy: 'М-001' },
      { form: 'group', date: one, present: few, chairedBy: 'М-003' },
    ],
  },
  'decisions of a meeting to come': {
    members: annexMembers,
    meetings: [{ form: 'group', date: day('2024-12-01'), present: few }],
    decisions: [{ meeting: 'Ж-001', decision: 'Бекитүү', for: 2, against: 0, abstained: 0 }],
  },
  'a year without a gathering': { today: '2025-03-01', settings: { formed } },
  'gatherings of no form and of no day': {
    today: '2025-03-01',
    settings: { formed: day('2023-01-01') },
    meetings: [{ date: day('2023-05-05') }],
  },
  'a gathering of no day': {
    today: '2025-03-01',
    settings: { formed },
    meetings: [{ form: 'discussion' }],
  },
  'a meeting of no form': {
    members: annexMembers,
    settings: { formed },
    meetings: [
      { form: 'group', date: one },
      { date: two, present: few, chairedBy: 'М-002' },
    ],
  },
  'meetings after the mandate and before it': {
    members: annexMembers,
    today: '2028-12-01',
    settings: { formed: day('2024-09-17') },
    meetings: [
      { form: 'group', date: day('2028-10-01'), present: annexMembers.map((one) => one.number ?? '') },
      { form: 'group', date: day('2024-09-16') },
    ],
    decisions: [{ meeting: 'Ж-001', decision: 'Бекитүү', for: 9, against: 0 }],
  },
  'a mandate that a new kenesh ended': {
    today: '2025-03-01',
    settings: { formed: day('2024-09-17'), keneshFormed: day('2024-12-02') },
    readings: { newKenesh: 'ends' },
  },
  'members appointed on days not stated, votes that carry nothing': {
    members: annexMembers.map((one, index) => (index < 14 ? one : { ...one, appointed: null })),
    meetings: [
      { form: 'group', date: three, present: annexMembers.slice(0, 8).map((one) => one.number ?? '') },
      { form: 'group', date: three, present: annexMembers.slice(0, 7).map((one) => one.number ?? '') },
    ],
    decisions: [
      { meeting: 'Ж-001', decision: 'Бекитүү', for: 4, against: 4 },
      { meeting: 'Ж-001', decision: 'Бекитүү', for: 1, against: 4 },
      { meeting: 'Ж-001', decision: 'Бекитүү', for: 20, against: 4 },
      { meeting: 'Ж-001', decision: 'Бекитилген жок', for: 4, against: 1 },
      { meeting: 'Ж-001', decision: 'Бекитүү' },
    ],
  },
  'a member who left early, a decision of no stated time': {
    members: annexMembers,
    meetings: [
      { form: 'group', date: three, present: annexMembers.slice(0, 8).map((one) => one.number ?? '') },
    ],
    partly: new Map([['Ж-001', [{ member: 'М-001', from: null, to: 900 }]]]),
    decisions: [
      { meeting: 'Ж-001', decision: 'Бекитүү', for: 5, against: 1 },
      { meeting: 'Ж-001', decision: 'Бекитүү', for: 8, against: 0, abstained: 0 },
    ],
  },
  'members of whom no day of appointment is stated': {
    members: annexMembers.map((one) => ({ ...one, appointed: null })),
    meetings: [{ form: 'group', date: three, present: few }],
  },
  'meetings that do not rest on the plan': {
    settings: { formed },
    plan: [{ number: 'ИП-001', approved: one }, { number: 'ИП-002' }],
    meetings: [
      { form: 'group', date: two },
      { form: 'group', date: three, plan: ['ИП-002'] },
    ],
  },
  'meetings led by others': {
    members: annexMembers,
    settings: { formed },
    offices: [
      { member: 'М-007', office: 'chair', to: one },
      { member: 'М-009', office: 'chair', to: one },
      { member: 'М-003', office: 'keneshDeputy', to: one },
    ],
    meetings: [
      { form: 'group', date: one, chairedBy: 'М-007' },
      { form: 'group', date: three, chairedBy: 'М-005' },
    ],
  },
  'a meeting presided over by the deputy': {
    members: annexMembers,
    readings: { leads: 'presides' },
    meetings: [{ form: 'group', date: one, chairedBy: 'М-002' }],
  },
  'a row that does not say which office': {
    members: annexMembers,
    offices: [{ number: 'МД-001', member: 'М-007' }],
    meetings: [{ form: 'group', date: one, chairedBy: 'М-001' }],
  },
  'sent and told, from no stated day, with a term chosen': {
    readings: { promptly: 'days3' },
    reports: [{}],
    objects: [{ type: 'municipal' }],
    findings: [{ object: 'О-001', state: 'open' }],
    letters: [
      { kind: 'report', report: 'ОТ-001', letter: '1', addressee: 'kenesh', sent: one },
      { kind: 'problems', object: 'О-001', letter: '2', addressee: 'kenesh', sent: one },
    ],
  },
  'meetings without members': {
    meetings: [{ form: 'group', date: two, present: few, chairedBy: 'М-001' }, {}],
  },
  'meetings without names, without quorum': {
    members: [...annexMembers, { number: 'М-016', name: 'А.Асанов' }],
    settings: { formed },
    meetings: [
      { form: 'group', date: two },
      { form: 'group', date: three, present: [...few, 'М-099'], chairedBy: 'М-002' },
      { form: 'group', date: three, present: [...few, 'М-016'], chairedBy: 'М-001' },
      { form: 'group' },
    ],
    decisions: [
      { decision: 'Бекитүү' },
      { meeting: 'Ж-001', decision: 'Бекитүү', for: 1, against: 0, abstained: 0 },
      { meeting: 'Ж-002', decision: 'Бекитүү', for: 9, recused: ['М-001'] },
      { meeting: 'Ж-002', decision: 'Бекитүү' },
    ],
  },
  'papers that are not kept': {
    acts: [{ state: 'signed' }, { state: 'signed' }, { state: 'signed' }],
    reports: [{ approved: three }, { approved: three }, { approved: three }],
    archive: [
      { kind: 'act', belongsTo: 'АК-003', state: 'draft' },
      { kind: 'report', belongsTo: 'ОТ-003', state: 'draft' },
      { kind: 'act', belongsTo: 'АК-001' },
      { kind: 'report', belongsTo: 'ОТ-001' },
    ],
  },
  'a plan out of order': {
    members: annexMembers,
    plan: [
      { approved: three },
      { sent: two, discussed: one, approved: three, approval: '№ 13-2', responsible: ['М-099'] },
      { sent: one, discussed: three, approved: two, approval: '№ 13-2', responsible: few },
      {},
      { sent: three, approved: two, approval: '№ 13-2', responsible: few },
    ],
    activities: [
      { plan: 'ИП-001', from: two },
      { plan: 'ИП-001' },
      { plan: 'ИП-004', finished: true },
      { plan: 'ИП-009' },
      { finished: true },
      {},
    ],
    acts: [
      { state: 'signed' },
      {},
      { plan: ['ИП-009'] },
      { plan: ['ИП-004'], from: two },
      { plan: ['ИП-001'] },
      { plan: ['ИП-001'], from: two },
    ],
  },
  'problems that nobody was told of within the chosen term': {
    readings: { promptly: 'days3' },
    objects: [{ type: 'municipal' }],
    activities: [{ to: day('2024-09-02') }],
    findings: [{ object: 'О-001', activity: 'И-001', state: 'open' }],
    reports: [{ approved: day('2024-09-02') }],
  },
  'problems told of after the chosen term': {
    readings: { promptly: 'days3' },
    objects: [{ type: 'municipal' }],
    activities: [{ to: day('2024-09-02') }],
    findings: [{ object: 'О-001', activity: 'И-001', state: 'open' }],
    letters: [
      { kind: 'problems', letter: '№ 9', addressee: 'kenesh', object: 'О-001', sent: day('2024-10-01') },
    ],
  },
  'problems that nobody was told of': {
    objects: [{ type: 'municipal' }, { name: 'Мектеп' }],
    findings: [
      { object: 'О-001', state: 'open' },
      { object: 'О-002', state: 'open' },
    ],
    letters: [{ kind: 'problems', addressee: 'kenesh', object: 'О-001' }],
    reports: [{ approved: three }],
  },
  'measurements and people': {
    members: annexMembers,
    activities: [
      { method: 'measurement', from: two },
      { method: 'measurement', from: two, measured: 'кыска', unit: 'м', tool: 'рулетка' },
    ],
    people: [
      { name: 'А.Асанов' },
      { kind: 'workingGroup' },
      { kind: 'workingGroup', topic: 'таза суу', members: ['М-099'] },
    ],
  },
};
