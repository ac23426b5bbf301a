// Attributes of the tree as the options of docx. The tree counts points; docx counts twips and half-points.
import {
  AlignmentType,
  type IParagraphPropertiesOptions,
  type IRunPropertiesOptions,
  LineRuleType,
  UnderlineType,
} from 'docx';
import type { Attributes } from '../services/document/tree.ts';

/** Points as twips, twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

export const hex = (colour: string): string => colour.replace('#', '');

const ALIGNMENTS = {
  LEFT: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  RIGHT: AlignmentType.RIGHT,
  JUSTIFY: AlignmentType.JUSTIFIED,
} as const;

/** The letters' style. */
export function runOptions(style: Attributes): IRunPropertiesOptions {
  return {
    ...(typeof style.BOLD === 'boolean' && { bold: style.BOLD }),
    ...(typeof style.ITALIC === 'boolean' && { italics: style.ITALIC }),
    ...(typeof style.STRIKETHROUGH === 'boolean' && { strike: style.STRIKETHROUGH }),
    ...(typeof style.UNDERLINE === 'boolean' && {
      underline: { type: style.UNDERLINE ? UnderlineType.SINGLE : UnderlineType.NONE },
    }),
    ...(typeof style.FONT_FAMILY === 'string' && { font: style.FONT_FAMILY }),
    ...(typeof style.FONT_SIZE === 'number' && { size: Math.round(style.FONT_SIZE * 2) }),
    ...(typeof style.FOREGROUND_COLOR === 'string' && { color: hex(style.FOREGROUND_COLOR) }),
    ...(typeof style.BACKGROUND_COLOR === 'string' && {
      shading: { type: 'clear', fill: hex(style.BACKGROUND_COLOR), color: 'auto' },
    }),
  };
}

/** The paragraph's place on the page. */
export function paragraphOptions(attributes: Attributes): IParagraphPropertiesOptions {
  const { HORIZONTAL_ALIGNMENT: alignment, LEFT_TO_RIGHT: leftToRight } = attributes;
  const indent = indentOf(attributes);
  const spacing = spacingOf(attributes);
  return {
    ...(typeof alignment === 'string' && { alignment: ALIGNMENTS[alignment as keyof typeof ALIGNMENTS] }),
    ...(leftToRight === false && { bidirectional: true }),
    ...(Object.keys(spacing).length > 0 && { spacing }),
    ...(Object.keys(indent).length > 0 && { indent }),
  };
}

function spacingOf({ SPACING_BEFORE: before, SPACING_AFTER: after, LINE_SPACING: line }: Attributes) {
  return {
    ...(typeof before === 'number' && { before: twips(before) }),
    ...(typeof after === 'number' && { after: twips(after) }),
    ...(typeof line === 'number' && { line: Math.round(line * 240), lineRule: LineRuleType.AUTO }),
  };
}

/** Docs measures the first line from the margin, Word from the paragraph's own left edge. */
function indentOf({ INDENT_START: start, INDENT_END: end, INDENT_FIRST_LINE: first }: Attributes) {
  const left = typeof start === 'number' ? start : 0;
  const own = typeof first === 'number' ? twips(first - left) : 0;
  return {
    ...(typeof start === 'number' && { left: twips(start) }),
    ...(typeof end === 'number' && { right: twips(end) }),
    ...(own > 0 && { firstLine: own }),
    ...(own < 0 && { hanging: -own }),
  };
}
