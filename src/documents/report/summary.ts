// The report's first page: the period in five figures beside the one before, what was put right, what waits, what is asked.
import { type Block, grid, list, paragraph } from '#core/document';
import { inOneLine } from '#core/shortened';
import type { Facts } from '#rules/facts';
import type { Finding } from '#tables/findings';
import type { Report } from '#tables/reports';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { asOf } from '../as-of.ts';
import { objectName } from '../frame.ts';
import { countsOf } from './figure-blocks.ts';
import { type ReportFigures, reportFigures } from './figures.ts';
import { objectFinder } from './grouped-figures.ts';
import { type Scope, scopeOf } from './scope.ts';

const FIGURES = ['meetings', 'activities', 'acts', 'identified', 'fixed'] as const;
/** So many things put right, and so many that wait, are named. */
const NAMED = 3;

/** `shown`: the findings that this copy may name. */
export function summaryBlocks(
  row: Report,
  scope: Scope,
  figures: ReportFigures,
  facts: Facts,
  language: Language,
  shown: readonly Finding[],
): readonly Block[] {
  const { summary: words } = language.documents;
  const named = shown.filter(({ found, good }) => found !== null && good !== true);
  const fixed = named.filter(({ state, verified }) => state === 'fixed' && verified !== null);
  const waiting = named.filter((one) => !fixed.includes(one) && one.state !== 'closed');
  const asked = scope.recommendations.filter(
    ({ kind, finding, text }) =>
      kind === 'proposal' &&
      text !== null &&
      (finding === null || shown.some(({ number }) => number === finding)),
  );
  const lines = (title: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [paragraph('subheading', title), list(texts.slice(0, NAMED))];
  return [
    paragraph('heading', words.title),
    figureTable(row, figures, facts, language),
    ...lines(
      words.fixed,
      fixed.map((one) => findingLine(one, scope, facts, language)),
    ),
    ...lines(
      words.waiting,
      waiting.map((one) => findingLine(one, scope, facts, language)),
    ),
    ...lines(
      words.asked,
      asked.flatMap(({ text }) => text ?? []),
    ),
  ];
}

function figureTable(row: Report, figures: ReportFigures, facts: Facts, language: Language): Block {
  const { summary: words, figures: names } = language.documents;
  const before = figuresBefore(row, facts);
  const now = countsOf(figures);
  return grid(
    [words.figure, words.before, words.now],
    FIGURES.map((id) => [names[id], before === null ? '–' : `${before[id]}`, `${now[id]}`]),
    [0.6, 0.2, 0.2],
  );
}

/** The same period a year before; null where nothing is written of it. */
function figuresBefore(row: Report, facts: Facts) {
  if (row.year === null) return null;
  const earlier = { ...row, year: row.year - 1 };
  const { to } = scopeOf(earlier, facts);
  const then = asOf(facts, to);
  const counts = countsOf(reportFigures(scopeOf(earlier, then), then, []));
  return FIGURES.some((id) => counts[id] > 0) ? counts : null;
}

/**
 * What was found and where; and of what waits, on whom and since which term.
 * @param most so many letters of the object's name and of what was found
 */
export function findingLine(
  one: Finding,
  { recommendations }: Pick<Scope, 'recommendations'>,
  facts: Facts,
  language: Language,
  most: number = Number.POSITIVE_INFINITY,
): string {
  const { summary: words } = language.documents;
  const object = objectName(objectFinder(facts)(one), facts);
  const owed = recommendations.find(({ finding, due }) => finding === one.number && due !== null);
  const isLate = owed !== undefined && owed.done === null && (owed.due ?? '') < facts.today;
  const what = [object, one.found]
    .flatMap((part) => (part === null ? [] : [inOneLine(part, most)]))
    .join(': ');
  return [
    isLate ? what.replace(/\.$/u, '') : what,
    ...(isLate ? [say(language, words.since, { due: owed.due ?? '' })] : []),
  ].join(' ');
}
