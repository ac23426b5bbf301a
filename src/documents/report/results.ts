// The report's annex on findings: by subject, and each finding that is shown (8.1).
import { afterFirst, type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Finding } from '#tables/findings';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { objectName, subjectTitle } from '../frame.ts';
import { countsOf, figureBlocks, shareWords } from './figure-blocks.ts';
import { countOf, type ReportFigures } from './figures.ts';
import { objectFinder, themeFigures } from './grouped-figures.ts';
import type { Scope } from './scope.ts';

/** Findings in figures, and by name those that are `shown`. */
export function resultBlocks(
  scope: Scope,
  figures: ReportFigures,
  facts: Facts,
  language: Language,
  shown: readonly Finding[],
): readonly Block[] {
  const { report: words } = language.documents;
  const counts = countsOf(figures);
  const percent = shareWords(counts.fixed, counts.identified, language);
  return [
    paragraph('subheading', words.results),
    paragraph('body', say(language, words.fixRate, { ...counts, percent })),
    ...figureBlocks(
      words.fixChart,
      'identified',
      ['fixed', 'fixedUnverified', 'partly', 'open', 'refused'],
      figures,
      language,
    ),
    ...themeBlocks(scope, facts, language),
    ...(shown.length > 0 ? [paragraph('caption', words.findings), findingTable(shown, facts, language)] : []),
  ];
}

function themeBlocks(scope: Scope, facts: Facts, language: Language): readonly Block[] {
  const { report: words, figures: names } = language.documents;
  const rows = themeFigures(scope, facts).map(({ subject, identified, fixed, partly }) => [
    subjectTitle(subject, facts) ?? words.noTheme,
    ...[identified, fixed, partly].map((figure) => `${countOf(figure)}`),
  ]);
  if (rows.length === 0) return [];
  return [
    paragraph('caption', words.themes),
    grid([words.theme, names.identified, names.fixed, names.partly], rows, afterFirst(0.49, 4)),
  ];
}

function findingTable(shown: readonly Finding[], facts: Facts, language: Language): Block {
  const { report: words, empty } = language.documents;
  const { header, choices } = columnWords(language, 'findings', 'state');
  const objectOf = objectFinder(facts);
  const rows = shown.map((finding) => [
    finding.number,
    objectName(objectOf(finding), facts) ?? '',
    finding.found ?? empty,
    finding.state === null ? '' : (choices[finding.state] ?? finding.state),
  ]);
  return grid(
    [words.number, words.object, columnWords(language, 'findings', 'found').header, header],
    rows,
    afterFirst(0.1, 4),
  );
}
