// The words of actions, in English.
import type { actions as ky } from '../ky/actions.ts';
import type { SameWords } from '../same-words.ts';
import { listNotes } from './list-notes.ts';
import { desk, sending } from './sending.ts';
import { template } from './templates.ts';

export const actions: SameWords<typeof ky> = {
  home: {
    about: 'The workbook of a JM&E group: who must do what and when, what was found and what was put right',
    begin:
      'To begin, choose «Каптал панелди ачуу» (open the sidebar) in the menu «БМжБ»: every step for secretary, members and chair is there',
    violated: 'Does not meet a requirement',
    warnings: 'Warnings',
    unknown: 'Not enough data',
    members: 'Members of the group',
    overdue: 'Overdue steps',
    near: 'Steps due soon',
    open: 'Open findings',
    surveys: 'Surveys',
    fixRate: 'Share of findings that are fixed',
    plan: 'Progress of this year’s plan',
    satisfaction: 'Satisfaction of the population (latest survey)',
    deadline: 'Due',
    unnumbered: 'Rows without a number, not checked yet',
    /** Beside the checkbox above the lines. */
    press: '← Full check: tick the box',
    pressed: '← Full check: tick the box (last {when})',
    unchecked: '←❓ Edits not checked yet: {count}. Tick the box',
  },
  menu: {
    title: 'БМжБ',
    sidebar: 'Open the side panel',
    setUp: 'Make or repair the sheets',
    check: 'Check',
    makeAct: 'Make an act from the selected row',
    makeReport: 'Make the summary report',
    results: 'Compute the results of surveys',
    sheets: 'Sheets',
    parts: {
      start: 'Start: home, settings',
      group: 'Group: members, steps',
      meetings: 'Meetings and decisions',
      plan: 'Plan and fieldwork',
      surveys: 'Surveys',
      results: 'Results: findings, acts, letters',
      control: 'Control: check, compliance, log',
    },
    views: {
      secretary: 'The secretary’s sheets',
      member: 'The member’s sheets',
      chair: 'The chair’s sheets',
    },
    showAll: 'Show all sheets',
    showCore: 'Show the main sheets only',
  },
  checkColumn: 'Check',
  values: {
    violated: 'does not meet the requirement',
    met: 'met',
    unknown: 'not enough information',
    'n/a': 'does not apply',
  },
  severities: { error: 'does not meet the requirement', warning: 'warning', info: 'information' },
  ruleKinds: { law: 'regulation', method: 'way of working', data: 'slip in a cell' },
  claimed: 'claimed, not proved',
  move: '{from:members.side} → {to:members.side}, seats: {count}',
  repair: 'Smallest change: {moves}',
  assuming: ' (if the member whose side is not stated is: {assumed})',
  met: 'Met',
  notApplicable: 'Does not apply yet',
  computedBy: 'БМжБ computes this. What you change here is written again at the next check.',
  waiver: {
    active: 'waived',
    expired: 'the waiver has expired',
    unreadable: 'its last day cannot be read, so it is not waived',
    stale: 'this verdict is gone',
    open: '',
  },
  checkDue:
    '❓ A full check is due: {sheets} – edits on these sheets are not accounted for, since the check was cut off twice. Press “Check” in the menu “БМжБ”.',
  checked: 'Checked: {violated} not meeting a requirement, {unknown} without enough information, {met} met.',
  settingUp: 'Making the sheets: {made} of {all} are ready. If it stops, press again.',
  setUpDone: 'The sheets are ready.',
  listRead: 'The list was read: {members} member(s), {notes} note(s) to confirm.',
  documentMade: '“{name}” was made.',
  documentDraftMade: '“{name}” was made as a draft. Not filled in yet: {missing}.',
  making: {
    changed: 'changed: {rows}',
    fresh: 'new: {rows}',
    gone: 'gone: {rows}',
    /** Its rows are the same, yet the paper is another. */
    same: 'the rows it names are the same, its computed figures or its text have changed',
    unchanged: 'Nothing has changed since “{name}” was made, so no new version was made.',
    since: 'Since the version before: {changes}.',
    left: 'An earlier attempt broke off and may have left a document: {left}. Delete it if it is not needed.',
  },
  sending,
  desk,
  template,
  log: {
    setUp: 'Sheets were made or repaired',
    check: 'Check: new verdicts were written',
    list: 'Members were entered from the list',
    document: 'Document made: {name}',
  },
  errors: {
    /** Said with a link to Google's own question. */
    consent:
      'Google asks for your permission to do this, so nothing has begun. Open the link, allow it and press again.',
    locked:
      'Somebody else is writing at the moment, so nothing was changed. Please try again a little later.',
    notSetUp: 'This workbook has no sheets of БМжБ. Choose “Make or repair the sheets” in the menu “БМжБ”.',
    emptyList:
      'No name of a member was found in the text. Paste the whole annex of the resolution, with its title “…курамы” (“members of …”).',
    lineTooLong:
      'Line {line} of the text has {letters} characters, so the list was not read and nothing was written. Put each member on a line of their own and paste it again.',
    tooManyLines:
      'The text has {lines} lines and a list at most {most}: it was not read and nothing was written. Paste only the annex with the members of the group.',
    groupThere:
      'The sheet “Members” already holds members, so the list was not added and nothing was changed. If needed, enter a member in a new row.',
    protected:
      'Somebody has protected cells of the sheet “{sheet}” against others, so this was not finished; what was written stays. Ask them to remove the protection (Data → Protect sheets and ranges) or to let you edit, and press again.',
    headMoved:
      '{sheets}: rows were added above the names of the columns, so the sheet was not read. Delete them or move them below, and check again.',
    missingSheets: 'Sheets not found: {sheets}. Choose “Make or repair the sheets” in the menu “БМжБ”.',
    noRow: 'The row of the document was not found. Choose the row on the sheet “{sheet}” and press again.',
    unexpected:
      'The work was not finished; what was written is still in its place. Please try again; if it happens again, show the last row of the sheet “Log” when you ask for help.',
    tooLongText:
      'The text that begins with “{text}” has {letters} characters and a cell takes only {most}, so nothing was written. Shorten it and press again; the whole of it can be kept as a file.',
    notADate: '“{text}” is not a date. Write the date as 17.09.2024.',
    notFinal:
      'The final document was not made: mandatory parts are empty – {parts}. Fill them in, or make a draft.',
    tooLarge:
      'The document “{name}” is larger than 5 MB and was not made. Use fewer photos or rows and make it again.',
    /** A template's `{faults}`. */
    brokenTemplate: 'The template was not accepted and nothing was made: {faults}.',
    templateNotYours:
      'The template “{name}” cannot be opened: {keeper} handed it over and the file is open to that person alone, or it was deleted. Let that person make the paper, or hand the template over yourself.',
    templateChanged:
      'The file of the template “{name}” has changed since it was handed over, so no paper was made. Hand the template over again.',
    notToSign:
      'It cannot be marked as signed: there is no finished document. Fill in the empty parts and make it first.',
    nothingToSend: 'There is nothing to send: make the document first.',
    draftNotSent: '“{name}” is a draft and is not sent. Fill in its empty parts and make the document again.',
    nobodyToSend: 'Nobody was written to: it has gone to each addressee already, or there is no address.',
    askAgain: 'Nothing was sent: the data have changed since you looked. Look it over and confirm again.',
    quota:
      'Only {left} letters may be sent today and {needed} are needed. Nobody was written to: try again tomorrow, or hand it over.',
    noPdf:
      'The document could not be turned into PDF and nobody was written to: {reason}. Its link can be sent.',
    notShared: '{email} was not given the right to read the document and nobody was written to: {reason}',
  },
  compliance: {
    manual: 'People judge it themselves',
    held: 'Recorded, not judged by itself',
    inFields: 'Recorded in: {fields}',
    byDocuments: 'Document: {documents}',
    byRules: 'Rules: {rules}',
    counts:
      'does not meet the requirement {violated}, not enough information {unknown}, met {met}, does not apply {na}',
  },
  listNotes,
};
