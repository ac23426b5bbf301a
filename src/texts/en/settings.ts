// English names and meanings of the settings.
import type { settings as ky } from '../ky/settings.ts';
import type { SameWords } from '../same-words.ts';

const ownNumber =
  'Where the kenesh’s own regulation gives another number, it is entered here; it holds only where the cell “Basis” has the number and date of the decision.';

export const settings: SameWords<typeof ky> = {
  kenesh: { name: 'Local kenesh', meaning: 'Its full name as it stands in documents.' },
  aimak: { name: 'Aiyl aimak', meaning: 'Name of the rural municipality.' },
  district: { name: 'District', meaning: 'Name of the district.' },
  region: { name: 'Region', meaning: 'Name of the region.' },
  executiveBody: {
    name: 'Executive body',
    meaning: 'Full name of the executive body of local self-government.',
  },
  executiveHead: { name: 'Head of the executive body', meaning: 'The name of the head.' },
  keneshChair: { name: 'Chair of the kenesh', meaning: 'The name of the chair of the local kenesh.' },
  keneshFormed: {
    name: 'Kenesh formed on',
    meaning: 'The month of clause 5.4.1 is counted from this day.',
  },
  procedureStarted: {
    name: 'Procedure started on',
    meaning: 'The 15 working days of clauses 5.4.2 and 5.4.3 are counted from this day.',
  },
  publicReport: {
    name: 'Public report of the executive body',
    meaning:
      'The day of the executive body’s latest yearly public report: the report on the year before is presented at it (8.5).',
  },
  decisionType: {
    name: 'Name of the document that formed the group',
    meaning:
      'What the kenesh called the document that formed the group: resolution (toktom) or order (teskeme) (5.4.5).',
  },
  decision: {
    name: 'Resolution forming the group',
    meaning: 'Number of the resolution of the kenesh that formed the group.',
  },
  formed: {
    name: 'Group formed on',
    meaning: 'Date of the resolution: the terms of clauses 5.3.1 and 5.3.2 are counted from this day.',
  },
  ownRegulation: {
    name: 'The kenesh’s own regulation',
    meaning: 'The regulation that the kenesh passed on the ground of the model one: number and date.',
  },
  edition: {
    name: 'Edition of the model regulation',
    meaning:
      'Number and date of the order that approved the model regulation. Terms, shares, the quorum and the clauses’ words are those of this edition, each from its day on.',
  },
  language: {
    name: 'Language of the sheets',
    meaning: 'Language of titles and warnings: ky – Kyrgyz, ru – Russian, en – English.',
  },
  documentLanguage: {
    name: 'Language of the documents',
    meaning: 'Language in which acts, minutes, letters and reports are made: ky, ru or en.',
  },
  site: {
    name: 'Official site',
    meaning: 'Address of the official site of the bodies of local self-government.',
  },
  boards: {
    name: 'Notice boards',
    meaning: 'Places where notices are put up: in which village and where.',
  },
  executiveEmail: {
    name: 'E-mail of the executive body',
    meaning: 'Letters to the executive body are sent to this address.',
  },
  keneshEmail: {
    name: 'E-mail of the kenesh',
    meaning: 'Letters to the local kenesh are sent to this address.',
  },
  letterhead: {
    name: "Lines of the group's letterhead",
    meaning:
      'The lines at the head of papers, each on a line of its own or parted by “;”: for example, Kyrgyz Republic; Naryn region, Ak-Talaa district; Baetov village council; Joint monitoring and evaluation group. Where blank, the names of the council and the group stand there.',
  },
  warnDays: {
    name: 'Warning before a deadline (days)',
    meaning: 'So many days before a term ends it is called “due soon”.',
  },
  smallBase: {
    name: 'Small base (n)',
    meaning: 'With fewer respondents the share is not shown, only the count.',
  },
  privacyCell: {
    name: 'Privacy threshold (people)',
    meaning: 'In a document to be published a figure of fewer people is hidden.',
  },
  countsDontKnow: {
    name: 'Whether “don’t know” counts',
    meaning:
      'Whether answers “don’t know” are in the base of the share of the satisfied: yes or no. How it was counted is printed beside the figure.',
  },
  conflictNoticeDays: {
    name: 'Notice of a conflict (working days)',
    meaning: 'Clause 6.3 says “soon” and gives no number: a reminder comes after so many working days.',
  },
  'term5.4.1': { name: 'Own term: 5.4.1 (months)', meaning: ownNumber },
  'term5.4.2': { name: 'Own term: 5.4.2 (working days)', meaning: ownNumber },
  'term5.4.3': { name: 'Own term: 5.4.3 (working days)', meaning: ownNumber },
  'term5.3.1': { name: 'Own term: 5.3.1 (years)', meaning: ownNumber },
  'term5.3.2': { name: 'Own term: 5.3.2 (working days)', meaning: ownNumber },
  'term5.3.3': { name: 'Own term: 5.3.3 (working days)', meaning: ownNumber },
  'term4.3-10': { name: 'Own term: answer of the object, 4.3 (working days)', meaning: ownNumber },
  'term4.3-30': { name: 'Own term: information for the kenesh, 4.3 (calendar days)', meaning: ownNumber },
  'limit5.2.1-least': { name: 'Own number: fewest members, 5.2.1', meaning: ownNumber },
  'limit5.2.1-most': { name: 'Own number: most members, 5.2.1', meaning: ownNumber },
  'limit5.2.1-age': { name: 'Own number: age of a member, 5.2.1 (years)', meaning: ownNumber },
  'limit5.2.3-sex': { name: 'Own number: largest share of one sex, 5.2.3 (per cent)', meaning: ownNumber },
  versionFrom: {
    name: 'Address that tells of a new version',
    meaning:
      'Address of a page that holds the number of the newest version of the program. Blank: nothing is asked; filled in, Google Sheets may ask to allow reading an outside address.',
  },
  newestVersion: {
    name: 'Newest version',
    meaning:
      'The number at the address above; a full check puts the formula there. Where it is newer than the program, the sidebar says so.',
  },
  counters: {
    name: 'Row counters',
    meaning: 'Written by the product itself: the last number given on each sheet. Do not change.',
  },
};
