// What the rules of section 7 say, in English.
import type { section7 as ky } from '../../ky/rules/section-7.ts';
import type { SameWords } from '../../same-words.ts';
import { orderWords } from './order.ts';

const noDate = 'The date of the meeting is not stated';
const archiveTodo =
  'Enter the document in the sheet “Documents”: what it belongs to (the row number), where it is kept and by whom.';

export const section7: SameWords<typeof ky> = {
  '7.1-support': {
    about: 'The executive body gives the group what it asked for',
    says: {
      both: 'It is entered both as given on {given:document} and as refused on {refused:document}',
      asked: 'The day of asking is not stated',
      unknown: 'Asked for on {asked:document}; neither its giving nor a refusal is entered',
      source: 'Out of which money it was given is not entered',
      elsewhere: 'It was given out of other money than the local budget',
      violated: 'The executive body refused on {refused:document}',
      order: orderWords,
    },
    todo: 'Enter the days of asking and of giving or refusing; if it was not given, remind the executive body by letter. The text sets no term.',
  },
  '7.2.2-quarter': {
    about: 'The number of the group’s meetings suits the quarter',
    says: {
      formed: 'The day on which the group was formed is not stated, so quarters were not counted',
      undated: 'The date of the meeting is not stated: its quarter is not known',
      form: 'The form is not stated: how many meetings of the group quarter {quarter} of {year} had is not known',
      atMostOnce:
        'Meetings of the group in quarter {quarter} of {year}: {count}, at most one is allowed (read as “not more than”)',
      atLeastOnce:
        'Meetings of the group in quarter {quarter} of {year}: {count}, at least one is needed (read as “not less than”)',
      exactlyOnce:
        'Meetings of the group in quarter {quarter} of {year}: {count}, there should be exactly one (read as “once”)',
      plan: 'The items of the work plan on which the meeting rests are not stated',
      unapproved: 'The items on which the meeting rests are not stated as approved by that day: {items}',
      repeat:
        'How many meetings of the group quarter {quarter} of {year} had is not known: {rows} – whether one meeting is entered twice, or was called again for want of a quorum, is not clear',
    },
    todo: 'Check the dates and the form of the meetings. The text of this clause is doubtful: choose the group’s reading in the sheet “Readings”.',
  },
  '7.2.3-quorum': {
    about: 'More than half of all members attend a meeting',
    says: {
      date: noDate,
      empty: 'Who was in the group on the day of the meeting is not known: no members are entered',
      form: 'The form is not stated: {count} of {size} members attended, a meeting of the group needs {needed}',
      unknown: 'Who attended is not stated: {needed} of {size} members are needed',
      violated:
        'The meeting is not competent: {count} of {size} members attended, at least {needed} are needed',
      undated:
        'Whether there was a quorum is not known: the day of appointment of {undated} members is not stated',
      outside: 'The day of the meeting is outside the group’s mandate',
    },
    todo: 'Enter those who attended by name; a suspended member counts in the total too. If there was no quorum, call the meeting again.',
  },
  '7.2.3-attendance': {
    about: 'Those who attended were members that day',
    says: {
      violated: 'Named as attending, but not members that day: {names}',
      unknown: 'Named as attending, with no day of appointment: {names}',
    },
    todo: 'Check who attended and when they were appointed or left in the sheet “Members”; name guests apart, in the minutes.',
  },
  '7.2.3-decision': {
    about: 'Decisions are taken by a competent meeting',
    says: {
      meeting: 'The meeting that took the decision is not stated',
      unknown: 'Whether the meeting had a quorum is not known',
      violated: 'Decided without a quorum: {count} of {size} members attended, {needed} are needed',
      outside: 'The decision was taken on a day outside the group’s mandate',
      time: 'Some members came late or left early, and the time of the decision is not written: whether there was a quorum then is not known',
      votes: 'The votes for and against the decision are not stated',
      tie: 'The votes were even ({for} and {against}): whether a decision is then taken the regulation does not say',
      lost: 'For: {for}, against: {against}; the decision is entered as taken, but the votes do not carry it (which majority is needed, see the sheet “Readings”)',
      over: 'The votes are {votes}, those who could vote {voters}: there are too many, so it is not known by what majority it was decided',
      text: 'The text of the decision does not agree with the votes: {for} for, {against} against; whether it was taken is not known',
      future: 'A decision is entered, but the day of the meeting ({date:document}) is still to come',
    },
    todo: 'Check the meeting and who attended; if there was no quorum, take the question up again at the next meeting.',
  },
  '7.2.3-votes': {
    about: 'There are no more votes than members who attended',
    says: {
      time: 'Some members came late or left early, and the time of the decision is not written: how many could vote then is not known',
      present: 'The date of the meeting or who attended is not stated, so the votes were not compared',
      unknown: 'Not all numbers of votes are stated',
      violated: 'Votes: {votes}, who could vote: {voters} ({present} attended, {recused} of them recused)',
      future: 'Votes are entered, but the day of the meeting ({date:document}) is still to come',
    },
    todo: 'Enter the votes for, against and abstained from the minutes; a recused member does not vote.',
  },
  '7.2.4-chaired': {
    about: 'The chair leads the group’s meetings',
    says: {
      office: 'The sheet “Offices” does not say which office: {rows}',
      date: noDate,
      noChair: 'Who was chair on the day of the meeting is not stated',
      form: 'The form is not stated: whether it was a meeting of the group is not known, and another than the chair led it',
      unknown: 'Who led the meeting is not stated',
      violated:
        'Not the chair but another person led the meeting: {leader}; the chair is {chair} (7.2.4 read as covering meetings too)',
      several: 'Several chairs are entered for that day: {chair}',
      other: 'The meeting was led not by the chair or a deputy chair but by {leader}; the chair is {chair}',
      absent: '“{led:column.header}” has {leader}, but “{there:column.header}” does not',
    },
    todo: 'Check who led the meeting and who the chair is; if the chair could not attend, enter the reason in the minutes.',
  },
  '7.2.4-gathering': {
    about: 'The chair organises the yearly gathering',
    says: {
      formed: 'The day on which the group was formed is not stated, so years were not counted',
      unknown: 'No gathering or other public discussion is entered for {year}',
      form: 'The form is not stated: whether this was the gathering of {year} is not known',
      date: 'The date of the public discussion is not entered: whether it was in {year} is not known',
    },
    todo: 'Enter the gathering in the sheet “Meetings” with the form “public discussion” and its date. The text sets neither day nor number; the chair answers for organising it.',
  },
  '7.2.5-archive': {
    about: 'A signed act is kept and registered',
    says: {
      none: 'The signed act is not stated in the sheet “Documents”',
      unknown: 'Row {entry} does not state who keeps the act',
      claimed: 'The sheet “Documents” has only a draft of the act',
    },
    todo: archiveTodo,
  },
  '7.2.5-report-archive': {
    about: 'A report that was made is kept and registered',
    says: {
      none: 'The report is not stated in the sheet “Documents”',
      unknown: 'Row {entry} does not state who keeps the report',
      claimed: 'The sheet “Documents” has only a draft of the report',
    },
    todo: archiveTodo,
  },
  '7.2.5-kept': {
    about: 'Where each document lies and who keeps it is known',
    says: {
      place: 'Where the document is kept is not stated',
      keeper: 'Who keeps the document is not stated',
    },
    todo: 'Enter the link or the shelf, and the keeper; the chair answers for safe keeping.',
  },
  '7.3.1-plan-order': {
    about: 'The work plan is sent to the executive body, discussed with it, then approved by the kenesh',
    says: {
      sent: 'When the plan was sent to the executive body is not stated',
      undiscussed: 'Approved on {approved:document}, but no discussion is stated',
      discussedFirst:
        'Discussed before it was sent: discussed on {discussed:document}, sent on {sent:document}',
      approvedFirst:
        'Approved before it was discussed: approved on {approved:document}, discussed on {discussed:document}',
      sentLater: 'Approved before it was sent: approved on {approved:document}, sent on {sent:document}',
      approval: 'The decision of the kenesh that approved it is not stated',
      claimed: 'The kenesh’s approval is entered without the number of its decision',
    },
    todo: 'Check the days of sending, discussion and approval in the documents; discuss what was not discussed with the executive body and bring it before the kenesh again.',
  },
  '7.3.1-approved-first': {
    about: 'An activity begins after its plan is approved',
    says: {
      unapproved: 'The activity has begun, but plan item {item} is not approved',
      unknown: 'When the activity began is not stated',
      violated:
        'Begun before the plan was approved: begun on {from:document}, {item} approved on {approved:document}',
    },
    todo: 'Check the day of beginning and the day of approval in the sheet “Work plan”; if the item is not approved yet, bring it before the kenesh.',
  },
  '7.3.1-activity-planned': {
    about: 'An activity rests on an item of the work plan',
    says: {
      unknown: 'The item of the work plan is not stated',
      missing: 'The sheet “Work plan” has no row {item}',
    },
    todo: 'Choose the item of the work plan; if it is not planned, add it by way of discussion and approval.',
  },
  '7.3.1-act-planned': {
    about: 'An act rests on a plan item that was approved before the work began',
    says: {
      unknown: 'The item of the work plan is not stated',
      missing: 'The sheet “Work plan” has no such rows: {items}',
      unapproved: 'Items of the work plan that are not approved: {items}',
      from: 'When the monitoring began is not stated',
      late: 'The monitoring began on {from:document}, plan items were approved later: {items}',
    },
    todo: 'Check the item of the work plan, the day of its approval and the day on which the monitoring began.',
  },
  '7.3.1-responsible': {
    about: 'A member of the group answers for a plan item',
    says: {
      unknown: 'No member is stated as responsible',
      violated: 'None of those responsible is a member of the group: {names}',
    },
    todo: 'Choose who is responsible; if that member has left, name another. The text asks for no names, this is advice.',
  },
  '7.3.1-problems': {
    about: 'The kenesh, the executive body, the object and the community are told of problems',
    says: {
      undated:
        'When {findings} were found is not entered: whether {addressee:addressee.dative} was told in the chosen term is not known',
      late: 'Told later than the chosen term: {addressee:addressee.dative}, {findings}',
      violated:
        'The chosen term has passed: that {addressee:addressee.dative} was told of {findings} is not entered',
      unknown: 'That {addressee:addressee.dative} was told of {findings} is not entered',
      type: 'The type of the object is not stated: unless it is the executive body, it is to be told too ({findings})',
      claimed:
        'It is entered that {findings} were told of, but no letter with a number is in the sheet “Letters”',
    },
    todo: 'Send a notice of problems and enter its addressee, object and day of sending in the sheet “Letters”. The community may be told on the site or a board: the sheet “Publications”. “In good time” has no number: a term is chosen in the sheet “Readings”.',
  },
  '7.3.1-report-sent': {
    about: 'The report is given to the executive body and the kenesh',
    says: {
      undated:
        'The day of approval is not entered: whether the report went to {addressee:addressee.dative} in the chosen term is not known',
      late: 'Later than the chosen term: the report was sent to {addressee:addressee.dative} on {done:document}; it was due by {due:document}',
      violated:
        'The chosen term has passed: that the approved report was sent to {addressee:addressee.dative} is not entered',
      unknown: 'That the approved report was sent to {addressee:addressee.dative} is not entered',
      order: orderWords,
      claimed: 'The report is entered as sent, but no letter with a number is in the sheet “Letters”',
    },
    todo: 'Send the report and enter the letter in the sheet “Letters”, with its number and day.',
  },
  '7.3.2(2)-measured': {
    about: 'A measurement has a result, a unit and a tool',
    says: {
      violated: 'The result of the measurement has no figure: “{measured}”',
      measured: 'The result of the measurement is not stated',
      unit: 'The unit is not stated',
      tool: 'What it was measured with is not stated',
    },
    todo: 'Enter the figure, the unit and the tool, and add a photo to the evidence.',
  },
  '7.3.2(3)-strata': {
    about: 'The opinions of social groups are counted apart',
    says: {
      violated: 'No social group was counted apart',
      unknown: 'The group “{group:column.header}” was not counted apart',
    },
    todo: 'On the sheet “Tally” enter the number of each group in its column; where nobody belongs to it, enter 0 (2.2).',
  },
  '7.3.2(6)-drawn-in': {
    about: 'Of those drawn in, kind and topic are stated',
    says: {
      kind: 'What they are (citizen, association, expert, press) is not stated',
      topic: 'The question on which they help is not stated',
    },
    todo: 'Choose the kind from the list and enter the topic.',
  },
  '7.3.2(7)-working-groups': {
    about: 'A working group has a topic and members',
    says: {
      topic: 'The topic of the working group is not stated',
      members: 'Who is in the working group is not stated',
      violated: 'Entered in the working group, but not members of the group that day: {names}',
    },
    todo: 'Enter the topic and the members; enter whoever is not a member of the group in a row of their own.',
  },
  '7.3.1-proposals': {
    about: 'A proposal of the executive body is taken into the plan, or the reason why not is entered',
    says: {
      unknown: 'Neither that the executive body’s proposal was taken into the plan nor why not is entered',
    },
    todo: 'Take the proposal into the plan and have it approved, or enter why it was not taken in.',
  },
  '7.3.2(5)-evaluation': {
    about: 'An index belongs to one of three evaluations and its method is known',
    says: {
      evaluation:
        'To which evaluation the index belongs (transparency, budget index, quality of services) is not stated',
      version: 'By which method the evaluation was made is not stated',
    },
    todo: 'Choose the evaluation, and enter the name and edition of the regulation that sets its method.',
  },
};
