// What the rules of section 3 say, in English.
import type { section3 as ky } from '../../ky/rules/section-3.ts';
import type { SameWords } from '../../same-words.ts';

export const section3: SameWords<typeof ky> = {
  '3.1-answered': {
    about: 'A recommendation or proposal is taken into account and answered',
    says: {
      violated: 'This recommendation is marked “no answer”',
      overdue: 'It was due on {due:cell}; neither an answer nor the day it was carried out is stated',
      due: 'By when an answer is expected is not stated',
      why: 'Why it was not accepted in full is not stated',
    },
    todo: 'Enter the answer, the reason or the day it was carried out; if no answer comes, remind them by letter. The text sets no term.',
  },
  '3.2-readable': {
    about: 'What stands in a cell can be read and can be meant',
    says: {
      date: '“{text}” is not a date',
      integer: '“{text}”: this cell takes a whole number; of days no more than 1000',
      decimal: '“{text}” is not a number',
      choice: '“{text}” is not among the choices',
      reference: '“{text}” is not the number of a row',
      references: '“{text}” are not numbers of rows',
      flag: '“{text}”: this cell takes only “yes” or “no”',
      year: '{text}: a year alone, {year}, seems to be written where a day belongs',
      never: '“{text}” cannot be a day of anything here',
      thousands: '“{text}”: thousands or a fraction, it is not clear',
      negative: '“{text}”: a sum is not below zero',
      latin: '“{text}” is not in the list: it has a Latin letter that looks Cyrillic',
      attendee: '“{text}” is no member, or there are several',
      copied: 'This column was copied: the second one, “{text}”, is not read',
      heading: 'Row {text} repeats the headers, so it is not read',
      age: '{birthDate:cell}: with this birth date the member is not between {youngest} and {oldest} years old',
      noName: '“{text}” does not look like a person’s name, but counts as a member',
      mixed: '“{text}” has a Latin letter that looks Cyrillic: {letters}',
      edition:
        '“{text}” is no known edition of the model regulation, so nothing was judged by its terms, shares and quorum. Known: {known}',
    },
    todo: 'Name the edition by the number and date of its order; write a date as 17.09.2024 and a number in digits without signs between thousands, or choose from the list; write a row that is no person outside the table. If it is right, leave it as it is.',
  },
  '3.2-references': {
    about: 'References name rows that are there',
    says: {
      violated: 'The sheet “{to:sheet.title}” has no such row: {lost}',
    },
    todo: 'Choose a row from the list, or enter the deleted one again.',
  },
  '3.2-order': {
    about: 'Dates are in order',
    says: {
      violated: '{to:cell} is before the date under “{earlier:column.header}” ({from:cell})',
      future: '{date:cell} is still to come',
      event: '{to:cell} is before the event from which the term runs ({from:cell})',
      twice:
        'The office “{office:offices.office}” is entered for two people on the same days: {other} and {one}',
      people: '{names}: no member of the group on {date:cell}',
      sides:
        'One person is entered for the same days both as a deputy and as a municipal employee: {other} and {one}',
    },
    todo: 'Compare the date with the document; enter no date for what has not been done yet.',
  },
  '3.2-duplicates': {
    about: 'Nothing is entered twice',
    says: {
      violated: 'This row repeats row {other} in full',
    },
    todo: 'Keep one of them; if they are two things, write down the difference.',
  },
  '3.2-rounds': {
    about: 'The survey can be compared with the one before',
    says: {
      violated: 'This is not as in survey {other}, so the two cannot be compared',
      unknown: 'This cell is blank, so it is not known whether surveys {round} and {other} can be compared',
      noQuestions: 'The questions of one of the two surveys (wording, kind) are not all entered',
      questions: 'The survey before has no question that is exactly the same',
      options: 'Worded as question {other}, but with other answers, so the two cannot be compared',
      kind: 'Worded as question {other}, but of another kind, so the two cannot be compared',
    },
    todo: 'To see a change, ask the same questions with the same answers, in the same place and way; otherwise do not compare.',
  },
  '3.2-same-person': {
    about: 'Nobody is entered twice',
    says: {
      violated: 'This person seems to stand in row {other} too: {name}',
    },
    todo: 'If it is one person, keep one row; if not, write the name in full and enter the birth date.',
  },
  '3.2-spelling': {
    about: 'Villages, people and organisations are spelled alike everywhere',
    says: {
      violated: 'Here it is {text}, elsewhere {common}: {other}',
    },
    todo: 'Find out which is right and spell it alike everywhere; if they are two names, leave them as they are.',
  },
  '3.2-comparable': {
    about: 'The indicator’s measurements can be compared',
    says: {
      unit: 'The unit is not stated',
      baseline: 'The baseline is not stated',
      target: 'The target is not stated',
    },
    todo: 'Enter the unit, the baseline and the target: without them measurements cannot be compared.',
  },
  '3.2-criteria': {
    about: 'Evaluation goes by a criterion',
    says: {
      unknown: 'The criterion is not stated',
    },
    todo: 'Write what it was evaluated by: a norm, the plan, the contract or an indicator; if it is a fact and no evaluation, choose the kind “fact”.',
  },
  '3.2-evidence': {
    about: 'Every finding has its evidence and its source',
    says: {
      violated: 'It is entered that there is no source, and no evidence is stated either',
      none: 'Neither evidence nor source is entered',
      evidence: 'There is a source, but the evidence is not stated',
      source: 'There is evidence, but its source is not stated',
      claimed: 'The document named as evidence is not in the sheet “Documents”, or is still a draft',
    },
    todo: 'Register the evidence on the sheet “Documents” and choose it here; write from whom or what the information comes.',
  },
  '3.2-second-source': {
    about: 'There is an additional source',
    says: {
      violated: 'There is one source only',
      same: 'The second source is the first one: “{source}”',
    },
    todo: 'Check the information with another source: another person, a document or a visit. The regulation gives no number of sources; this is a warning.',
  },
  '3.2-access': {
    about: 'It is stated who may see the information',
    says: {
      unknown: 'The access class is not stated',
    },
    todo: 'Choose from the list: open, personal data or restricted.',
  },
  '3.2-obstacles': {
    about: 'Monitoring does not hinder the lawful work of the object',
    says: { violated: 'It is entered that the activity got in the way of the object’s work: “{obstacle}”' },
    todo: 'Discuss it with the object and fit the time and order of the next activity to its work; where nothing got in the way, enter “no”.',
  },
};
