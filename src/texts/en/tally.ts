// The words of counting surveys, in English.
import type { tally as ky } from '../ky/tally.ts';
import type { SameWords } from '../same-words.ts';

export const tally: SameWords<typeof ky> = {
  sent: 'The batch was written: {forms} questionnaire(s), {rows} row(s).',
  sentBefore: 'This batch was written before, so it was not added again.',
  laidOut: 'Blank rows for counting were laid out: {rows}. Enter the numbers on the sheet “Tally”.',
  laidOutBefore: 'Blank rows for this member were laid out before: {rows}.',
  counted: 'The answers were counted and written as a batch: {forms} questionnaire(s), {rows} row(s).',
  ignored: 'Columns that belong to no question and no group were left out: {columns}.',
  noNewAnswers: 'All answers on this sheet were counted before.',
  countedBefore:
    'Of {of} answers {count} were counted before ({places}), so nothing was written. Are they the same answers or other people’s? Choose under “Counted before” and count again.',
  tabChanged:
    'Of {of} rows that were counted from this tab {gone} are no longer there, and {rows} others stand in their place. Columns or answers of the tab may have been changed, so nothing was written. If these really are new answers, choose “add the new ones only” under “Counted before” and count again.',
  goneRows:
    'Some rows that were counted are gone from the tab or have changed. The program does not change counts by itself; if that is right, correct them: {offers}.',
  goneCount: '{row} “{answer}”: {was} → {now}',
  repeated:
    'Of {of} answers {count} were counted before ({places}). Are they the same answers or other people’s?',
  tabIsOther:
    'Of {of} rows that were counted from this tab {gone} are no longer there, and {rows} others stand in their place. Columns or answers of the tab may have been changed. Are these really new answers?',
  meanings: {
    sex: 'Sex',
    groups: 'Social group',
    village: 'Village',
    date: 'Day of the answer',
    other: 'Not counted',
    ticked: 'ticked',
    noAnswer: 'no answer',
    noGroup: 'none of them',
    isTicked: 'ticked',
    notTicked: 'not ticked',
  },
  previewNotes: {
    noQuestion: 'No column of a question was found. Choose below what each column holds.',
    missing: 'Questions for which no column was found (if there is one, choose it below): {questions}',
    headings: 'Rows that repeat the headers are not counted: {count}.',
    totals: 'Rows of totals (“Бардыгы”, “Total”) are no questionnaires and are not counted: {count}.',
    silent: 'Rows without any answer: {count}. They count as questionnaires too.',
    outside: 'Answers dated outside the survey’s period, or in the future: {count}. Check them.',
    merged:
      'This sheet has merged cells ({cells}). All but the first are read as blank: please unmerge them and fill in every row.',
    unreadDays: 'Answers whose day cannot be read: {count}.',
  },
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
    unknownSex:
      'It is not clear whether “{word}” in the column “{column}” means a woman or a man, so nothing was written. Write “woman” or “man”, or leave it blank where it is not known.',
    unknownGroup:
      'It is not clear which group “{word}” in the column “{column}” means, so nothing was written. Write “youth”, “elderly” or another group, or leave it blank where it is not known.',
    unknownTick:
      'It is not clear whether “{word}” in the column “{column}” is ticked, so nothing was written. Write “1” where it is, “0” where it is not, or leave it blank where it is not known.',
    tooManyAnswers: '{rows} rows are too many to count at once: {most} at most. Count them in parts.',
    missingColumns:
      'The sheet “{sheet}” lacks columns: {columns}. Choose “Make or repair the sheets” in the menu “БМжБ”.',
  },
  results: {
    allVillages: 'all villages',
    notStated: 'not stated',
    response: 'Response to the survey',
    satisfaction: 'The satisfied (satisfied and very satisfied)',
    box: {
      ranBy: ['Who ran it', '{group}; members who counted: {members}'],
      questions: 'Wording of the questions',
      wording: 'Questionnaire',
      population: 'Population',
      frame: 'Sampling frame',
      selection: ['Selection', 'random selection', 'not a random selection'],
      respondents: ['Respondents (n)', '{people}, planned {wanted}'],
      groups: 'n by group',
      mode: 'Mode',
      when: 'Dates and place',
      response: 'Response rate',
      error: [
        'Margin of error',
        'up to ±{points} percentage points at 95 % confidence',
        'not computed: the sample is not random',
      ],
      weighting: ['Weighting', 'none'],
      limits: 'Limits',
      notStated: 'not stated',
      hidden: '×',
    },
    chart: '{survey}: the satisfied, %',
    thisRound: 'now: {survey}',
    roundBefore: 'before: {survey}',
    score: 'Score',
    consensus: 'the group’s agreed score: no confidence interval is computed',
    offScale: '{score} is off the scale (0 to 100): not counted as a score',
    scores: '{survey}: scores of the groups, %',
    provider: 'Provider',
    mean: 'Mean score',
    notRandom: 'not a random sample',
    smallBase: 'n < {least}: the share is not shown',
    baseUnknown: 'the number of respondents is not known',
    baseEmpty: 'nobody answered',
    withDontKnow: 'answers “don’t know” are counted',
    withoutDontKnow: 'answers “don’t know” are not counted',
    leftOut: 'batches left out: {count} ({batches}): their two entries differ or the first is missing',
    leftOutForms: ['{batch}: {forms} forms', '{batch}: number of forms not known'],
    respondents: 'Respondents (n)',
    countUnknown: 'the number is not known',
    doubts: {
      count: 'row {at}: the number of “{group}” is blank or cannot be read, so there is no share',
      lost: 'row {at}: its question or answer is not known; it may belong here, so there is no share',
      sum: 'batch {at}: {forms} forms, but the answers sum to {sum}',
      score: '“{answer}” is off the scale: not in the mean',
      more: '{count} more doubtful rows',
    },
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
