/// <reference types="google-apps-script" />
// The enumerations of DocumentApp.
import { enumeration } from '../enumeration.ts';

type Google = GoogleAppsScript.Document.DocumentApp;

export const ParagraphHeading = enumeration<Google['ParagraphHeading']>(
  'NORMAL',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'TITLE',
  'SUBTITLE',
);

export const HorizontalAlignment = enumeration<Google['HorizontalAlignment']>(
  'LEFT',
  'CENTER',
  'RIGHT',
  'JUSTIFY',
);

export const VerticalAlignment = enumeration<Google['VerticalAlignment']>('BOTTOM', 'CENTER', 'TOP');

export const GlyphType = enumeration<Google['GlyphType']>(
  'BULLET',
  'HOLLOW_BULLET',
  'SQUARE_BULLET',
  'NUMBER',
  'LATIN_UPPER',
  'LATIN_LOWER',
  'ROMAN_UPPER',
  'ROMAN_LOWER',
);

export const ElementType = enumeration<Google['ElementType']>(
  'BODY_SECTION',
  'HEADER_SECTION',
  'FOOTER_SECTION',
  'PARAGRAPH',
  'LIST_ITEM',
  'TABLE',
  'TABLE_ROW',
  'TABLE_CELL',
  'TEXT',
  'INLINE_IMAGE',
  'PAGE_BREAK',
  'HORIZONTAL_RULE',
);

export const Attribute = enumeration<Google['Attribute']>(
  'BACKGROUND_COLOR',
  'BOLD',
  'BORDER_COLOR',
  'BORDER_WIDTH',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'GLYPH_TYPE',
  'HEADING',
  'HEIGHT',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'ITALIC',
  'LEFT_TO_RIGHT',
  'LINE_SPACING',
  'LINK_URL',
  'LIST_ID',
  'MARGIN_BOTTOM',
  'MARGIN_LEFT',
  'MARGIN_RIGHT',
  'MARGIN_TOP',
  'MINIMUM_HEIGHT',
  'NESTING_LEVEL',
  'PADDING_BOTTOM',
  'PADDING_LEFT',
  'PADDING_RIGHT',
  'PADDING_TOP',
  'PAGE_HEIGHT',
  'PAGE_WIDTH',
  'SPACING_AFTER',
  'SPACING_BEFORE',
  'STRIKETHROUGH',
  'UNDERLINE',
  'VERTICAL_ALIGNMENT',
  'WIDTH',
);
