// The words of what a person does in the sidebar, in English.
import type { people as ky } from '../ky/people.ts';
import type { SameWords } from '../same-words.ts';

export const people: SameWords<typeof ky> = {
  waived: 'Set aside: {verdicts}.',
  unwaived: 'Counts again: {verdicts}.',
  corrected: 'Cells corrected: {cells}.',
  saved: 'Row {row} was written on the sheet “{sheet}”.',
  savedBefore: 'Row {row} of the sheet “{sheet}” says exactly this already; nothing was changed.',
  savedRows: 'Written: {rows}.',
  savedRowsBefore: 'All of this is written already ({rows}); nothing was changed.',
  taken: 'From what is written',
  remindersOn: 'Each morning a letter will go to {to}, but only if something is due.',
  remindersOff: 'The letters of reminder are stopped.',
  settingsSaved: 'Settings written: {count}.',
  readingsSaved: 'The readings chosen were written: {count}.',
  /** `{letters}` of them. */
  lettersEntered: 'Letters entered on the sheet “Letters”: {letters}.',
  lettersThere: 'These dates are on the sheet “Letters” already, or have changed, so nothing was written.',
  log: {
    waived: 'Set aside ({verdicts}): {because}',
    unwaived: 'Counts again: {verdicts}',
    corrected: 'Corrected: “{was}” → “{now}”, cells – {cells}',
    form: 'Written by a short form: {form}',
    readings: 'Readings chosen',
    settings: 'Settings written',
    letters: 'Letters entered by the days of acts and reports',
  },
  editions: {
    from: 'holds from',
    only: 'Only one edition is known so far, so there is nothing to compare.',
    term: 'Term',
    limits: {
      '5.2.1-least': 'Fewest members (5.2.1)',
      '5.2.1-most': 'Most members (5.2.1)',
      '5.2.1-age': 'Age of a member (5.2.1)',
      '5.2.3-sex': 'Largest share of one sex, per cent (5.2.3)',
    },
    share: 'Share (5.2.3)',
    quorum: 'Quorum: more than which part of the members attends (7.2.3)',
    addressees: 'To whom the act is sent (8.2)',
    actParts: 'Mandatory parts of the act (8.1)',
    words: 'Text of the clause',
  },
  forms: {
    visit: {
      title: 'We went to see',
      about:
        'What you saw, what you recommend and the first act are written once; the rows are tied to each other by themselves.',
    },
    attendance: {
      title: 'Meeting: attendance and decision',
      about:
        'Tick the members who came: whether the meeting is competent is worked out by itself. Its first decision can be written here with its votes.',
    },
    decision: {
      title: 'Decision of a meeting',
      about: 'The question, what was said, the decision and the votes.',
    },
    finding: {
      title: 'Finding and recommendation',
      about: 'What was found, its evidence, and what is recommended to whom.',
    },
    letter: {
      title: 'Letter',
      about: 'To whom it went, what it is about, and when.',
    },
    answer: {
      title: 'Answer to a letter',
      about: 'When the letter was received, and when and what was answered.',
    },
    planItem: {
      title: 'Item of the work plan',
      about: 'What the group watches, how and when, and who answers for it.',
    },
    object: {
      title: 'Object',
      about: 'Whose work is watched and evaluated.',
    },
    subject: {
      title: 'Subject',
      about: 'Which programme, project or procurement is watched and evaluated.',
    },
    survey: {
      title: 'Survey and questions',
      about:
        'The survey is written once, then its questions one by one. Part the answers of a question by ; or write each on a line.',
    },
    conflict: {
      title: 'Conflict of interest',
      about: 'The conflict that a member told of, and who was told of it when.',
    },
  },
  letter: {
    subject: 'JM&E: something is due. {kenesh}',
    greeting: 'Good morning! What needs a thought today:',
    overdue: 'Overdue',
    near: 'Due soon',
    line: '– {what}. Due: {due:cell}. Owed by: {owedBy}.',
    /** `{count}` of what the letter does not tell. */
    more: '{count} more are in the sidebar, under “Today”.',
    workbook: 'Workbook',
    stop: 'These letters can be stopped in the sidebar, under “Today”.',
  },
  errors: {
    noReason: 'There is no reason, so nothing was set aside. Write why it should not count.',
    noDecider: 'Nobody is named who decided, so nothing was set aside. Write a name.',
    dayPassed: '{date:cell} has passed. Write today or a later day, or leave it blank.',
    verdictGone: 'There is no such verdict on the sheet “Check” now. Press “Check again”.',
    rowGone: 'Row {row} of the sheet “{sheet}” is not there now, so nothing was written.',
    cellChanged:
      'In row {row} the cell “{header}” says “{stands}” now: somebody has changed it, so nothing was written. Open it anew.',
    fieldNeeded: '“{header}” under “{sheet}” is blank, so nothing was written. Fill it in and press again.',
    fieldUnreadable:
      '“{header}” says “{text}”, which cannot be read, so nothing was written. Correct it and press again.',
    noRowToFill: 'The sheet “{sheet}” has no row to fill in. Add a row there first.',
    notAReading: 'There is no such reading, so nothing was written. Choose one of the list.',
  },
};
