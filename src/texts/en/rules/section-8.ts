// What the rules of section 8 say, in English.
import type { RuleWords } from '../../language.ts';

const noFormed = 'The day on which the group was formed is not stated, so periods were not counted';
const notApproved = 'The report is entered, but the day of its approval is not stated';
const blank =
  'The year or period of the report is not stated: it may be that of {year}, {period:reports.period}';
const report =
  'No summary report: {year}, {period:reports.period}; the last day of the period is {ends:document}';

export const section8 = {
  '8.1-act-parts': {
    about: 'An act has its seven mandatory parts',
    says: {
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
      violated: 'The activity is finished, but has no act',
      unknown: 'The last day ({to:document}) has passed, but the activity is not marked as finished',
    },
    todo: 'Make an act and choose the plan item in it, or name the act in the findings; if the activity is finished, mark it.',
  },
  '8.1-half-year': {
    about: 'Every half-year has a summary report',
    says: { formed: noFormed, violated: report, approved: notApproved, blank },
    todo: 'Prepare and approve the half-year’s report. The text says “half-year, year”: for a group that reports by years, the year’s report is enough.',
  },
  '8.1-year': {
    about: 'Every year has a summary report',
    says: {
      formed: noFormed,
      violated: 'No summary report for {year}; the last day of the year is {ends:document}',
      approved: notApproved,
      blank: 'The year or period of the report is not stated: it may be that of {year}',
    },
    todo: 'Prepare and approve the year’s report and enter the day of approval in the sheet “Reports”.',
  },
  '8.2-sent': {
    about: 'An act goes to the object, the executive body and the kenesh',
    says: {
      violated: 'The signed act has not been sent to: {addressee:letters.addressee}',
      unknown: 'Whether the act was received is not known: {addressee:letters.addressee}',
      object: 'The object or its type is not stated: whether it needs a dispatch of its own is not known',
    },
    todo: 'Send the act and enter the days of sending and receipt in the sheet “Acts”.',
  },
  '8.3-considered': {
    about: 'The object considers the act',
    says: {
      early: 'Considered ({considered:document}) before it was received ({received:document})',
      outcome: 'The outcome of the consideration is not stated',
      unknown: 'Whether the act was considered is not known',
      violated: 'The act was closed without being considered',
    },
    todo: 'Ask the object when the act was considered and with what outcome, and enter that in the sheet “Acts”. The text sets no term.',
  },
  '8.5-contributors': {
    about: 'Members take part in preparing the report',
    says: {
      unknown: 'Who prepared the report is not stated',
      strangers: 'Entered as preparing the report, but not members of the group: {names}',
      violated: 'The chair alone prepared the report: no other member is stated',
      role: 'The role of the member who prepared the report is not stated: it may be the chair',
    },
    todo: 'Enter the members who took part in preparing the report.',
  },
  '8.5-presented': {
    about: 'The chair, or a member the chair names, presents the year’s report to the community',
    says: {
      year: 'The year of the report is not stated',
      violated: 'The report of {year} has not been presented, its last day was {due:document}',
      event: 'The event at which the report was presented is not stated',
      presentedBy: 'Who presented the report is not stated',
      stranger: 'Who presented the report was not a member of the group that day: {name}',
      delegated:
        '{name} presented the report in place of the chair, and how the chair named them is not stated',
    },
    todo: 'Present the report at the yearly public report of the executive body, and enter the day, the event and who presented it.',
  },
  '8.5-published': {
    about: 'The report is published on the site or on a board',
    says: {
      violated: 'The approved report has not been published',
      elsewhere: 'The report was published neither on the site nor on a board',
      where: 'Where the report was published is not known',
      subject: 'The sheet “Publications” has a row that does not say which report it is about',
    },
    todo: 'Put the report on the site or a board and enter its number (ОТ-001) as the subject in the sheet “Publications”.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
