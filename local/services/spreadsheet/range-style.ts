// How a Range looks: number formats, colours, letters, alignment, borders.
import type { Command } from '../../engine/batch.ts';
import type { Style, Zone } from '../../engine/o-spreadsheet.ts';
import { nameOf } from '../enumeration.ts';
import { mismatch } from '../parameters.ts';
import { type At, needWrite, type Range } from './book.ts';
import { borderCommands } from './borders.ts';
import { hex } from './colour.ts';
import { WrapStrategy } from './enums.ts';
import { sized } from './range-values.ts';

/** What Google calls the format of a cell that has none. */
const AUTOMATIC = '0.###############';
const NO_COLOUR = '#ffffff';
const VERTICAL = ['top', 'middle', 'bottom'] as const;

/** The members of a Range that read and write its looks. */
export function rangeStyle(at: At, self: () => Range): Partial<Range> {
  const { book, sheetId, zone } = at;
  const { getters } = book.engine;
  const send = (member: string, commands: readonly Command[]): Range => {
    needWrite(book, `SpreadsheetApp.Range.${member}`);
    book.engine.batch(commands);
    return self();
  };
  const look = (member: string, style: StyleChange) => send(member, [formatting(sheetId, zone, { style })]);
  const each = <T>(member: string, values: readonly (readonly T[])[], change: (value: T) => Change) =>
    send(member, perCell(at, sized(member, values, zone), change));
  const background = (row: number, col: number) => getters.getCell({ sheetId, row, col })?.style?.fillColor;
  const format = (row: number, col: number) => getters.getCell({ sheetId, row, col })?.format || AUTOMATIC;
  return {
    setNumberFormat: (text: string) =>
      send('setNumberFormat', [formatting(sheetId, zone, { format: numberFormat(text) })]),
    setNumberFormats: (formats: string[][]) =>
      each('setNumberFormats', formats, (text) => ({ format: numberFormat(text) })),
    getNumberFormat: () => format(zone.top, zone.left),
    getNumberFormats: () => book.engine.map(zone, ({ row, col }) => format(row, col)),
    setBackground: (colour: string | null) => look('setBackground', { fillColor: colourOf(colour) }),
    setBackgrounds: (colours: (string | null)[][]) =>
      each('setBackgrounds', colours, (colour) => ({ style: { fillColor: colourOf(colour) } })),
    getBackground: () => (background(zone.top, zone.left) ?? NO_COLOUR).toLowerCase(),
    getBackgrounds: () =>
      book.engine.map(zone, ({ row, col }) => (background(row, col) ?? NO_COLOUR).toLowerCase()),
    setFontColor: (colour: string | null) => look('setFontColor', { textColor: colourOf(colour) }),
    setFontWeight: (weight: string | null) =>
      look('setFontWeight', { bold: one('setFontWeight', weight, ['normal', 'bold']) === 'bold' }),
    setFontStyle: (style: string | null) =>
      look('setFontStyle', { italic: one('setFontStyle', style, ['normal', 'italic']) === 'italic' }),
    setFontSize: (fontSize: number) => look('setFontSize', { fontSize }),
    setWrap: (wraps: boolean) => look('setWrap', { wrapping: wraps ? 'wrap' : 'overflow' }),
    setWrapStrategy: (strategy: GoogleAppsScript.Spreadsheet.WrapStrategy) =>
      look('setWrapStrategy', { wrapping: wrapping(strategy) }),
    setVerticalAlignment: (alignment: 'top' | 'middle' | 'bottom' | null) =>
      look('setVerticalAlignment', {
        verticalAlign: one('setVerticalAlignment', alignment, VERTICAL) ?? undefined,
      }),
    setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null) {
      const given = one('setHorizontalAlignment', alignment, ['left', 'center', 'right', 'normal']);
      return look('setHorizontalAlignment', {
        align: given === 'normal' || given === null ? undefined : given,
      });
    },
    setBorder: (...given: readonly unknown[]) => send('setBorder', borderCommands(at, given)),
  };
}

/** A change of looks; `undefined` takes a property back. */
type StyleChange = { [K in keyof Style]: Style[K] | undefined };
interface Change {
  readonly style?: StyleChange;
  readonly format?: string;
}

function formatting(sheetId: string, zone: Zone, change: Change): Command {
  return ['SET_FORMATTING', { sheetId, target: [zone], ...change }];
}

function perCell<T>(
  { book, sheetId, zone }: At,
  values: readonly (readonly T[])[],
  change: (value: T) => Change,
): Command[] {
  return values.flatMap((row, down) =>
    row.map((value, right): Command => {
      const at = { sheetId, row: zone.top + down, col: zone.left + right };
      const { style, format } = change(value);
      if (!style) return ['UPDATE_CELL', { ...at, format }];
      return ['UPDATE_CELL', { ...at, style: { ...book.engine.getters.getCell(at)?.style, ...style } }];
    }),
  );
}

function numberFormat(text: string): string {
  if (typeof text !== 'string') throw mismatch('SpreadsheetApp.Range.setNumberFormat', [text]);
  return text === 'General' || text === AUTOMATIC ? '' : text;
}

function colourOf(colour: string | null): string | undefined {
  return colour === null ? undefined : hex(colour);
}

function one<T extends string>(member: string, given: string | null, known: readonly T[]): T | null {
  if (given === null) return null;
  const found = known.find((value) => value === given);
  if (found === undefined) throw mismatch(`SpreadsheetApp.Range.${member}`, [given]);
  return found;
}

function wrapping(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): 'wrap' | 'overflow' | 'clip' {
  const name = nameOf(WrapStrategy, strategy, 'SpreadsheetApp.Range.setWrapStrategy');
  return name === 'WRAP' ? 'wrap' : name === 'CLIP' ? 'clip' : 'overflow';
}
