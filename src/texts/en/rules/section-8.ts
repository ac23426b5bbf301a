// What the rules of section 8 say, in English.
import type { section8 as ky } from '../../ky/rules/section-8.ts';
import type { SameWords } from '../../same-words.ts';
import { orderWords } from './order.ts';

const noFormed = 'The day on which the group was formed is not stated, so periods were not counted';
const notApproved = 'The report is entered, but the day of its approval is not stated';
const blank =
  'The year or period of the report is not stated: it may be that of {year}, {period:reports.period}';
const claimed =
  'The report is entered as approved, but neither its number nor an entry on the sheet of documents is there';
const early =
  'The report was approved before its period was over: the last day of the period is {ends:document}';
const noReport =
  'That the summary report was approved is not entered: {year}, {period:reports.period}; the text sets no term';
const lateReport =
  'The summary report was approved late, on {done:document}: {year}, {period:reports.period}; the last day was {due:document}';
const report =
  'That the summary report was approved is not entered: {year}, {period:reports.period}; the last day was {due:document}';

export const section8: SameWords<typeof ky> = {
  '8.1-act-parts': {
    about: 'An act has its seven mandatory parts',
    says: {
      mandate: 'The day of the act ({date:document}) is outside the mandate of the group',
      future: 'The act is marked as signed, but its day ({date:document}) is still to come',
      order: orderWords,
      part: 'This mandatory part of the act is empty',
      results: 'The act describes no results: the sheet “Findings” has no row of this act',
      recommendations:
        'The act has neither recommendations nor proposals: the sheet “Recommendations” has no row of this act',
    },
    todo: 'Fill in the empty part; while one is empty, the act stays a draft.',
  },
  '8.1-activity-act': {
    about: 'An activity that is finished has an act',
    says: {
      mandate: 'The day of the act {act} ({date:document}) is outside the mandate of the group',
      future: 'The act {act} is marked as signed, but its day ({date:document}) is still to come',
      late: 'Later than the chosen term: the act {act} was made on {done:document}; it was due by {due:document}',
      violated: 'The activity is finished and the chosen term has passed, but no act is entered',
      claimed: 'Act {act} is marked as signed, but its day or its entry on the sheet of documents is missing',
      draft: 'The activity is finished; that act {act} on it was signed is not entered',
      days: 'The days of the activity or of act {act} are not entered in full: whether the act is about this activity is not known',
      noAct: 'The activity is finished; that an act was made is not entered',
      unknown: 'The last day ({to:document}) has passed, but the activity is not marked as finished',
      order: orderWords,
    },
    todo: 'Make an act and choose the plan item in it, or name the act in the findings; if the activity is finished, mark it.',
  },
  '8.1-half-year': {
    about: 'Every half-year has a summary report',
    says: {
      late: lateReport,
      formed: noFormed,
      violated: report,
      unknown: noReport,
      approved: notApproved,
      early,
      blank,
      claimed,
    },
    todo: 'Prepare and approve the half-year’s report. The text says “half-year, year”: for a group that reports by years, the year’s report is enough.',
  },
  '8.1-year': {
    about: 'Every year has a summary report',
    says: {
      late: lateReport,
      formed: noFormed,
      violated:
        'That the summary report for {year} was approved is not entered; the last day was {due:document}',
      unknown: 'That the summary report for {year} was approved is not entered; the text sets no term',
      early,
      claimed,
      approved: notApproved,
      blank: 'The year or period of the report is not stated: it may be that of {year}',
    },
    todo: 'Prepare and approve the year’s report and enter the day of approval in the sheet “Reports”.',
  },
  '8.2-sent': {
    about: 'An act goes to the object, the executive body and the kenesh',
    says: {
      undated:
        'The day of the act is not entered: whether it went to {addressee:addressee.dative} in the chosen term is not known',
      late: 'Later than the chosen term: the act was sent to {addressee:addressee.dative} on {done:document}; it was due by {due:document}',
      violated:
        'The chosen term has passed: that the signed act was sent to {addressee:addressee.dative} is not entered',
      notSent: 'That the signed act was sent to {addressee:addressee.dative} is not entered',
      unknown: 'The act was sent to {addressee:addressee.dative}; its receipt is not entered',
      object: 'The object or its type is not stated: whether it needs a dispatch of its own is not known',
      order: orderWords,
      claimed: 'The act is entered as sent, but no letter with a number is in the sheet “Letters”',
    },
    todo: 'Send the act and enter each letter in the sheet “Letters”, with its number and the days of sending and receipt.',
  },
  '8.3-considered': {
    about: 'The object considers the act',
    says: {
      outcome: 'The outcome of the consideration is not entered',
      unknown: 'That the act was considered is not entered',
      violated: 'The act is marked as closed, but the day of its consideration is not entered',
      order: orderWords,
    },
    todo: 'Ask the object when the act was considered and with what outcome, and enter that in the sheet “Acts”. The text sets no term.',
  },
  '8.5-contributors': {
    about: 'Members take part in preparing the report',
    says: {
      left: 'Some who are named left the group before the report was approved: {names}; whether they took part before that is not known',
      unknown: 'Who prepared the report is not stated',
      strangers: 'Entered as preparing the report, but not members of the group: {names}',
      violated: 'Among those who prepared the report no member but the chair is stated',
      role: 'The role of the member who prepared the report is not stated: it may be the chair',
    },
    todo: 'Enter the members who took part in preparing the report.',
  },
  '8.5-presented': {
    about: 'The chair, or a member the chair names, presents the year’s report to the community',
    says: {
      otherEvent:
        'The report was presented at “{event}”: whether that is the public report of the executive body is not known',
      year: 'The year of the report is not stated',
      violated:
        'The report of {year} should have been presented by {due:document}; its presentation is not entered',
      early: 'The report of {year} was presented on {day:document}, before the year was over',
      late: 'The report of {year} was presented late, on {day:document}; its last day was {due:document}',
      publicReport:
        'The day of the executive body’s public report is not entered: whether the report was presented there is not known',
      elsewhere:
        'The report was presented on {day:document}, while the executive body’s public report was on {held:document}',
      event: 'The event at which the report was presented is not stated',
      presentedBy: 'Who presented the report is not stated',
      stranger: 'Who presented the report was not a member of the group that day: {name}',
      delegated:
        '{name} presented the report in place of the chair; when and how the chair named them is not entered',
      unnamed:
        '{name} presented the report in place of the chair; it is entered that the chair did not name them',
      order: orderWords,
    },
    todo: 'Present the report at the yearly public report of the executive body, and enter the day, the event and who presented it.',
  },
  '8.5-published': {
    about: 'The report is published on the site or on a board',
    says: {
      unapproved: 'The report was published, but that it was approved is not entered',
      late: 'Later than the chosen term: the report was published on {done:document}; it was due by {due:document}',
      violated: 'The chosen term has passed, and it is not entered that the approved report was published',
      unknown: 'It is not entered that the approved report was published',
      claimed: 'The report is entered as published, but where is not entered in the sheet “Publications”',
      order: orderWords,
      elsewhere: 'The report was published neither on the site nor on a board',
      where: 'Where the report was published is not known',
      subject: 'The sheet “Publications” has a row that does not say which report it is about',
    },
    todo: 'Put the report on the site or a board and enter its number (ОТ-001) as the subject in the sheet “Publications”.',
  },
  '8.1-signatories': {
    about: 'An act is signed by members of that day',
    says: {
      unknown: 'Who signed the act is not entered',
      date: 'The day of the act is not entered: whether those who signed were members is not known',
      violated: 'Among those who signed are some who were not members on {date:document}: {names}',
    },
    todo: 'Check who signed, and their days of joining and leaving in the sheet “Members”.',
  },
  '8.4-called': {
    about: 'An extraordinary session or a public discussion is called by the kenesh by its decision',
    says: {
      date: 'The day of the kenesh’s decision is not entered',
      unknown: 'By which decision the session or discussion was called is not entered',
      claimed: 'The kenesh’s decision is entered without its number',
      outcome: 'The outcome of the session or discussion is not entered',
      order: orderWords,
    },
    todo: 'Enter the number and day of the kenesh’s decision and the outcome of the discussion in the sheet “Acts”.',
  },
};
