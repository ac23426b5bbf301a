// The words of counting surveys, in English.
import type { TallyWords } from '../tally-words.ts';

export const tally: TallyWords = {
  sent: 'The batch was written: {forms} questionnaire(s), {rows} row(s).',
  sentBefore: 'This batch was written before, so it was not added again.',
  laidOut: 'Blank rows for counting were laid out: {rows}. Enter the numbers on the sheet “Tally”.',
  laidOutBefore: 'Blank rows for this member were laid out before: {rows}.',
  counted: 'The answers were counted and written as a batch: {forms} questionnaire(s), {rows} row(s).',
  ignored: 'Columns that belong to no question and no group were left out: {columns}.',
  computed: 'Results were computed: {surveys} survey(s), {rows} row(s).',
  computedBefore: 'The results are as they were: nothing has changed.',
  log: {
    batch: 'A batch was written: {survey}, {forms} questionnaire(s)',
    layout: 'Blank rows for counting were laid out: {survey}',
    results: 'Results of surveys were computed',
  },
  errors: {
    noSurvey: 'The batch was not written: the sheet “Surveys” has no row “{survey}”.',
    noQuestion: 'The batch was not written: this survey has no question “{question}”.',
    noMember: 'The batch was not written: the sheet “Members” has no row “{member}”.',
    badBatch:
      'The batch is incomplete or damaged, so nothing was written. Reload the page and send it again.',
    badCount:
      'The batch was not written: the answer “{answer}” to the question “{question}” has a negative or fractional number.',
    twice: 'The batch was not written: the answer “{answer}” to the question “{question}” is given twice.',
    noQuestions: 'The sheet “Questions” has no question of this survey. Enter the questions first.',
    noAnswers:
      'No answer was found in the text. The first row should hold the numbers or texts of the questions, the next rows the answers: a row a respondent.',
    missingColumns:
      'The sheet “{sheet}” lacks columns: {columns}. Choose “Make or repair the sheets” in the menu “БМжБ”.',
  },
  results: {
    allVillages: 'all villages',
    notStated: 'not stated',
    response: 'Response to the survey',
    satisfaction: 'The satisfied (satisfied and very satisfied)',
    chart: '{survey}: the satisfied, %',
    thisRound: 'now: {survey}',
    roundBefore: 'before: {survey}',
    score: 'Score',
    consensus: 'the group’s agreed score: no confidence interval is computed',
    scores: '{survey}: scores of the groups, %',
    provider: 'Provider',
    mean: 'Mean score',
    notRandom: 'not a random sample',
    smallBase: 'n < {least}: the share is not shown',
    baseUnknown: 'the number of respondents is not known',
    baseEmpty: 'nobody answered',
    withDontKnow: 'answers “don’t know” are counted',
    withoutDontKnow: 'answers “don’t know” are not counted',
    leftOut: 'batches whose two entries do not agree are not counted: {count}',
    notComparable: 'not compared with the survey before: {fields}',
    change: '{points} percentage points ({low}…{high}): {verdict}',
    points: '{points} percentage points',
    verdicts: {
      rose: 'a reliable rise',
      fell: 'a reliable fall',
      'no reliable change': 'no reliable change',
    },
  },
};
