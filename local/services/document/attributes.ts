// Attributes between a script's objects and the plain tree: checked, and only where they apply.
import { nameOf } from '../enumeration.ts';
import { mismatch } from '../parameters.ts';
import { GlyphType, HorizontalAlignment, ParagraphHeading, VerticalAlignment } from './enums.ts';
import type { Attributes, NodeType } from './tree.ts';

/** A change of attributes; null resets one. */
export type AttributeChange = Record<string, Attributes[string] | null>;

const ENUMERATED: Readonly<Record<string, object>> = {
  HEADING: ParagraphHeading,
  HORIZONTAL_ALIGNMENT: HorizontalAlignment,
  VERTICAL_ALIGNMENT: VerticalAlignment,
  GLYPH_TYPE: GlyphType,
};

const BOOLEAN = new Set(['BOLD', 'ITALIC', 'UNDERLINE', 'STRIKETHROUGH', 'LEFT_TO_RIGHT']);
const WORDS = new Set(['FONT_FAMILY', 'LINK_URL', 'LIST_ID']);

/** What styles the letters themselves. */
export const TEXT_ATTRIBUTES: ReadonlySet<string> = new Set([
  'BACKGROUND_COLOR',
  'BOLD',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'ITALIC',
  'LINK_URL',
  'STRIKETHROUGH',
  'UNDERLINE',
]);

const PARAGRAPH = [
  'HEADING',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'LEFT_TO_RIGHT',
  'LINE_SPACING',
  'SPACING_AFTER',
  'SPACING_BEFORE',
];
const PAGE = ['MARGIN_BOTTOM', 'MARGIN_LEFT', 'MARGIN_RIGHT', 'MARGIN_TOP', 'PAGE_HEIGHT', 'PAGE_WIDTH'];
const PADDING = ['PADDING_BOTTOM', 'PADDING_LEFT', 'PADDING_RIGHT', 'PADDING_TOP'];

/** The attributes of each kind of element itself, apart from those of its letters. */
export const OWN_ATTRIBUTES: Readonly<Record<NodeType, ReadonlySet<string>>> = {
  BODY_SECTION: new Set(PAGE),
  HEADER_SECTION: new Set(),
  FOOTER_SECTION: new Set(),
  PARAGRAPH: new Set(PARAGRAPH),
  LIST_ITEM: new Set([...PARAGRAPH, 'GLYPH_TYPE', 'LIST_ID', 'NESTING_LEVEL']),
  TABLE: new Set(['BORDER_COLOR', 'BORDER_WIDTH']),
  TABLE_ROW: new Set(['MINIMUM_HEIGHT']),
  TABLE_CELL: new Set(['BACKGROUND_COLOR', 'VERTICAL_ALIGNMENT', 'WIDTH', ...PADDING]),
  TEXT: new Set(),
  INLINE_IMAGE: new Set(),
  PAGE_BREAK: new Set(),
  HORIZONTAL_RULE: new Set(),
};

/** One attribute's value as the tree keeps it; throws for a value of the wrong kind. */
export function readAttribute(name: string, value: unknown, member: string): Attributes[string] | null {
  if (value === null) return null;
  const values = ENUMERATED[name];
  if (values) return nameOf(values, value as never, member);
  if (BOOLEAN.has(name) && typeof value === 'boolean') return value;
  if (WORDS.has(name) && typeof value === 'string') return value;
  if (name.endsWith('_COLOR') && typeof value === 'string') return colour(value);
  const isNumber = !BOOLEAN.has(name) && !WORDS.has(name) && !name.endsWith('_COLOR');
  if (isNumber && typeof value === 'number' && Number.isFinite(value)) return value;
  throw mismatch(member, [value]);
}

/** What a script gave to `setAttributes`, for an element that takes `allowed`. */
export function readAttributes(
  given: object,
  allowed: (name: string) => boolean,
  member: string,
): AttributeChange {
  const change: AttributeChange = {};
  for (const [name, value] of Object.entries(given)) {
    if (!allowed(name)) throw new Error(`${member}: the attribute ${name} does not apply to this element`);
    change[name] = readAttribute(name, value, member);
  }
  return change;
}

/** The tree's attributes as a script sees them. */
export function showAttributes(attributes: Attributes): Record<string, unknown> {
  const shown = Object.entries(attributes).map(([name, value]) => [name, showAttribute(name, value)]);
  return Object.fromEntries(shown);
}

function showAttribute(name: string, value: Attributes[string]): unknown {
  const values = ENUMERATED[name];
  return values ? Reflect.get(values, String(value)) : value;
}

function colour(text: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new Error(`Invalid argument: ${text} is not a colour`);
  return text.toLowerCase();
}
