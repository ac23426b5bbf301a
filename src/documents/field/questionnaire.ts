// The questionnaire of a survey, to be printed: questions with boxes to tick, and of whom the answers are (2.2(4), 7.3.2(3)).
import { type Block, pairs, paragraph } from '#core/document';
import { optionsOf } from '#survey/answers';
import { socialGroups } from '#survey/groups';
import type { Question } from '#tables/questions';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { groupHead, sentence, titled } from '../frame.ts';
import { document } from '../kind.ts';
import { ofSurveys, questionsOf, toFillIn } from './shared.ts';

export const questionnaire = document({
  id: 'questionnaire',
  clauses: ['2.2(4)', '7.3.2(3)'],
  ...ofSurveys('questionnaire', 'interview'),
  archive: 'other',
  blocks: (survey, facts, language) => {
    const { field: words } = language.documents;
    const village = columnWords(language, 'tally', 'village').header;
    return [
      ...groupHead(facts, language),
      ...titled(words.questionnaire, survey.title),
      pairs([[words.form, words.day, `${village}: ____________`]], [0.3, 0.3, 0.4]),
      sentence(language, words.hello),
      ...questionsOf(survey, facts).flatMap((one, at) => questionBlocks(one, at + 1, language)),
      paragraph('subheading', words.aboutYou),
      boxes(
        [
          ...(['women', 'men'] as const).map((sex) => words.sex[sex]),
          ...socialGroups.map((group) => columnWords(language, 'tally', group).header),
        ],
        3,
      ),
      sentence(language, words.thanks),
    ];
  },
});

function questionBlocks(
  { text, kind, options }: Question,
  number: number,
  language: Language,
): readonly Block[] {
  const { field: words } = language.documents;
  const answers = optionsOf(options);
  const scores = kind === 'score' && answers.length === 0 ? ['1', '2', '3', '4', '5'] : answers;
  const hint = kind === 'several' ? words.several : scores.length > 0 ? words.one : '';
  return [
    paragraph('subheading', say(language, words.question, { number, text: text ?? '', hint }).trim()),
    scores.length > 0 ? boxes(scores, scores.every((one) => one.length < 30) ? 2 : 1) : toFillIn(['']),
  ];
}

/** Answers with a box before each, in so many columns. */
function boxes(answers: readonly string[], columns: number): Block {
  const cells = answers.map((answer) => `☐ ${answer}`);
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, at) =>
    Array.from({ length: columns }, (__, column) => cells[at * columns + column] ?? ''),
  );
  return pairs(
    rows,
    Array.from({ length: columns }, () => 1 / columns),
  );
}
