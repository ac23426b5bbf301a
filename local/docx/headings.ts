// How Docs shows each kind of paragraph unless the document says otherwise. Lengths are points.
import type { Attributes } from '../services/document/tree.ts';

const GREY = '#666666';

/** The attributes of each heading in a new document of Docs: Arial, 11 points, 1.15 lines. */
export const HEADINGS: Readonly<Record<string, Attributes>> = {
  NORMAL: { FONT_FAMILY: 'Arial', FONT_SIZE: 11, LINE_SPACING: 1.15, SPACING_BEFORE: 0, SPACING_AFTER: 0 },
  TITLE: { FONT_SIZE: 26, SPACING_BEFORE: 0, SPACING_AFTER: 3 },
  SUBTITLE: { FONT_SIZE: 15, FOREGROUND_COLOR: GREY, SPACING_BEFORE: 0, SPACING_AFTER: 16 },
  HEADING1: { FONT_SIZE: 20, SPACING_BEFORE: 20, SPACING_AFTER: 6 },
  HEADING2: { FONT_SIZE: 16, SPACING_BEFORE: 18, SPACING_AFTER: 6 },
  HEADING3: { FONT_SIZE: 14, FOREGROUND_COLOR: '#434343', SPACING_BEFORE: 16, SPACING_AFTER: 4 },
  HEADING4: { FONT_SIZE: 12, FOREGROUND_COLOR: GREY, SPACING_BEFORE: 14, SPACING_AFTER: 4 },
  HEADING5: { FONT_SIZE: 11, FOREGROUND_COLOR: GREY, SPACING_BEFORE: 12, SPACING_AFTER: 4 },
  HEADING6: { FONT_SIZE: 11, FOREGROUND_COLOR: GREY, ITALIC: true, SPACING_BEFORE: 12, SPACING_AFTER: 4 },
};
