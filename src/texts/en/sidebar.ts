// The words of the sidebar, in English.
import type { SidebarWords } from '../sidebar-words.ts';
import { counting } from './counting.ts';

export const sidebar: SidebarWords = {
  languageLabel: 'Language',
  tabsLabel: 'Parts of the panel',
  tabs: {
    today: 'Today',
    check: 'Check',
    tally: 'Survey',
    documents: 'Documents',
    start: 'First steps',
    help: 'Help',
  },
  running: {
    read: 'Reading…',
    check: 'Checking…',
    setUp: 'Making the sheets…',
    preview: 'Reading the list…',
    list: 'Writing the members…',
    document: 'The document is being made…',
    goTo: 'Opening the cell…',
  },
  problem: {
    noAnswer:
      'The workbook did not answer; what is written stays as it was. Check the connection and try again.',
    retry: 'Try again',
  },
  header: { decision: 'Resolution' },
  kinds: {
    violated: 'Does not meet the requirement',
    warning: 'Warning',
    unknown: 'Not enough information',
    met: 'Met',
  },
  close: 'Close',
  more: 'Show more',
  goTo: 'Go to the cell',
  newWindow: 'opens in a new window',
  today: {
    counts: 'Result of the check',
    allMet: 'Everything meets the requirements and nothing is missing.',
    urgent: 'Overdue and near deadlines',
    noneUrgent: 'No deadline has passed or is near.',
    later: 'Other deadlines',
    due: 'Due',
    owedBy: 'Owed by',
    how: 'How it was counted',
  },
  check: {
    again: 'Check again',
    none: 'Everything meets the requirements and nothing is missing.',
    now: 'Now',
    needed: 'Required',
    todo: 'What to do',
    clause: 'clause {clause}',
    waived: 'Waived',
  },
  documents: {
    kind: 'Kind of document',
    pick: 'Of which entry',
    fresh: 'With a new row',
    whole: 'The document is made of the entries of the whole workbook.',
    noRows: 'There is no entry for this document. Sheet to add one to',
    missing: 'Not filled in yet',
    newMissing: 'A new row holds nothing, so the document may be made as a draft.',
    complete: 'The mandatory parts are complete.',
    make: 'Make the document',
    makeDraft: 'Make a draft',
    made: 'Documents made',
    noneMade: 'No document has been made yet.',
  },
  start: {
    sheets: '1. Sheets',
    sheetsAbout:
      'Makes the sheets for members, meetings, acts and other records. What is written already stays as it is.',
    sheetsThere:
      'The sheets are there. If a sheet or a column is lost, they can be repaired. What is written stays as it is.',
    setUp: 'Make the sheets',
    repair: 'Repair the sheets',
    list: '2. List of the group',
    listAbout:
      'Copy the whole annex of the resolution of the kenesh, its heading «…курамы» (“composition”) included, and paste it here.',
    listThere: 'The members stand on the sheet “Members”. Write a new member in a new row there.',
    listLater: 'Make the sheets first.',
    paste: 'Text of the list',
    preview: 'Read the list',
    read: 'Read as follows',
    members: 'Members',
    toConfirm: 'To confirm',
    notStated: 'not stated',
    side: 'Side',
    role: 'Duty in the group',
    leftOut: 'Lines not read as members',
    kenesh: 'Local kenesh',
    decision: 'Number of the resolution',
    formed: 'Group formed on',
    confirm: 'Write the members and check',
  },
  help: {
    functions: 'Functions for cells',
    functionsAbout: 'Type = and the name of the function into a cell. Its arguments are shown as you type.',
    signs: 'What the signs mean',
    signMeanings: {
      violated: 'Does not meet a requirement of the regulation and needs repair.',
      warning: 'May not meet a requirement: look at it and make sure.',
      unknown:
        'Not enough information: the sign goes once the cell is filled in. A blank cell never counts as met.',
      met: 'The requirement is met.',
    },
    topics: [
      {
        title: 'Where to look',
        text: 'The column “Check” of each sheet holds the signs of its row; the sheet “Check” holds them all. The cell that a sign speaks of is highlighted as well.',
      },
      {
        title: 'What changes',
        text: 'БМжБ never changes, clears or colours your cells: it writes to its own columns only. You may sort sheets, move columns and add your own.',
      },
      {
        title: 'Sheets',
        text: '“Members” is the composition of the group, “Steps” the deadlines. “Meetings”, “Work plan”, “Surveys”, “Findings”, “Recommendations” and “Acts” are its work. “Compliance” says how each clause is checked.',
      },
      {
        title: 'Doubtful places',
        text: 'Some places of the regulation can be read in two ways. Which reading holds is chosen on the sheet “Readings”.',
      },
      {
        title: 'Waiving',
        text: 'Where a sign is right but cannot be put right now, write the reason, who decided and until when on the sheet “Check”.',
      },
    ],
  },
  counting,
};
