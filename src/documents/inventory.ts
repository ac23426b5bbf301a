// The list of papers that are kept, where and by whom (7.2.5).
import { type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { basis, chairOf, groupHead, sentence, signatures, titled } from './frame.ts';
import { document, emptyOf } from './kind.ts';

export const inventory = document({
  id: 'inventory',
  clauses: ['7.2.5'],
  sheet: null,
  archive: 'register',
  rows: () => [null],
  caption: () => '',
  missing: (_, { archive }) =>
    emptyOf({
      papers: archive.length > 0 && archive.every(({ title }) => title !== null),
      kept: archive.every(({ link, shelf }) => link !== null || shelf !== null),
      keepers: archive.every(({ keeper }) => keeper !== null),
    }),
  blocks: (_, facts, language) => {
    const { inventory: words, common } = language.documents;
    return [
      ...groupHead(facts, language),
      ...titled(words.title, say(language, words.asOf, { today: facts.today })),
      basis('7.2.5', facts, language),
      paperTable(facts, language),
      sentence(language, words.total, { count: facts.archive.length }),
      paragraph('body', words.chair),
      signatures([[common.chair, chairOf(facts, facts.today)]]),
    ];
  },
});

function paperTable({ archive }: Facts, language: Language): Block {
  const { inventory: words, report, common, empty } = language.documents;
  const { choices } = columnWords(language, 'archive', 'kind');
  const rows = archive.map(({ number, kind, title, date, belongsTo, shelf, link, keeper, hash }) => [
    number,
    kind === null ? '' : (choices[kind] ?? kind),
    title ?? empty,
    date === null ? '' : language.forms.date(date, 'cell'),
    belongsTo ?? '',
    [shelf, link, hash].filter((place) => place !== null).join('\n') || empty,
    keeper ?? empty,
  ]);
  if (rows.length === 0) return paragraph('body', common.none);
  return grid(
    [report.number, words.kind, words.paper, words.date, words.belongsTo, words.kept, words.keeper],
    rows,
    [0.09, 0.12, 0.21, 0.12, 0.14, 0.15, 0.17],
  );
}
