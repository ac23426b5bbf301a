// The words of the sidebar, in English.
import type { sidebar as ky } from '../ky/sidebar.ts';
import type { SameWords } from '../same-words.ts';
import { counting } from './counting.ts';
import { people } from './people.ts';

export const sidebar: SameWords<typeof ky> = {
  languageLabel: 'Language',
  tabsLabel: 'Parts of the panel',
  tabs: {
    today: 'Today',
    check: 'Check',
    tally: 'Survey',
    documents: 'Documents',
    write: 'Write',
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
    save: 'Writing…',
    template: 'Checking the template…',
    send: 'Sending…',
    layOut: 'Laying out rows…',
    readAnswers: 'Reading the answers…',
    answers: 'Counting the answers…',
    results: 'Computing the results…',
    goTo: 'Opening the cell…',
  },
  problem: {
    noAnswer:
      'The workbook did not answer; what is written stays as it was. Check the connection and try again.',
    refused:
      'Google did not do this; what is written stays as it was. If several Google accounts are signed in to this browser, open the workbook in a window with one account alone; otherwise try again a little later.',
    allow: 'Allow',
    retry: 'Try again',
  },
  view: {
    label: 'I am',
    names: { secretary: 'the secretary', member: 'a member', chair: 'the chair' },
  },
  header: {
    decision: 'Resolution',
    /** Where the page speaks another language than the workbook. */
    sheetsKeep: 'Sheets and columns are named as in the workbook: {language}.',
    newer: 'A newer version is out',
  },
  kinds: {
    violated: 'Does not meet the requirement',
    warning: 'Warning',
    unknown: 'Not enough information',
    claimed: 'Claimed, no proof',
    met: 'Met',
  },
  /** What asks for something. */
  ruleKinds: {
    law: 'What the regulation asks',
    method: "The group's way of working",
    data: 'Slips of the hand',
  },
  undo: 'Take it back',
  notADay: '“{field}”: there is no such day, nothing was written.',
  close: 'Close',
  more: 'Show more',
  goTo: 'Go to the cell',
  newWindow: 'opens in a new window',
  today: {
    counts: 'Result of the check',
    allMet: 'Everything meets the requirements and nothing is missing.',
    urgent: 'What to do, most urgent first',
    noneUrgent: 'Nothing is overdue or due soon, and nothing is unknown.',
    others: 'More on the way of working and slips',
    later: 'Other deadlines',
    due: 'Due',
    owedBy: 'Owed by',
    how: 'How it was counted',
    typedDays: 'Letters that the days of acts and reports tell of, not entered yet',
    typedDaysAbout:
      'The days of sending, receipt and answer stand in the cells of the acts and reports themselves, and the sheet “Letters” has no such letters. Look through the list: if it is right, the letters are entered there as new rows. The typed days stay where they are.',
    enterLetters: 'Enter the letters',
    changes: 'What has changed',
    noChanges: 'Nothing has changed since you last looked.',
    reminders: 'Reminders by mail',
    remindersOn: 'On days when something is due you get a letter in the morning.',
    remindersOff: 'You get no letters.',
    startReminders: 'Send me letters',
    stopReminders: 'Stop the letters',
  },
  check: {
    again: 'Check again',
    unchecked: 'Edits not checked yet: {count}. The marks on the sheets may be old – press “Check again”.',
    filter: {
      label: 'Filter the findings',
      severity: 'Severity',
      ruleKind: 'Asked by',
      sheet: 'Sheet',
      search: 'Search: word, clause or row',
      all: 'all',
      shown: 'Shown: {shown} / {all}',
      clear: 'Clear the filter',
    },
    none: 'Everything meets the requirements and nothing is missing.',
    now: 'Now',
    needed: 'Required',
    todo: 'What to do',
    clause: 'clause {clause}',
    waived: 'Waived',
    waive: 'Set aside',
    waiveAbout:
      'Where the verdict is right, but cannot or need not be put right now: the reason goes to the sheet “Check”.',
    because: 'Reason',
    by: 'Who decided',
    until: 'Until (blank: for good)',
    waiveNow: 'Set this aside',
    unwaive: 'Let it count again',
    correct: 'Put it right so',
    preview: 'What stands there and what would',
  },
  forms: people.forms,
  write: {
    title: 'Short forms',
    about: 'Choose what to write. It becomes a row of a sheet; it may be written there as well.',
    row: 'Which row',
    fresh: 'A new row',
    notChosen: 'not chosen',
    save: 'Write the row',
    saveAll: 'Write all',
    clear: 'Begin again',
    toAct: 'Go to the act',
    another:
      'If you saw something else on the same visit, write that alone below: the rest is chosen already.',
    planProposal:
      'What is not in the plan is written as a proposal for it: the mark stays until the local kenesh approves it (7.3.1).',
    verdicts: 'Verdicts on this row',
    noVerdicts: 'Nothing on this row needs putting right.',
  },
  members: {
    title: 'Members’ data',
    about:
      'Fill one column from top to bottom: Enter goes to the next member. A birthday may be typed as 12.3.75.',
    save: 'Write what has changed',
    composition: 'Composition of the group',
    lawful: 'The composition meets what the regulation asks.',
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
    look: 'Check, versions, sending…',
    template: 'Your own template (.docx)',
    templateAbout:
      "Hand over a .docx file with the group's letterhead. Write a tag such as {{Purpose}} where data go, and {{@text}} where the whole text goes.",
    templateFile: "The template's file",
    templateTooLarge:
      'The file is larger than 3 MB, so it was not sent. Make the pictures in it smaller and choose it again.',
    made: 'Documents made',
    noneMade: 'No document has been made yet.',
  },
  start: {
    progress: 'First steps',
    steps: {
      who: 'Who you are',
      list: 'The group’s list',
      confirm: 'Confirm what was read',
      dates: 'Dates',
      readings: 'Readings',
      done: 'Done',
    },
    /** Of the first page: what this is, and what each of the three kinds of people does. */
    whatThisIs:
      'The workbook of a joint monitoring and evaluation group: it counts the terms, compares what is written with the regulation, and prepares acts and reports. It does not change what you have written.',
    whatTheyDo: {
      secretary: 'keeps the list, the meetings and the letters, makes the documents',
      member: 'writes down what was seen on the spot, counts questionnaires',
      chair: 'sees what is done and what is left, signs the acts',
    },
    whoAbout: 'Which panels are seen depends on it. It can be changed above later.',
    next: 'Go on',
    saveNext: 'Write and go on',
    keep: 'Go on without changes',
    datesAbout:
      'Terms are counted from these days. Leave blank what you do not know: a blank counts as unknown.',
    readingsAbout:
      'These places of the regulation can be read in two ways. The first holds by itself; the group chooses another by a decision.',
    chosenBy: 'Who chose',
    byDecision: 'By which decision',
    found: 'What was found',
    doneAbout:
      'Now write down what you went to see: the first act is made of it. Or look at what was found first.',
    toCheck: 'Look at the check',
    toAct: 'We went to see: the first act',
    toMembers: 'Fill in the members’ data',
    sheetsAbout:
      'Makes the sheets for members, meetings, acts and other records. What is written already stays as it is.',
    sheetsThere:
      'The sheets are there. If a sheet or a column is lost, they can be repaired. What is written stays as it is.',
    setUp: 'Begin: make the sheets',
    repair: 'Repair the sheets',
    listAbout:
      'Copy the whole annex of the resolution of the kenesh, its heading «…курамы» (“composition”) included, and paste it here.',
    listThere: 'The members stand on the sheet “Members”. Write a new member in a new row there.',
    paste: 'Text of the list',
    preview: 'Read the list',
    read: 'Read as follows',
    members: 'Members',
    toConfirm: 'To confirm',
    notStated: 'not stated',
    side: 'Side',
    role: 'Duty in the group',
    asTyped: 'Not an old font: read it as typed',
    leftOut: 'Lines not read as members',
    noList:
      'No list of members was found in this text, and nothing will be written. Go back to the text and paste the whole annex of the resolution with the members of the group, each on a line of their own: “Name – post”.',
    backToText: 'Back to the text',
    kenesh: 'Local kenesh',
    decision: 'Number of the resolution',
    formed: 'Group formed on',
    confirm: 'Write the members and check',
  },
  help: {
    search: 'A clause: its number or a word',
    find: 'Find',
    noneFound: 'There is no such clause. Try another word.',
    how: 'How it is checked',
    verdict: 'At the last check',
    jump: 'See it on the sheet “Compliance”',
    editions: 'Editions of the model regulation and what differs',
    functions: 'Functions for cells',
    functionsAbout: 'Type = and the name of the function into a cell. Its arguments are shown as you type.',
    signs: 'What the signs mean',
    signMeanings: {
      violated: 'Does not meet a requirement of the regulation and needs repair.',
      warning: 'May not meet a requirement: look at it and make sure.',
      unknown:
        'Not enough information: the sign goes once the cell is filled in. A blank cell never counts as met.',
      claimed:
        'It is written that this was done, but the document that shows it is not named: its № and date are enough.',
      met: 'The requirement is met.',
    },
    topics: [
      {
        title: 'Where to look',
        text: 'The column “Check” of each sheet holds the signs of its row; the sheet “Check” holds them all. The cell that a sign speaks of is highlighted as well.',
      },
      {
        title: 'What changes',
        text: 'By itself БМжБ never changes, clears or colours your cells: what you saw is written only when you press “Put it right so”, “Write the row” or “Enter the letters”. It fills its own columns only. You may sort sheets, move columns and add your own.',
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
        text: 'Where a sign is right but cannot be put right now, press “Set aside” under the verdict and write the reason, who decided and until when. It may be written on the sheet “Check” as well.',
      },
    ],
  },
  surveys: {
    phone: 'Counting on phones',
    phoneAbout:
      'Members open this link on their phones: copy it into the group’s chat. Each signs in with an account of one’s own, which needs the right to edit the workbook.',
    noPhonePage:
      'The page for phones is not deployed yet. Who installed the workbook deploys it once, as the README says; its link will stand here.',
    title: 'Working on the sheet',
    layOutAbout:
      'For the member chosen above, a blank row for each answer to each question is laid out on the sheet “Tally”.',
    layOut: 'Lay out blank rows',
    pasteAbout:
      'Paste a table: questions in the first row, then a row of answers for each respondent. The answers are not kept, only the numbers are written.',
    answers: 'Answers',
    paste: 'Count what was pasted',
    tabAbout:
      'Where the answers of a Google Form stand on a sheet of the workbook, choose it. Pressed again, only new ones are counted.',
    tab: 'Sheet with the answers',
    count: 'Count the sheet',
    repeats: 'Counted before',
    repeatChoices: { ask: 'ask me', new: 'add the new ones only', all: 'add them all: other people’s' },
    import: {
      look: 'See what is read',
      read: 'What is read',
      forms: 'Questionnaires',
      fresh: 'new ones',
      columns: 'Columns',
      column: 'column',
      words: 'How the answers are read',
      more: 'Other words',
      choose: 'choose',
      asTyped: 'as typed',
      counts: 'What will be written to the tally',
      nothing: 'There is no new answer to count.',
      chooseWords:
        'First choose the columns of the questions, and the meaning of the words at which “choose” stands.',
      chooseRepeats: 'First choose under “Counted before”.',
      write: 'Write to the tally',
    },
    resultsAbout:
      'Numbers and shares of all surveys are written to the sheet “Results”, charts to the sheet “Home”.',
    results: 'Compute the results',
  },
  counting,
};
