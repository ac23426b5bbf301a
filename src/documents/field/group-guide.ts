// The guide of a focus group or of a community scorecard: how to begin, what to ask, where to write it down (7.3.2(3)).
import { type Block, formOf, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import { socialGroups } from '#survey/groups';
import type { Survey } from '#tables/surveys';
import { columnWords, type Language } from '#texts';
import { groupHead, sentence, titled } from '../frame.ts';
import { document } from '../kind.ts';
import { emptyRows, ofSurveys, questionsOf, toFillIn } from './shared.ts';

export const groupGuide = document({
  id: 'groupGuide',
  clauses: ['7.3.2(3)'],
  ...ofSurveys('focusGroup', 'scorecard', 'interview'),
  archive: 'other',
  blocks: (survey, facts, language) => {
    const { field: words } = language.documents;
    const sexes = (['women', 'men'] as const).map((sex) => words.sex[sex]);
    const people = [...sexes, ...socialGroups.map((group) => columnWords(language, 'tally', group).header)];
    return [
      ...groupHead(facts, language),
      ...titled(words.guide, survey.title),
      toFillIn([words.placeAndDay, words.ledBy, words.writtenBy]),
      paragraph('caption', words.whoCame),
      formOf(
        people,
        [people.map(() => '\n')],
        people.map(() => 1 / people.length),
      ),
      paragraph('subheading', words.beginning),
      ...words.opening.map((text) => sentence(language, text)),
      paragraph('subheading', words.asked),
      ...(survey.instrument === 'scorecard'
        ? [scoreTable(survey, facts, language)]
        : questionsOf(survey, facts).flatMap(({ text }, at): readonly Block[] => [
            paragraph('body', `${at + 1}. ${text ?? ''}`),
            formOf([words.answers, words.howMany], emptyRows(2, 2), [0.75, 0.25]),
          ])),
      paragraph('subheading', words.ending),
      sentence(language, words.closing),
    ];
  },
});

/** Every indicator with its score and the reason for it. */
function scoreTable(survey: Survey, facts: Facts, language: Language): Block {
  const { field: words, work } = language.documents;
  return formOf(
    [work.indicator, words.score, words.reason],
    questionsOf(survey, facts).map(({ text }) => [`${text ?? ''}\n`, '', '']),
    [0.4, 0.2, 0.4],
  );
}
