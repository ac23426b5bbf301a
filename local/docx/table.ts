// Tables as docx: a fixed grid, rows that do not break across pages.
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type Attributes, expectType, type Node, type NodeMap } from '../services/document/tree.ts';
import { paragraph } from './blocks.ts';
import { hex, twips } from './styles.ts';

/** The space within a cell's edges where nothing else is said, in points. */
const PADDING = 5;

const ALIGN = {
  TOP: VerticalAlign.TOP,
  CENTER: VerticalAlign.CENTER,
  BOTTOM: VerticalAlign.BOTTOM,
} as const;

/** The blocks of a section or a cell; `width` is the room for them, in points. */
export function blocks(nodes: readonly Node[], width: number): (Paragraph | Table)[] {
  return nodes.flatMap((node): (Paragraph | Table)[] => {
    if (node.type === 'TABLE') return node.children.length > 0 ? [table(node, width)] : [];
    return [paragraph(node.type === 'LIST_ITEM' ? node : expectType(node, 'PARAGRAPH'))];
  });
}

function table(node: NodeMap['TABLE'], room: number): Table {
  const rows = node.children.map((row) => expectType(row, 'TABLE_ROW'));
  const widths = columnWidths(node, rows, room);
  const border = borderOf(node.attributes);
  const total = widths.reduce((sum, each) => sum + each, 0);
  return new Table({
    rows: rows.map((row) => tableRow(row, widths)),
    width: { size: twips(total), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
  });
}

/** The width of each column: what was set for it or for a cell of it, the rest of the room shared evenly. */
function columnWidths(
  { widths }: NodeMap['TABLE'],
  rows: readonly NodeMap['TABLE_ROW'][],
  room: number,
): number[] {
  const count = Math.max(...rows.map(({ children }) => children.length));
  const known = Array.from({ length: count }, (_, at) => {
    const ofCells = rows.map(({ children }) => children[at]?.attributes.WIDTH);
    return widths[at] ?? ofCells.find((width) => typeof width === 'number') ?? null;
  });
  const taken = known.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = known.filter((width) => width === null).length;
  const share = Math.max((room - taken) / Math.max(open, 1), 2 * PADDING);
  return known.map((width) => width ?? share);
}

function borderOf({ BORDER_WIDTH: width = 1, BORDER_COLOR: colour = '#000000' }: Attributes) {
  if (width === 0) return { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return { style: BorderStyle.SINGLE, size: Math.round(Number(width) * 8), color: hex(String(colour)) };
}

function tableRow(node: NodeMap['TABLE_ROW'], widths: readonly number[]): TableRow {
  const least = node.attributes.MINIMUM_HEIGHT;
  return new TableRow({
    cantSplit: true,
    ...(typeof least === 'number' && { height: { value: twips(least), rule: HeightRule.ATLEAST } }),
    children: node.children.map((cell, at) => tableCell(expectType(cell, 'TABLE_CELL'), widths[at] ?? 0)),
  });
}

function tableCell({ attributes, children }: NodeMap['TABLE_CELL'], width: number): TableCell {
  const padding = (side: string) => Number(attributes[`PADDING_${side}`] ?? PADDING);
  const inner = blocks(children, width - padding('LEFT') - padding('RIGHT'));
  const colour = attributes.BACKGROUND_COLOR;
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    margins: {
      top: twips(padding('TOP')),
      bottom: twips(padding('BOTTOM')),
      left: twips(padding('LEFT')),
      right: twips(padding('RIGHT')),
      marginUnitType: WidthType.DXA,
    },
    verticalAlign: ALIGN[(attributes.VERTICAL_ALIGNMENT ?? 'TOP') as keyof typeof ALIGN],
    ...(typeof colour === 'string' && { shading: { type: 'clear', fill: hex(colour), color: 'auto' } }),
    children: inner.at(-1) instanceof Paragraph ? inner : [...inner, new Paragraph({})],
  });
}
