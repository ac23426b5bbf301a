// What the home sheet counts, as formulas: right on a phone too, where no script runs.
import type { Change, TabRef } from '#core/change';
import { letterOf } from '#core/letters';
import { type SheetKey, tables } from '#tables';
import { FIRST_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
import type { HomeLine } from '#texts/action-words';
import { SIGNS } from '../check/signs.ts';
import { ROWS } from './highlight.ts';

/** Where the sheets stand. */
type Spots = (key: SheetKey) => { readonly tab: TabRef; readonly name: string };

/** The cells of a column from the first row of data on, as a formula names them. */
function cells(spots: Spots, key: SheetKey, column: string): string {
  const letter = letterOf(Object.keys(tables[key].columns).indexOf(column) + 1);
  return `'${spots(key).name.replace(/'/g, "''")}'!${letter}${FIRST_ROW}:${letter}${ROWS}`;
}

const LINES: Readonly<
  Record<
    HomeLine,
    { readonly sheet: SheetKey; readonly column: string; readonly counts: (language: Language) => string }
  >
> = {
  violated: { sheet: 'check', column: 'severity', counts: () => `${SIGNS.violated}*` },
  warnings: { sheet: 'check', column: 'severity', counts: () => `${SIGNS.warning}*` },
  unknown: { sheet: 'check', column: 'severity', counts: () => `${SIGNS.unknown}*` },
  members: { sheet: 'members', column: 'name', counts: () => '?*' },
  overdue: { sheet: 'steps', column: 'state', counts: ({ terms }) => terms.states.overdue },
  near: { sheet: 'steps', column: 'state', counts: ({ terms }) => terms.states.near },
  open: {
    sheet: 'findings',
    column: 'state',
    counts: (language) => columnWords(language, 'findings', 'state').choices.open ?? '',
  },
};

/** Of the members those who have left are taken off, of the findings what is good: nothing is to be put right there. */
function less(spots: Spots, line: HomeLine, language: Language): string {
  if (line === 'members') return `-COUNTIF(${cells(spots, 'members', 'left')};"<="&TODAY())`;
  if (line !== 'open') return '';
  const { sheet, column, counts } = LINES.open;
  const good = `${cells(spots, 'findings', 'good')};"${columnWords(language, 'findings', 'good').choices.yes}"`;
  return `-COUNTIFS(${cells(spots, sheet, column)};"${counts(language)}";${good})`;
}

/** Fills the new home sheet; its formulas name the other tabs, which stand by then. */
export function fillHome(spots: Spots, language: Language): readonly Change[] {
  const { tab } = spots('home');
  const lines = Object.keys(LINES) as HomeLine[];
  const words = lines.map((line) => ['', language.actions.home[line], '', spots(LINES[line].sheet).name]);
  return [
    { kind: 'cells', tab, row: FIRST_ROW, column: 1, cells: words },
    ...lines.map((line, index) => {
      const { sheet, column, counts } = LINES[line];
      const formula = `=COUNTIF(${cells(spots, sheet, column)};"${counts(language)}")${less(spots, line, language)}`;
      return { kind: 'formula' as const, tab, row: FIRST_ROW + index, column: 3, formula };
    }),
    { kind: 'activate', tab, row: FIRST_ROW, column: 2 },
  ];
}
