// What the home sheet tells, as formulas: right on a phone too, where no script runs.
import type { Change } from '#core/change';
import { letterOf } from '#core/letters';
import type { Tab } from '#core/ports';
import type { SheetKey } from '#tables';
import { FIRST_ROW } from '#tables/layout';
import type { Language } from '#texts';
import { columnOf, type HomeLineOf, homeLines, type Spots } from './home-lines.ts';

/** Fills the new home sheet; its formulas name the other tabs, which stand by then. */
export function fillHome(spots: Spots, language: Language): readonly Change[] {
  const { tab } = spots('home');
  const lines = homeLines(spots, language);
  const column = (name: string, textOf: (line: HomeLineOf, row: number) => string): Change => ({
    kind: 'formulas',
    tab,
    row: FIRST_ROW,
    column: columnOf(spots, 'home', name),
    cells: lines.map((line, index) => [textOf(line, FIRST_ROW + index)]),
  });
  const value = letterOf(columnOf(spots, 'home', 'value'));
  return [
    column('what', ({ what, whatFormula }, row) => whatFormula?.(row) ?? what ?? ''),
    column('value', (line, row) => line.value(row)),
    column('bar', ({ bar }, row) => (bar === true ? barOf(`${value}${row}`) : '')),
    {
      kind: 'style',
      tab,
      look: 'date',
      areas: lines.flatMap(({ isDate }, index) =>
        isDate === true
          ? [{ row: FIRST_ROW + index, column: columnOf(spots, 'home', 'value'), rows: 1, columns: 1 }]
          : [],
      ),
    },
    { kind: 'activate', tab, row: FIRST_ROW, column: columnOf(spots, 'home', 'what') },
  ];
}

/** Links from the lines to their sheets; only made tabs have the numbers to which links lead. */
export function linkHome(spots: Spots, tabs: readonly Tab[], language: Language): readonly Change[] {
  const tabOf = (key: SheetKey) => tabs.find(({ name }) => name === spots(key).name);
  const home = tabOf('home');
  if (home === undefined) return [];
  const links = homeLines(spots, language).map(({ sheet }) => {
    const to = tabOf(sheet);
    return [to === undefined ? '' : `=HYPERLINK("#gid=${to.id}";"${to.name.replace(/"/g, '""')}")`];
  });
  const column = columnOf(spots, 'home', 'where');
  return [{ kind: 'formulas', tab: home.id, row: FIRST_ROW, column, cells: links }];
}

/** Ten marks for a hundred per cent; a picture that every program shows. */
function barOf(cell: string): string {
  const tenths = `ROUND(VALUE(SUBSTITUTE(${cell};" %";""))/10;0)`;
  return `=IFERROR(LEFT("██████████";${tenths})&LEFT("░░░░░░░░░░";10-${tenths});"")`;
}
