// What the rules of section 2 say, in English.
import type { section2 as ky } from '../../ky/rules/section-2.ts';
import type { SameWords } from '../../same-words.ts';

export const section2: SameWords<typeof ky> = {
  '2.1-goal': {
    about: 'Every plan item has a goal',
    says: {
      unknown: 'The goal is not stated',
    },
    todo: 'Choose one of the four goals of clause 2.1 from the list.',
  },
  '2.2(3)-measured': {
    about: 'The indicator is measured',
    says: {
      violated: 'This indicator has never been measured',
      undated: 'The indicator has been measured, but the date is not stated',
    },
    todo: 'Enter the value and its date on the sheet “Measurements”; if the indicator is not needed, remove it: criteria are as few as can be (3.2).',
  },
  '2.2(4)-whole': {
    about: 'People are counted in whole numbers',
    says: {
      violated: '{number} is no number of people',
    },
    todo: 'Enter a whole number, nought or more, such as 0, 1 or 2.',
  },
  '2.2(4)-answers': {
    about: 'The answer that is counted belongs to a question of the survey',
    says: {
      survey: 'The survey is not stated',
      question: 'The question is not stated',
      answer: 'The answer is not stated',
      lost: 'The sheet “Questions” has no such question',
      otherSurvey: 'Question {question} belongs to another survey: {survey}',
      violated: 'The answers to question {question} do not include “{answer}”',
      noOptions:
        'The answers to question {question} are not entered, so it is not known whether this is one of them',
    },
    todo: 'Write the answer as it stands on the sheet “Questions”, or add the missing one there.',
  },
  '2.2(4)-groups': {
    about: 'The numbers of groups agree with the number of all',
    says: {
      violated: '“{group:column.header}” is {people}, but all are {all}',
      sexes: 'Women, men and those whose sex is not stated are {sum} together, but all are {all}',
      all: 'Groups are entered, but the number of all is blank',
      unknown: 'This cell is blank: those entered are {sum} together, and all are {all}',
    },
    todo: 'Count the questionnaires again and enter the right number; where there is nobody, enter 0.',
  },
  '2.2(4)-tally-sums': {
    about: 'The number of answers agrees with the number of questionnaires',
    says: {
      violated: 'The answers to this question are {sum} together, but respondents are {forms}',
      answer: 'This answer was given by {all}, but there are {forms} questionnaires',
      forms: 'It is not stated how many questionnaires the batch has',
      formsDiffer: 'The same batch has {other} questionnaires here, but {forms} in another row',
      blank: 'The count of this answer is blank',
      kind: 'The kind of the question is not stated, so the sum of its answers cannot be checked',
      question: 'A row of this batch does not say its question, so the sum of the answers cannot be checked',
    },
    todo: 'Count the batch again by its questionnaires. Enter those who gave no answer in the row “not stated”; where there is nobody, enter 0.',
  },
  '2.2(4)-double': {
    about: 'The two entries of a batch agree',
    says: {
      violated: 'The first entry says {first}, the second {second}',
      twice: 'In batch “{batch}” this answer stands in row {other} too',
      secondOnly: 'There is a second entry of the batch, but no first one',
      samePile:
        '{member} also counted this village on that day as a first entry ({other}): if the forms are the same, one entry must be the second',
    },
    todo: 'Look at the questionnaires and correct the number that was entered wrongly. Until both entries agree, the batch is not in the results.',
  },
  '2.2(4)-response': {
    about: 'It is known how many people answered the survey',
    says: {
      approached: 'It is not stated how many people were approached',
      refused: 'It is not stated how many people refused',
      notReached: 'It is not stated how many people were not reached',
      over: 'Those who refused or were not reached are {without} together, but {approached} were approached',
      forms: '{forms} questionnaires were counted, but only {complete} of those approached took part',
      violated: 'Only {percent} % of those approached answered: the others may think otherwise',
      counted:
        'Rows of the sheet “Tally” do not say their survey or how many questionnaires they have, so how many people answered is not known',
      outside:
        'The day of the batch lies outside the days of the survey ({day}): does it belong to another survey?',
    },
    todo: 'Enter how many were approached, refused and were not reached. Where few answered, say so in the column “Limits” and with the results.',
  },
  '2.2(4)-score': {
    about: 'A score of a scorecard lies between 0 and 100, and its reason is given',
    says: {
      violated: 'There is no score of {score}: it has to lie between 0 and 100',
      unknown: 'No score is given',
      reason: 'The reason of the score is not given',
    },
    todo: 'Enter the percentage on which the group agreed, and why the group rated so.',
  },
  '2.2(4)-scorecard': {
    about: 'All focus groups and the provider rate the same indicators',
    says: {
      violated: 'This group has not rated the indicator {question}, which others have rated',
      other: 'This indicator belongs to another survey: {survey}',
      twice: 'This group has rated the same indicator in row {other}',
      provider: 'The provider has not rated itself on the indicator {question}',
      survey: 'The survey is not stated',
      question: 'The indicator is not stated',
      by: 'It is not stated who rated',
      group: 'It is not stated which focus group rated',
    },
    todo: 'Let every group rate every indicator once, and the provider rate itself: otherwise the groups cannot stand side by side.',
  },
  '2.2(5)-constraint': {
    about:
      'Where a programme’s time or money went otherwise than planned, the constraint and the measure against it are named',
    says: {
      constraint: 'The programme went otherwise than planned, but the constraint found is not stated',
      measure:
        'The programme went otherwise than planned, but the measure against the constraint is not stated',
      unknown: 'It is not known whether the programme went as planned: this cell is blank',
    },
    todo: 'Enter the planned and actual sum, beginning and end; where they differ, name the constraint and the measure against it.',
  },
  '2.2(6)-interface': {
    about:
      'After a scorecard both sides meet and make a joint plan; the scorecard is repeated after half a year',
    says: {
      unknown: 'It is not stated when the community and the provider met',
      plan: 'Both sides have met, but the sheet “Joint plan” has nothing of this scorecard',
      repeat: 'The scorecard was to be repeated by {due:document}; that it was repeated is not entered',
    },
    todo: 'Enter the day of the meeting on the sheet “Surveys” and what was agreed on the sheet “Joint plan”; repeat the scorecard after half a year.',
  },
  '2.1-act-goal': {
    about: 'Each act serves one of the four goals of the regulation',
    says: { unknown: 'Neither the act nor the plan item on which it rests states its goal (2.1)' },
    todo: 'Choose the goal from the list.',
  },
};
