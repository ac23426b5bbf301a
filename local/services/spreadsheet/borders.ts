// The borders of a Range, as commands.
import type { Command } from '../../engine/batch.ts';
import { nameOf } from '../enumeration.ts';
import type { At } from './book.ts';
import { hex } from './colour.ts';
import { BorderStyle } from './enums.ts';

/** The sides in the order of the arguments, by the library's names. */
const SIDES = ['top', 'left', 'bottom', 'right', 'v', 'h'] as const;
const STYLES = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
};

/** The commands of `setBorder`: true draws a side, false takes it away, null leaves it. */
export function borderCommands({ sheetId, zone }: At, given: readonly unknown[]): Command[] {
  const sides = given.slice(0, SIDES.length);
  const [color, style] = given.slice(SIDES.length) as [
    string | null | undefined,
    BorderStyleValue | null | undefined,
  ];
  const drawn = {
    color: hex(color ?? '#000000'),
    style: style
      ? STYLES[nameOf(BorderStyle, style, 'SpreadsheetApp.Range.setBorder') as keyof typeof STYLES]
      : 'thin',
  };
  return SIDES.flatMap((position, index): Command[] => {
    const wanted = sides[index];
    if (wanted === null || wanted === undefined) return [];
    const border = wanted ? { position, ...drawn } : { position, color: '' };
    return [['SET_ZONE_BORDERS', { sheetId, target: [zone], border }]];
  });
}

type BorderStyleValue = GoogleAppsScript.Spreadsheet.BorderStyle;
