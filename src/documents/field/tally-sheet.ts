// The sheet on which answers are counted by hand: question by answer by group, in bars of five (2.2(4), 7.3.2(3)).
import { type Block, formOf, paragraph } from '#core/document';
import { optionsOf } from '#survey/answers';
import { groups } from '#survey/groups';
import { columnWords } from '#texts';
import { groupHead, sentence, titled } from '../frame.ts';
import { document } from '../kind.ts';
import { ofSurveys, questionsOf, toFillIn } from './shared.ts';

/** Where a question names no answers, so many lines are left to write them in. */
const BLANK = 4;

export const tallySheet = document({
  id: 'tallySheet',
  clauses: ['2.2(4)', '7.3.2(3)'],
  ...ofSurveys('questionnaire', 'interview'),
  archive: 'other',
  blocks: (survey, facts, language) => {
    const { field: words, surveys } = language.documents;
    const header = (column: string) => columnWords(language, 'tally', column).header;
    const first = 0.22;
    const width = (1 - first) / groups.length;
    const names = groups.map((group) => (group === 'notStated' ? words.notStated : surveys.groups[group]));
    const table = (rows: readonly string[]): Block => ({
      ...formOf(
        [surveys.answer, ...names],
        rows.map((row) => [`${row}\n`, ...groups.map(() => '')]),
        [first, ...groups.map(() => width)],
      ),
      small: true,
    });
    return [
      ...groupHead(facts, language),
      ...titled(words.tally, survey.title),
      toFillIn(['batch', 'village', 'member', 'date', 'forms'].map(header)),
      sentence(language, words.bars),
      ...questionsOf(survey, facts).flatMap(({ text, options }, at): readonly Block[] => {
        const answers = optionsOf(options);
        return [
          paragraph('caption', `${at + 1}. ${text ?? ''}`),
          table(answers.length > 0 ? answers : Array.from({ length: BLANK }, () => '')),
        ];
      }),
    ];
  },
});
