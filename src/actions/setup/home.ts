// What the home sheet tells, as formulas: right on a phone too, where no script runs.
import type { Change } from '#core/change';
import { letterOf } from '#core/letters';
import type { Tab } from '#core/ports';
import type { SheetKey } from '#tables';
import { FIRST_ROW } from '#tables/layout';
import type { Language } from '#texts';
import { columnOf, homeLines, type Spots } from './home-lines.ts';

/** Fills the new home sheet; its formulas name the other tabs, which stand by then. */
export function fillHome(spots: Spots, language: Language): readonly Change[] {
  const { tab } = spots('home');
  const lines = homeLines(spots, language);
  const formula = (row: number, column: string, text: string): Change => ({
    kind: 'formula',
    tab,
    row,
    column: columnOf(spots, 'home', column),
    formula: text,
  });
  return [
    {
      kind: 'cells',
      tab,
      row: FIRST_ROW,
      column: columnOf(spots, 'home', 'what'),
      cells: lines.map(({ what }) => [what ?? '']),
    },
    ...lines.flatMap(({ whatFormula, value, bar }, index) => {
      const row = FIRST_ROW + index;
      return [
        ...(whatFormula === undefined ? [] : [formula(row, 'what', whatFormula(row))]),
        formula(row, 'value', value(row)),
        ...(bar === true
          ? [formula(row, 'bar', barOf(`${letterOf(columnOf(spots, 'home', 'value'))}${row}`))]
          : []),
      ];
    }),
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
  return homeLines(spots, language).flatMap(({ sheet }, index): readonly Change[] => {
    const to = tabOf(sheet);
    if (to === undefined) return [];
    const name = to.name.replace(/"/g, '""');
    return [
      {
        kind: 'formula',
        tab: home.id,
        row: FIRST_ROW + index,
        column: columnOf(spots, 'home', 'where'),
        formula: `=HYPERLINK("#gid=${to.id}";"${name}")`,
      },
    ];
  });
}

/** Ten marks for a hundred per cent; a picture that every program shows. */
function barOf(cell: string): string {
  const tenths = `ROUND(VALUE(SUBSTITUTE(${cell};" %";""))/10;0)`;
  return `=IFERROR(LEFT("██████████";${tenths})&LEFT("░░░░░░░░░░";10-${tenths});"")`;
}
