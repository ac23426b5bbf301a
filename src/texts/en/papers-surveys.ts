// The words of survey results in documents, in English.
import type { surveyPapers as ky } from '../ky/papers-surveys.ts';
import type { SameWords } from '../same-words.ts';

export const surveyPapers: SameWords<typeof ky> = {
  surveys: {
    heading: 'Survey results',
    table: 'Survey results: share, number of answers, 95 % interval',
    survey: 'Survey',
    about: 'About the survey',
    question: 'Question',
    answer: 'Question and answer',
    /** The groups as heads of narrow columns. */
    groups: {
      all: 'All',
      women: 'Women',
      men: 'Men',
      youth: 'Youth',
      elderly: 'Elderly',
      unemployed: 'Unem-\nployed',
      disabled: 'With dis-\nabilities',
      other: 'Others',
    },
    n: 'n = {n}',
    hidden: '×',
    satisfied: 'Share of the satisfied',
    satisfiedOfAll: 'Share of the satisfied (those without an opinion counted too)',
    note: '× – hidden for confidentiality: numbers below {privacyCell} people are not shown, nor those from which they could be computed. Where n is below {smallBase} only the number is shown. Social groups are not added up: one person may be in several.',
    narrowed:
      'The figures of this survey were published before and have changed since. So that the difference from what was published does not tell the answers of few people, the breakdown by group is not shown.',
    unknown:
      'It is not known which figures of this survey a paper that came out before reports: its row on the sheet “Documents” is old, was changed or deleted. So that the difference does not give away the answers of few people, the figures are not shown.',
    kept: 'Questions that keep the figures published before, because the difference is fewer than {privacyCell} people: {names}.',
    withDontKnow: 'The share of the satisfied counts “don’t know”.',
    withoutDontKnow: 'The share of the satisfied does not count “don’t know”.',
    chart: '{survey}. “{question}”: shares of answers, n = {n}, {random}',
    rounds: 'Compared with the round before: share of the satisfied',
    before: 'Before',
    now: 'Now',
    change: 'Change',
    roundShare: '{survey}: {percent} %, n = {n}',
  },
};
