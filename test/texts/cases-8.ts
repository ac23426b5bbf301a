// Workbooks that bring the rules of section 8 to say everything they can.

import { type Case, day } from '../rules/support.ts';
import { annexMembers } from '../support/annex-1.ts';

const formed = day('2023-02-01');
const date = day('2024-09-25');
const year = { year: 2023, period: 'year' } as const;

/** A group that has chosen three working days for what is due «өз убагында». */
const prompt = { readings: { promptly: 'days3' } } as const;

export const casesOf8: Readonly<Record<string, Case>> = {
  'a chosen term that has passed': {
    ...prompt,
    settings: { formed },
    objects: [{ type: 'municipal' }],
    activities: [{ finished: true, to: date }],
    acts: [{ state: 'signed', object: 'О-001', date }],
    reports: [{ ...year, year: 2024, approved: date }],
  },
  'reports approved before their periods were over': {
    settings: { formed },
    reports: [
      { ...year, approved: day('2023-12-01') },
      { year: 2024, period: 'firstHalf', approved: day('2024-06-01') },
    ],
  },
  'an empty act, an activity without one': {
    acts: [{}],
    activities: [{ finished: true }, { to: date }],
  },
  'acts that are drafts, of no days and without a paper': {
    activities: [
      { finished: true, plan: 'ИП-001', from: date, to: date },
      { finished: true, plan: 'ИП-002' },
      { finished: true, plan: 'ИП-003', from: date, to: date },
    ],
    acts: [
      { plan: ['ИП-001'], from: date, to: date },
      { plan: ['ИП-002'] },
      { plan: ['ИП-003'], from: date, to: date, state: 'signed' },
    ],
  },
  'reports presented at other times': {
    members: annexMembers,
    today: '2025-03-01',
    settings: { publicReport: day('2024-03-01') },
    reports: [
      { ...year, presented: day('2023-12-31') },
      { ...year, presented: day('2025-01-01') },
      { ...year, presented: date, presentedBy: 'М-002', delegated: 'жок' },
    ],
  },
  'reports without a number': {
    settings: { formed },
    reports: [
      { ...year, approved: day('2024-02-01') },
      { year: 2023, period: 'firstHalf', approved: day('2023-08-01') },
      { year: 2024, period: 'firstHalf', approved: day('2024-08-01') },
    ],
  },
  'days that are the wrong way round': {
    members: annexMembers,
    today: '2025-03-01',
    settings: { publicReport: date },
    objects: [{ type: 'municipal' }, { type: 'executive' }],
    activities: [{ finished: true, plan: 'ИП-001', from: date, to: day('2024-09-26') }],
    acts: [
      { state: 'closed', plan: ['ИП-001'], from: date, to: day('2024-09-26'), date, object: 'О-001' },
      { state: 'signed', date, object: 'О-001', considered: date, outcome: 'Каралды' },
      { state: 'signed', date, object: 'О-001' },
    ],
    letters: [
      ...(['object', 'executive', 'kenesh'] as const).map((addressee) => ({
        kind: 'act' as const,
        act: 'АК-002',
        letter: '№ 1',
        addressee,
        sent: day('2024-09-24'),
        received: date,
        answered: date,
      })),
      { kind: 'act', act: 'АК-003', letter: '№ 4', addressee: 'object', sent: date },
      {
        kind: 'request',
        letter: '№ 2',
        sent: date,
        received: date,
        answered: day('2024-09-24'),
        termDays: 10,
        termUnit: 'working',
        termBasis: 'Мыйзам',
      },
      {
        kind: 'request',
        sent: date,
        received: date,
        answered: date,
        termDays: 10,
        termUnit: 'working',
        termBasis: 'Мыйзам',
      },
      { kind: 'report', report: 'ОТ-001', letter: '№ 3', addressee: 'kenesh', sent: day('2024-09-24') },
      { kind: 'report', report: 'ОТ-001', addressee: 'executive', sent: date },
      { kind: 'problems', object: 'О-002', addressee: 'kenesh', sent: date },
    ],
    findings: [{ object: 'О-002', kind: 'fact' }],
    reports: [
      { ...year, approved: date, presented: day('2024-09-24'), presentedBy: 'М-001' },
      { approved: date },
    ],
    publications: [
      { what: 'report', subject: 'ОТ-001', where: 'site', date: day('2024-09-24') },
      { what: 'report', subject: 'ОТ-002', date },
    ],
  },
  'answers, sessions, signatories, proposals and money': {
    members: annexMembers,
    objects: [{ type: 'municipal' }],
    plan: [
      { year: 2024, approved: date, sent: date, discussed: date, approval: 'токтом' },
      { year: 2024, proposedBy: 'executive', method: 'index' },
    ],
    indicators: [{ plan: 'ИП-002' }, { evaluation: 'transparency' }],
    activities: [{ obstacle: 'Сабак токтотулду' }],
    support: [
      { given: date },
      { given: date, source: 'other' },
      { asked: date, given: day('2024-09-24'), source: 'localBudget' },
    ],
    acts: [
      { object: 'О-001', state: 'signed', date, signatories: ['М-099'], keneshStep: 'session' },
      { state: 'signed', considered: date, keneshStep: 'session', keneshDate: date },
      {
        state: 'signed',
        signatories: ['М-001'],
        keneshStep: 'session',
        keneshDate: date,
        keneshDecision: 'токтом',
      },
      { keneshStep: 'session', keneshDate: date, keneshDecision: '№ 1' },
      {
        object: 'О-001',
        keneshStep: 'session',
        keneshDate: date,
        receivedKenesh: day('2024-09-26'),
        receivedObject: day('2024-09-26'),
        discussed: date,
      },
    ],
    letters: [
      { kind: 'act', act: 'АК-001', addressee: 'object', answered: date },
      { kind: 'act', act: 'АК-001', addressee: 'object', answered: date, causes: 'жок' },
      { kind: 'act', act: 'АК-001', addressee: 'executive', answered: date },
    ],
  },
  'no reports': { settings: { formed } },
  'reports not approved': {
    settings: { formed },
    reports: [year, { year: 2023, period: 'firstHalf' }, { year: 2024, period: 'firstHalf' }],
  },
  'a report of no period': { settings: { formed }, reports: [{ year: 2023 }] },
  'a report of no year': { settings: { formed }, reports: [{ period: 'year' }] },
  'an act sent and received, of no day, with a term chosen': {
    ...prompt,
    objects: [{ type: 'municipal' }],
    acts: [{ state: 'signed', object: 'О-001' }],
    letters: [{ kind: 'act', act: 'АК-001', letter: '5', addressee: 'kenesh', sent: date, received: date }],
  },
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
  'done after the chosen term': {
    today: '2026-12-01',
    settings: { formed: day('2024-07-01') },
    readings: { promptly: 'days3' },
    reports: [
      { year: 2025, period: 'year', approved: day('2026-09-01'), paper: '№ 1' },
      { year: 2026, period: 'firstHalf', approved: day('2026-09-01'), paper: '№ 2' },
    ],
    letters: [
      { kind: 'report', report: 'ОТ-001', addressee: 'kenesh', letter: '№ 7', sent: day('2026-10-01') },
      { kind: 'act', act: 'АК-001', addressee: 'kenesh', letter: '№ 8', sent: day('2026-10-01') },
    ],
    publications: [{ what: 'report', subject: 'ОТ-001', where: 'site', date: day('2026-10-01') }],
    activities: [
      { plan: 'ИП-001', from: day('2026-01-12'), to: day('2026-01-13'), finished: true },
      { plan: 'ИП-002', from: day('2026-01-12'), to: day('2026-01-13'), finished: true },
      { plan: 'ИП-003', from: day('2026-01-12'), to: day('2026-01-13'), finished: true },
    ],
    acts: (['2026-05-04', '2026-12-02', '2024-01-10'] as const).map((date, index) => ({
      plan: [`ИП-00${index + 1}`],
      state: 'signed',
      act: '№ 1',
      from: day('2026-01-12'),
      to: day('2026-01-13'),
      date: day(date),
    })),
  },
  'published, never approved': {
    reports: [{ year: 2024, period: 'firstHalf' }],
    publications: [{ what: 'report', subject: 'ОТ-001', where: 'site', date: day('2024-10-01') }],
  },
  'an act after the mandate': {
    today: '2029-12-01',
    settings: { formed: day('2024-07-01') },
    activities: [{ plan: 'ИП-001', from: day('2029-01-12'), to: day('2029-01-13'), finished: true }],
    acts: [
      {
        plan: ['ИП-001'],
        state: 'signed',
        act: '№ 1',
        from: day('2029-01-12'),
        to: day('2029-01-13'),
        date: day('2029-02-01'),
      },
    ],
  },
  'a contributor who left before the approval': {
    members: [{ number: 'М-001', left: day('2024-03-01') }],
    reports: [{ ...year, approved: date, contributors: ['М-001'] }],
  },
  'full acts of days that cannot be': {
    settings: { formed: day('2024-09-17') },
    acts: ([date, day('2024-10-06'), day('2024-09-02')] as const).map((on, index) => ({
      state: 'signed',
      purpose: 'Текшерүү',
      subject: 'П-001',
      object: 'О-001',
      place: 'Баетов',
      from: day('2024-09-01'),
      to: index === 0 ? day('2024-09-26') : day('2024-09-02'),
      attachments: 'Сүрөт',
      date: on,
    })),
    findings: ['АК-001', 'АК-002', 'АК-003'].map((act) => ({ act, found: 'Суу жок' })),
    recommendations: ['АК-001', 'АК-002', 'АК-003'].map((act) => ({ act, text: 'Оңдоо' })),
  },
  'drafts that were received': {
    objects: [{ type: 'municipal' }],
    acts: [
      {
        state: 'draft',
        object: 'О-001',
        receivedObject: day('2024-07-01'),
        receivedExecutive: day('2024-07-01'),
      },
    ],
  },
};
