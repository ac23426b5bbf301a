// Workbooks that bring the rules of section 8 to say everything they can.

import { type Case, day } from '../rules/support.ts';
import { annexMembers } from '../support/annex-1.ts';

const formed = day('2023-02-01');
const date = day('2024-09-25');
const year = { year: 2023, period: 'year' } as const;

export const casesOf8: Readonly<Record<string, Case>> = {
  'an empty act, an activity without one': {
    acts: [{}],
    activities: [{ finished: true }, { to: date }],
  },
  'no reports': { settings: { formed } },
  'reports not approved': {
    settings: { formed },
    reports: [year, { year: 2023, period: 'firstHalf' }, { year: 2024, period: 'firstHalf' }],
  },
  'a report of no period': { settings: { formed }, reports: [{ year: 2023 }] },
  'a report of no year': { settings: { formed }, reports: [{ period: 'year' }] },
  'acts on their way': {
    objects: [{ type: 'municipal' }],
    acts: [
      { state: 'signed', object: 'О-001' },
      { state: 'signed' },
      { state: 'sent', object: 'О-001', sentObject: date, sentExecutive: date, sentKenesh: date },
      { object: 'О-001', state: 'closed' },
      { object: 'О-001', receivedObject: date, considered: day('2024-09-24') },
      { object: 'О-001', receivedObject: date, considered: date },
    ],
  },
  'reports of strangers': {
    members: annexMembers,
    today: '2025-03-01',
    reports: [
      { ...year, approved: date },
      { ...year, approved: date, contributors: ['М-001'] },
      { ...year, approved: date, contributors: ['М-099'], presented: date, presentedBy: 'М-099' },
      { ...year, approved: date, presented: date, presentedBy: 'М-002' },
      { ...year, approved: date, presented: date, event: 'Жыйын', published: date },
    ],
    publications: [{ what: 'report', subject: 'ОТ-001', where: 'other', date }],
  },
  'a report of somebody without a role': {
    members: [{ number: 'М-001', role: null }],
    reports: [{ ...year, approved: date, contributors: ['М-001'] }],
  },
  'a report among the publications': {
    reports: [{ approved: date }],
    publications: [{ what: 'report', date }],
  },
};
