// What the rules of section 5 say, in English.
import type { RuleWords } from '../../language.ts';

const emptyGroup = 'The members of the group have not been entered yet';

export const section5 = {
  '5.2.1-size': {
    about: 'The group has from 5 to 15 members',
    says: {
      empty: emptyGroup,
      few: 'Members of the group: {size}, at least 5 are needed',
      many: 'Members of the group: {size}, at most 15 are allowed',
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
      violated: 'Under 18 when appointed: the 18th birthday is {adult:document}',
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
        'Members of one sex are more than 70 per cent: {size} in all, women {women}, men {men}; at most {most} may be of one sex',
      unknown:
        'Sex not stated: {unstated}; {size} in all, women {women}, men {men}; at most {most} may be of one sex',
    },
    todo: 'State the sex of every member; if the share is exceeded, choose a candidate of the less numerous sex at the next replacement.',
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
      item: 'Not marked as part of the publication',
    },
    todo: 'Put the resolution, the members, and the date, place and time of the first meeting on the site or the board, and enter that in the sheet “Publications”.',
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
} as const satisfies Readonly<Record<string, RuleWords>>;
