// What the rules of section 5 say, in English.
import type { RuleWords } from '../../language.ts';

const emptyGroup = 'The members of the group have not been entered yet';

export const section5 = {
  '5.1-act': {
    about: 'The group is formed by the local kenesh',
    says: {
      decision: 'The number of the resolution that formed the group is not stated',
      formed: 'The date of the resolution that formed the group is not stated',
    },
    todo: 'Enter the number and date of the resolution in the sheet “Settings”.',
  },
  '5.2.1-size': {
    about: 'The group has from 5 to 15 members',
    says: {
      empty: emptyGroup,
      few: 'Members of the group: {size}, at least {least} are needed',
      many: 'Members of the group: {size}, at most {most} are allowed',
    },
    todo: 'Add members by the procedure of clause 5.4, or ask the kenesh to review the composition.',
  },
  '5.2.1-odd-size': {
    about: 'The number of members is odd',
    says: {
      empty: emptyGroup,
      violated: 'Members of the group: {size}, an even number where it should be odd',
      departure:
        'Members who left: {left}, members who remain: {size}, an even number where it should be odd',
    },
    todo: 'Replace the member who left with one from the same side (5.4.8), or bring the composition to an odd number.',
  },
  '5.2.1-age': {
    about: 'A member was 18 or older when appointed',
    says: {
      violated: 'Under {age} when appointed: that age is reached on {adult:document}',
      future: 'The date of birth is still to come: {birthDate:cell}',
      birthDate: 'The date of birth is not stated',
      appointed: 'The date of appointment is not stated',
    },
    todo: 'Enter the date of birth from the passport and the date of appointment from the resolution; if the age is not enough, another member is needed.',
  },
  '5.2.1-citizenship': {
    about: 'A member is a citizen of the Kyrgyz Republic',
    says: {
      violated: 'Not a citizen of the Kyrgyz Republic',
      unknown: 'Citizenship is not stated',
    },
    todo: 'Check the citizenship in the passport and choose it from the list.',
  },
  '5.2.1-community': {
    about: 'A member belongs to the local community',
    says: {
      unknown: 'The village is not stated',
      literal: 'Not stated to be a deputy of the kenesh (5.2.1 read literally)',
    },
    todo: 'Enter the village and the side. The text of this clause is doubtful: see the sheet “Readings”.',
  },
  '5.2.3-municipal': {
    about: 'Municipal employees are a quarter or more',
    says: {
      empty: emptyGroup,
      violated: 'Municipal employees: {seats} of {size}, at least {least} are needed',
      many: 'Municipal employees: {seats} of {size}, at most {most} are allowed',
      unknown:
        'The number of municipal employees is not known: {seats} of {size}, from {least} to {most} are needed; side not stated: {unstated}',
    },
    todo: 'State the side of every member; if there are too few, the head of the executive body nominates a candidate (5.4.2).',
  },
  '5.2.3-deputies': {
    about: 'Deputies are a quarter',
    says: {
      empty: emptyGroup,
      violated: 'Deputies: {seats} of {size}, at least {least} are needed',
      many: 'Deputies: {seats} of {size}, at most {most} are allowed',
      unknown:
        'The number of deputies is not known: {seats} of {size}, from {least} to {most} are needed; side not stated: {unstated}',
    },
    todo: 'State the side of every member. A quarter of an odd number is never whole: see the sheet “Readings”.',
  },
  '5.2.3-citizens': {
    about: 'Citizens are half or more',
    says: {
      empty: emptyGroup,
      violated: 'Citizens: {seats} of {size}, at least {least} are needed',
      many: 'Citizens: {seats} of {size}, at most {most} are allowed',
      unknown:
        'The number of citizens is not known: {seats} of {size}, from {least} to {most} are needed; side not stated: {unstated}',
    },
    todo: 'State the side of every member; if there are too few, a seat passes to a citizen, who is elected at the gathering of the community (5.4.4).',
  },
  '5.2.3-sex': {
    about: 'Members of one sex are 70 per cent or fewer',
    says: {
      empty: emptyGroup,
      violated:
        'Members of one sex are more than {percent} per cent: {size} in all, women {women}, men {men}; at most {most} may be of one sex',
      unknown:
        'Sex not stated: {unstated}; {size} in all, women {women}, men {men}; at most {most} may be of one sex',
    },
    todo: 'State the sex of every member; if the share is exceeded, choose a candidate of the less numerous sex at the next replacement.',
  },
  '5.2.3-size-feasible': {
    about: 'At this number of members the shares can be kept to the letter',
    says: {
      violated:
        'Members: {size}; at this size the shares cannot be kept to the letter; the nearest compositions (municipal/deputies/citizens, * marks a share that is missed): {nearest}',
    },
    todo: 'Review the number of members with the kenesh, or choose one of the nearest compositions. The text on the shares is doubtful: see the sheet “Readings”.',
  },
  '5.2.3-conflict': {
    about: 'A member has no conflict of interest with the subject of monitoring',
    says: {
      violated:
        'There is a conflict of interest; the member is not suspended but takes part in the work on this subject: {rows}',
      open: 'There is a conflict of interest; whether the member takes part in the work on this subject is not known, for the day, the subject or who took part is not stated: {rows}',
      member: 'It is not stated which member has the conflict of interest',
      subject: 'It is not stated which subject or object the conflict of interest is about',
    },
    todo: 'Release the member from the work on this subject and give it to another; the chair of the kenesh decides on the suspension (6.4).',
  },
  '5.3.1-mandate': {
    about: 'The mandate of the group lasts four years',
    says: {
      violated: 'The mandate of the group has ended, its last day was {due:document}',
      unknown: 'The day on which the group was formed is not stated',
    },
    todo: 'Enter the day of formation in the sheet “Settings”; if the mandate has ended, the kenesh forms a new group by the procedure of clause 5.4.',
  },
  '5.3.2-first-meeting': {
    about: 'The first meeting is held within 10 working days of the formation of the group',
    says: {
      late: 'The first meeting was held after its term: held on {done:document}, due by {due:document}',
      overdue: 'The term of the first meeting has passed: its last day was {due:document}',
      unknown: 'The day on which the group was formed is not stated',
      meeting: 'Which meeting was the first is not known: the day or the form of a meeting is not stated',
    },
    todo: 'Enter the day of formation in the sheet “Settings” and the date of the meeting in the sheet “Meetings”; if it has not been held yet, call it without delay.',
  },
  '5.3.3-publication': {
    about: 'Information about the group is published at least three working days before the first meeting',
    says: {
      late: 'Information about the group was published after its term: published on {done:document}, due by {due:document}',
      overdue:
        'The term for publishing information about the group has passed: its last day was {due:document}',
      unknown: 'The day of the first meeting is not known',
      item: 'It is not marked whether the publication has this',
      itemAbsent: 'The publication does not have this',
    },
    todo: 'Put the resolution, the members, and the date, place and time of the first meeting on the site or the board, and enter that in the sheet “Publications”.',
  },
  '5.3.3-place': {
    about: 'The notice is on the site or a board',
    says: {
      violated: 'It was published neither on the site nor on a board',
      unknown: 'Where it was published is not stated',
    },
    todo: 'Have it put on the site of the executive body or on a board and enter the place in the sheet “Publications”. The text is doubtful: for 5.3.3 see the sheet “Readings”.',
  },
  '5.4.1-start': {
    about: 'The start of forming the group is announced within a month of the formation of the kenesh',
    says: {
      late: 'The start was announced after its term: published on {done:document}, due by {due:document}',
      overdue: 'The term for announcing the start has passed: its last day was {due:document}',
      unknown: 'The day on which the kenesh was formed is not stated',
    },
    todo: 'Enter the day on which the kenesh was formed in the sheet “Settings” and the day of publication in the sheet “Publications”; if it has not been announced yet, tell the executive body.',
  },
  '5.4.2-candidates': {
    about: 'The list of municipal candidates is sent to the kenesh within 15 working days',
    says: {
      late: 'The list of municipal candidates was sent after its term: sent on {done:document}, due by {due:document}',
      overdue:
        'The term for sending the list of municipal candidates has passed: its last day was {due:document}',
      unknown: 'The day on which the procedure started is not stated',
      side: 'The side of a candidate is not stated: if municipal, the list with that candidate was not sent in time',
    },
    todo: 'Enter the day on which the procedure started in the sheet “Settings” and the day of sending in the sheet “Candidates” or in this row.',
  },
  '5.4.3-deputies': {
    about: 'Members from the deputies are approved within 15 working days',
    says: {
      late: 'Members from the deputies were approved after their term: approved on {done:document}, due by {due:document}',
      overdue: 'The term for approving members from the deputies has passed: its last day was {due:document}',
      unknown: 'The day on which the procedure started is not stated',
    },
    todo: 'Enter the day on which the procedure started in the sheet “Settings” and the day of approval in this row.',
  },
  '5.4.4-votes': {
    about: 'The votes in favour are no more than those present at the gathering',
    says: {
      violated: 'Votes in favour: {votes}, present: {present}: there are too many votes',
      side: 'The side of the candidate is not stated',
      present: 'It is not stated how many attended the gathering',
      votes: 'It is not stated how many voted for the candidate',
    },
    todo: 'Enter the numbers from the minutes of the gathering.',
  },
  '5.4.4-minutes': {
    about: 'The day, place and minutes of the gathering are known, and the minutes were sent to the kenesh',
    says: {
      gatheringDate: 'The date of the gathering is not stated',
      gatheringPlace: 'The place of the gathering is not stated',
      minutes: 'The minutes of the gathering are not stated',
      sentToKenesh: 'It is not stated when the minutes were sent to the kenesh',
      violated:
        'As entered, the minutes were sent before the gathering: gathering on {gathered:document}, sent on {sent:document}',
    },
    todo: 'Register the minutes in the sheet “Documents” and enter their number in this row; send the minutes to the kenesh and note the day.',
  },
  '5.4.4-elected': {
    about: 'A member from the side of the citizens was elected by a majority at the gathering',
    says: {
      route: 'It is not stated how the member joined the group',
      otherRoute:
        'A member from the side of the citizens is to be elected, but “{route:members.route}” is stated',
      noCandidate: 'The sheet “Candidates” has no row for this member from the side of the citizens',
      votes: 'Candidate {candidate}: the number of votes or of those present is not known',
      minority: 'No majority of votes: present {present}, votes in favour {votes}',
    },
    todo: 'State how the member joined and enter the votes from the minutes of the gathering in the sheet “Candidates”.',
  },
  '5.4.6-chair': {
    about: 'The chair is a member from the side of the citizens',
    says: {
      none: 'No chair is stated',
      several: '{count} members are stated as chair, there should be one',
      violated: 'The chair is not from the side of the citizens',
      unknown: 'The side of the chair is not stated',
    },
    todo: 'State the side of the chair, who is elected by open vote from the members on the side of the citizens.',
  },
  '5.4.5-act': {
    about: 'The name of the document that formed the group is known',
    says: {
      violated:
        'The name of the document is not the one of the chosen reading (for 5.4.5 see the sheet “Readings”)',
      unknown: 'It is not stated what the document that formed the group is called: toktom or teskeme',
    },
    todo: 'Enter the name in the sheet “Settings”. The text is doubtful: it says “teskeme” here and “toktom” in other clauses.',
  },
  '5.4.6-open-vote': {
    about: 'The chair is elected by an open vote',
    says: {
      violated: 'The chair was not elected by an open vote ({decision})',
      voting: 'It is not stated that the vote was open ({decision})',
      none: 'The decision that elected the chair is not stated',
    },
    todo: 'In the sheet “Decisions” enter the chair’s number and the kind of vote with the decision that elected the chair; if it was secret, repeat the election openly.',
  },
  '5.4.7-published': {
    about: 'The resolution that formed the group is made known to the community',
    says: {
      none: 'No publication of the resolution is entered',
      date: 'It is not stated when the resolution was published',
    },
    todo: 'Enter in the sheet “Publications” when and where a copy of the resolution was published. The clause sets no term.',
  },
  '5.4.8-replacement': {
    about: 'A member who left is replaced from the same side',
    says: {
      nobody: 'The member has left, and it is not stated who replaces them',
      notLeft: 'The member whom this one is said to replace has not left',
      otherSide:
        'The side of this member is {side:members.side}, that of the member replaced is {wanted:members.side}',
      side: 'The side of this member or of the member replaced is not stated',
      early:
        'Appointed on {appointed:document}, while the member replaced left on {left:document}: both held one seat',
    },
    todo: 'Bring in a member by the procedure for the side of the one who left (5.4.2–5.4.4), and fill in the cell “Replaces”. The text does not speak of the side outright; it follows from the procedure.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
