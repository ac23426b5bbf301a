// The lists of a document as the numbering of docx.
import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import { type Node, type NodeMap, walk } from '../services/document/tree.ts';
import { twips } from './styles.ts';

const LEVELS = 9;
/** How far each level stands in, in points. */
const STEP = 36;
const HANGING = 18;

const NUMBERS: Readonly<Record<string, ILevelsOptions['format']>> = {
  NUMBER: LevelFormat.DECIMAL,
  LATIN_UPPER: LevelFormat.UPPER_LETTER,
  LATIN_LOWER: LevelFormat.LOWER_LETTER,
  ROMAN_UPPER: LevelFormat.UPPER_ROMAN,
  ROMAN_LOWER: LevelFormat.LOWER_ROMAN,
};
const BULLETS: Readonly<Record<string, string>> = { BULLET: '●', HOLLOW_BULLET: '○', SQUARE_BULLET: '■' };

/** One numbering for each list; a level looks as its first item does. */
export function numberingOf(sections: readonly Node[]): INumberingOptions {
  const lists = new Map<string, Map<number, string>>();
  for (const section of sections) {
    for (const node of walk(section)) if (node.type === 'LIST_ITEM') note(lists, node);
  }
  return { config: [...lists].map(([reference, glyphs]) => ({ reference, levels: levelsOf(glyphs) })) };
}

function note(lists: Map<string, Map<number, string>>, { attributes }: NodeMap['LIST_ITEM']): void {
  const id = String(attributes.LIST_ID);
  const level = Number(attributes.NESTING_LEVEL);
  const glyphs = lists.get(id) ?? new Map<number, string>();
  lists.set(id, glyphs);
  if (!glyphs.has(level)) glyphs.set(level, String(attributes.GLYPH_TYPE));
}

function levelsOf(glyphs: ReadonlyMap<number, string>): ILevelsOptions[] {
  return Array.from({ length: LEVELS }, (_, level) => {
    const glyph = glyphs.get(level) ?? 'NUMBER';
    const bullet = BULLETS[glyph];
    return {
      level,
      format: bullet ? LevelFormat.BULLET : (NUMBERS[glyph] ?? LevelFormat.DECIMAL),
      text: bullet ?? `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: twips(STEP * (level + 1)), hanging: twips(HANGING) } } },
    };
  });
}
