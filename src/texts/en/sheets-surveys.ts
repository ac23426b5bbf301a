// English words of the sheets of surveys: surveys, questions, tallies, results.
import type { SheetWords } from '../sheet-words.ts';
import { entries, tallyGroups } from './tally-words.ts';

export const surveys = {
  surveys: {
    title: 'Surveys',
    about: 'Who was asked what, how the respondents were chosen and how many answered.',
    columns: {
      title: 'Title',
      plan: 'Plan item',
      instrument: {
        header: 'Instrument',
        choices: {
          questionnaire: 'questionnaire',
          scorecard: 'scorecard',
          focusGroup: 'focus group',
          interview: 'interview',
        },
      },
      mode: {
        header: 'Mode',
        choices: {
          faceToFace: 'face to face',
          paper: 'on paper',
          phone: 'by phone',
          online: 'online',
          mixed: 'mixed',
        },
      },
      from: 'From',
      to: 'To',
      place: 'Place',
      population: 'Population',
      wanted: 'Respondents wanted',
      random: 'Random selection',
      approached: 'Approached',
      refused: 'Refused',
      notReached: 'Not reached',
      wording: 'Text of the questionnaire',
      roundOf: 'Previous survey',
      limits: 'Limits',
    },
  },
  questions: {
    title: 'Questions',
    about: 'The questions of a survey, their kind and their answers.',
    columns: {
      survey: 'Survey',
      order: 'Order',
      text: 'Text of the question',
      kind: {
        header: 'Kind of question',
        choices: {
          one: 'one answer',
          several: 'several answers',
          score: 'score',
          agreement: 'agreement',
        },
      },
      options: 'Answers',
    },
  },
  tally: {
    title: 'Tally',
    about: 'The count of questionnaires: every answer to every question by social group.',
    columns: {
      survey: 'Survey',
      question: 'Question',
      answer: 'Answer',
      member: 'Counted by',
      village: 'Village',
      date: 'Date',
      batch: 'Batch',
      entry: { header: 'Entry', choices: entries },
      forms: 'Questionnaires',
      ...tallyGroups,
      sent: 'Mark of sending',
    },
  },
  results: {
    title: 'Results',
    about: 'What the tallies add up to: counts and shares by question, answer and group.',
    columns: {
      survey: 'Survey',
      question: 'Question',
      answer: 'Answer',
      group: 'Social group',
      village: 'Village',
      count: 'Count',
      base: 'Base (n)',
      share: 'Share, %',
      low: 'Lower bound, %',
      high: 'Upper bound, %',
      score: 'Mean score',
      before: 'Share before, %',
      change: 'Change',
      note: 'Note',
    },
  },
} as const satisfies Pick<SheetWords, 'surveys' | 'questions' | 'tally' | 'results'>;
