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
  'support asked, refused, of no day': { support: [{}, { asked: one }, { refused: one }] },
  'at most one meeting': quarters('atMostOnce'),
  'at least one meeting': quarters('atLeastOnce'),
  'exactly one meeting': quarters('exactlyOnce'),
  'a meeting of no form': {
    members: annexMembers,
    settings: { formed },
    meetings: [
      { form: 'group', date: one },
      { date: two, present: few, chairedBy: 'М-002' },
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
    acts: [{ state: 'signed' }, { state: 'signed' }],
    reports: [{ approved: three }, { approved: three }],
    archive: [
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
