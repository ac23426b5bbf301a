// What the rules of section 5 say, in English.
import type { section5 as ky } from '../../ky/rules/section-5.ts';
import type { SameWords } from '../../same-words.ts';
import { orderWords } from './order.ts';

const emptyGroup = 'The members of the group have not been entered yet';

export const section5: SameWords<typeof ky> = {
  '5.1-act': {
    about: 'The group is formed by the local kenesh',
    says: {
      decision: 'The number of the resolution that formed the group is not stated',
      formed: 'The date of the resolution that formed the group is not stated',
      claimed: 'The resolution that formed the group is mentioned without its number',
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
      departure: 'After {left} left the group has {size} members, an even number where it should be odd',
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
      leapDay:
        'Born on 29 February; whether {age} is reached on 28 February or 1 March is doubtful, and the appointment was on 28 February',
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
      violated: 'Municipal employees: {seats:span} of {size}, at least {least} are needed',
      many: 'Municipal employees: {seats:span} of {size}, at most {most} are allowed',
      unknown:
        'The number of municipal employees is not known: {seats:span} of {size}, from {least} to {most} are needed; side not stated: {unstated}',
    },
    todo: 'State the side of every member; if there are too few, the head of the executive body nominates a candidate (5.4.2).',
  },
  '5.2.3-deputies': {
    about: 'Deputies are a quarter',
    says: {
      empty: emptyGroup,
      violated: 'Deputies: {seats:span} of {size}, at least {least} are needed',
      many: 'Deputies: {seats:span} of {size}, at most {most} are allowed',
      unknown:
        'The number of deputies is not known: {seats:span} of {size}, from {least} to {most} are needed; side not stated: {unstated}',
    },
    todo: 'State the side of every member. A quarter of an odd number is never whole: see the sheet “Readings”.',
  },
  '5.2.3-citizens': {
    about: 'Citizens are half or more',
    says: {
      empty: emptyGroup,
      violated: 'Citizens: {seats:span} of {size}, at least {least} are needed',
      many: 'Citizens: {seats:span} of {size}, at most {most} are allowed',
      unknown:
        'The number of citizens is not known: {seats:span} of {size}, from {least} to {most} are needed; side not stated: {unstated}',
    },
    todo: 'State the side of every member; if there are too few, a seat passes to a citizen, who is elected at the gathering of the community (5.4.4).',
  },
  '5.2.3-sex': {
    about: 'Members of one sex are 70 per cent or fewer',
    says: {
      empty: emptyGroup,
      violated:
        'Members of one sex are more than {percent} per cent: {size} in all, women {women:span}, men {men:span}; at most {most} may be of one sex',
      unknown:
        'Sex not stated: {unstated}; {size} in all, women {women:span}, men {men:span}; at most {most} may be of one sex',
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
      violated: 'A member with a conflict of interest took part in the work on this subject: {rows}',
      open: 'There is a conflict of interest; whether the member takes part in the work on this subject is not known, for the day, the subject or who took part is not stated: {rows}',
      member: 'It is not stated which member has the conflict of interest',
      subject: 'It is not stated which subject or object the conflict of interest is about',
      membership:
        'A member with a conflict of interest sits in the group (the clause read as barring membership)',
      after:
        'The suspension ended on {to:document}, and when the conflict ended is not stated; afterwards the member takes part in work on that subject: {rows}',
      suspension:
        'The suspension has not begun, or it is not stated by which decision and by whom the member was suspended',
    },
    todo: 'Release the member from the work on this subject and give it to another; the chair of the kenesh decides on the suspension (6.4).',
  },
  '5.3.1-mandate': {
    about: 'The mandate of the group lasts four years',
    says: {
      violated: 'The mandate of the group ended on {due:document}',
      unknown: 'The day on which the group was formed is not stated',
      ended:
        'With the formation of the new kenesh ({due:document}) the group’s mandate ended (5.3.1 by the chosen reading)',
      newKenesh:
        'The present kenesh was formed on {kenesh:document}, after the group ({formed:cell}): whether the mandate goes on and what becomes of the deputies’ seats has not been chosen in the sheet “Readings”',
      after: 'The meeting was held on {date:document}, but the group’s mandate ended on {due:document}',
      before:
        'The meeting is entered as held on {date:document}, but the group was formed on {formed:document}',
    },
    todo: 'Enter the day of formation in the sheet “Settings”; if the mandate has ended, the kenesh forms a new group by the procedure of clause 5.4.',
  },
  '5.3.2-first-meeting': {
    about: 'The first meeting is held within 10 working days of the formation of the group',
    says: {
      late: 'The first meeting should have been held by {due:document}, it was held on {done:document}',
      overdue: 'The first meeting should have been held by {due:document}; that it was is not entered',
      unknown: 'The day on which the group was formed is not stated',
      meeting: 'Which meeting was the first is not known: the day or the form of a meeting is not stated',
      present: 'Who attended the first meeting is not entered: whether it had a quorum is not known',
      few: '{count} of {size} members attended the first meeting ({date:document}), {needed} make a quorum; whether such a meeting counts as held the regulation does not say',
    },
    todo: 'Enter the day of formation in the sheet “Settings” and the date of the meeting with those present in the sheet “Meetings”; if it has not been held yet or had no quorum, call it without delay.',
  },
  '5.3.3-publication': {
    about: 'Information about the group is published at least three working days before the first meeting',
    says: {
      late: 'Information about the group should have been published by {due:document}, it was on {done:document}',
      overdue:
        'Information about the group should have been published by {due:document}; that it was is not entered',
      unknown: 'The day of the first meeting is not known',
      item: 'It is not marked whether the publication has this',
      itemAbsent: 'The publication does not have this',
      claimed: 'The information on the group is entered as published on {done:document}, but not where',
      where:
        'The information on the group was published on {done:document}, but neither on the site nor on a board',
      early:
        'The information on the group is entered as published on {done:document}, but the group was formed on {formed:document}',
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
      late: 'The start should have been announced by {due:document}, it was on {done:document}',
      overdue: 'The start should have been announced by {due:document}; that it was is not entered',
      unknown: 'The day on which the kenesh was formed is not stated',
      claimed: 'The start is entered as announced on {done:document}, but not where',
      early:
        'The start is entered as announced on {done:document}, but the kenesh was formed on {anchor:document}',
      newKenesh:
        'The present kenesh was formed on {kenesh:document}, after the group ({formed:cell}): whether the group’s mandate goes on or a new group is formed has not been chosen in the sheet “Readings”',
      where:
        'The start of the procedure was announced on {done:document}, but neither on the site nor on a board',
    },
    todo: 'Enter the day on which the kenesh was formed in the sheet “Settings” and the day of publication in the sheet “Publications”; if it has not been announced yet, tell the executive body.',
  },
  '5.4.2-candidates': {
    about: 'The list of municipal candidates is sent to the kenesh within 15 working days',
    says: {
      partly:
        'The day of sending is entered of some candidates alone: when the whole list was sent is not known',
      late: 'The list of municipal candidates should have been sent by {due:document}, it was on {done:document}',
      overdue:
        'The list of municipal candidates should have been sent by {due:document}; that it was is not entered',
      unknown: 'The day on which the procedure started is not stated',
      side: 'The side of a candidate is not stated: if municipal, that the list was sent in time with that candidate is not entered',
      claimed: 'The list is entered as sent on {done:document}, but the number of its letter is not stated',
      route: 'It is not stated how the member came into the group',
      otherRoute:
        'Municipal staff are named by the head of the executive body; entered is “{route:members.route}”',
      early: 'The list is entered as sent on {done:document}, but the procedure started on {anchor:document}',
      head: 'The member is entered as a municipal employee, but the position is “{position}”: by the chosen reading a village head is none',
    },
    todo: 'Enter the day on which the procedure started in the sheet “Settings” and the day of sending in the sheet “Candidates” or in this row.',
  },
  '5.4.3-deputies': {
    about: 'Members from the deputies are approved within 15 working days',
    says: {
      partly: 'The day of approval is entered of some deputies alone: when all were approved is not known',
      late: 'Members from the deputies should have been approved by {due:document}, they were on {done:document}',
      overdue:
        'Members from the deputies should have been approved by {due:document}; that they were is not entered',
      unknown: 'The day on which the procedure started is not stated',
      route: 'It is not stated how the member came into the group',
      otherRoute: 'Deputies are approved by the chair of the kenesh; entered is “{route:members.route}”',
      early:
        'The deputies are entered as approved on {done:document}, but the procedure started on {anchor:document}',
      appoints:
        'When the deputies were approved is not entered; the group was formed on {formed:document}. Who finally appoints deputies, the kenesh or its chair, is not chosen in the sheet “Readings”',
      claimed: 'By the reading the kenesh’s resolution appoints the deputies, but its number is not entered',
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
        'The minutes are entered as sent to the kenesh on {sent:document}, but the gathering was on {gathered:document}',
      claimed:
        'Minutes are entered without their number, and they are not in the sheet “Documents” or are still a draft',
      future: 'The day of the gathering ({gathered:document}) is still to come',
      early:
        'The gathering is entered as held on {gathered:document}, but the procedure started on {day:document}',
      late: 'The gathering is entered as held on {gathered:document}, but the group was formed on {day:document} and no seat is vacant',
    },
    todo: 'Enter the number of the minutes (“№ 3”), or register them in the sheet “Documents” and enter the number of the row; send the minutes to the kenesh and note the day.',
  },
  '5.4.4-elected': {
    about: 'A member from the side of the citizens was elected by a majority at the gathering',
    says: {
      route: 'It is not stated how the member joined the group',
      otherRoute:
        'A member from the side of the citizens is to be elected, but “{route:members.route}” is stated',
      noCandidate: 'The sheet “Candidates” has no row for this member from the side of the citizens',
      votes: 'Candidate {candidate}: the number of votes or of those present is not known',
      minority:
        '{present} attended the gathering, {votes} votes were for the candidate: that is no majority (what majority is needed is doubtful: for 5.4.4 see the sheet “Readings”)',
      way: 'Candidate {candidate}: by which way other than a gathering the choice was made is not described',
      claimed: 'The choice is entered as made in another way, but its document is not stated',
      gathered:
        'The gathering is entered as held on {gathered:document}, but the member came in on {appointed:document}',
    },
    todo: 'State how the member joined and enter the votes from the minutes of the gathering in the sheet “Candidates”.',
  },
  '5.4.4-conditions': {
    about: 'Conditions are made for putting candidates forward',
    says: {
      none: 'Nothing is entered of this condition: {what:campaign.what}',
      date: 'It is not stated when it was: {what:campaign.what}',
      claimed: 'It is entered as done, but its document is not stated: {what:campaign.what}',
      order: `{what:campaign.what}: ${orderWords}`,
    },
    todo: 'Enter in the sheet “Organisation” what was done and when, and the number of its document: campaign, invitations, applications, selection.',
  },
  '5.4.6-chair': {
    about: 'The chair is a member from the side of the citizens',
    says: {
      none: 'No chair is stated',
      several: '{count} members are stated as chair, there should be one',
      violated: 'On the day of election the chair was not from the side of the citizens',
      unknown: 'The side of the chair is not stated, or is entered in two ways',
      since:
        'The chair was elected from the side of the citizens and has changed sides since ({side:members.side}): whether the chair remains one the regulation does not say',
    },
    todo: 'State the side of the chair, who is elected by open vote from the members on the side of the citizens.',
  },
  '5.4.5-act': {
    about: 'The name of the document that formed the group is known',
    says: {
      violated:
        'The name of the document is not the one of the chosen reading (for 5.4.5 see the sheet “Readings”)',
      unknown: 'It is not stated what the document that formed the group is called: toktom or teskeme',
      before:
        'The deputy is entered as having come in on {appointed:document}, but the resolution by which, as chosen, deputies are appointed was taken on {formed:document}',
    },
    todo: 'Enter the name in the sheet “Settings”. The text is doubtful: it says “teskeme” here and “toktom” in other clauses.',
  },
  '5.4.6-open-vote': {
    about: 'The chair is elected by an open vote',
    says: {
      outside: 'The chair was elected on a day outside the group’s mandate: {date:cell} ({decision})',
      notYet:
        'The chair is entered as elected on {date:document}, but came into the group on {appointed:document} ({decision})',
      violated: 'The vote on the chair is entered as secret ({decision})',
      voting: 'It is not stated that the vote was open ({decision})',
      lost: 'In the election of the chair the votes for ({for}) do not outnumber those against ({against}) ({decision})',
      few: 'No more than half of the members attended the meeting that elected the chair ({decision})',
      votes:
        'It is not fully stated what was decided in the election of the chair and how many votes were for and against ({decision})',
      meeting:
        'It is not stated that the meeting that elected the chair took place and was competent ({decision})',
      none: 'The decision that elected the chair is not stated',
      over: 'In the election of the chair there are {votes} votes, but {voters} could vote ({decision})',
      text: 'By the text of the decision the chair was not elected, but {for} votes are for and {against} against ({decision})',
    },
    todo: 'In the sheet “Decisions” enter the chair’s number, the kind of vote, the votes and the meeting with the decision that elected the chair, and in the sheet “Meetings” who attended; if the vote was secret or fell short, repeat the election openly in a competent meeting.',
  },
  '5.4.7-published': {
    about: 'The resolution that formed the group is made known to the community',
    says: {
      none: 'No publication of the resolution is entered',
      copy: 'It is not stated that a copy of the resolution was published',
      where: 'The resolution is entered as published neither on the site nor on a board',
      date: 'It is not stated when the resolution was published',
      claimed: 'The resolution is entered as published, but not where',
      early:
        'The resolution is entered as published on {published:document}, but the group was formed on {formed:document}',
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
        'The member came in on {appointed:document}, while the member replaced left on {left:document}: the seat was not vacant yet',
      lostOffice:
        'The member no longer holds the office of deputy or municipal employee but still has the seat: whether it is to be filled, see the sheet “Readings” (5.3.1)',
      claimed: 'The new member is entered, but not the number of the decision by which the member came in',
      otherRoute:
        'For a member of this side ({side:members.side}) the procedure is another one; entered is “{route:members.route}”',
      appointed: 'The day on which the replacing member came in is not entered',
      future: 'The day on which the replacement comes in ({appointed:document}) is still to come',
      double: 'In the place of {replaced} two are entered for the same days: this member and {other}',
    },
    todo: 'Bring in a member by the procedure for the side of the one who left (5.4.2–5.4.4), and fill in the cell “Replaces”. The text does not speak of the side outright; it follows from the procedure.',
  },
};
