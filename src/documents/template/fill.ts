// A document by the group's own template: its elements with their tags filled in, built-in parts where it places them.
import type { Block, Copied, DocumentTree, Filled } from '#core/document';
import type { TemplateDocument, TemplatePart } from '#core/ports';
import { type AnyRow, rowsOf } from '#rules/data/rows';
import type { Facts } from '#rules/facts';
import type { SheetKey } from '#tables';
import type { Language } from '#texts';
import { cellWords } from './cell-words.ts';
import { repeatedIn } from './check.ts';
import { type Sections, sectionsOf } from './sections.ts';
import { type Meaning, meaningOf, type Tag, tagsIn } from './tags.ts';

/** What a template is filled from. */
export interface Filling {
  readonly tree: DocumentTree;
  /** The sheet and the number of the document's own row. */
  readonly sheet: SheetKey | null;
  readonly row: string | null;
  /** The numbers of the rows that the document is made of. */
  readonly sources: ReadonlySet<string>;
  readonly facts: Facts;
  readonly language: Language;
}

/** The tree by a template in which nothing is wrong (`problemsOf`). */
export function byTemplate(url: string, { parts, edges }: TemplateDocument, filling: Filling): DocumentTree {
  const { tree } = filling;
  const sections = sectionsOf(tree.blocks);
  const rest = restOf(sections, parts);
  const blocks = parts.flatMap((part, child) => {
    const [tag] = tagsIn(part.text);
    const placed = part.kind === 'table' || tag === undefined ? null : placedAt(tag, sections, rest);
    return placed ?? copiedOf(part, child, filling);
  });
  return { ...tree, blocks, template: { url, texts: filledIn(edges, null, filling) } };
}

/** The blocks that come in the place of a tag; null for one that is text. */
function placedAt(tag: Tag, sections: Sections, rest: readonly Block[]): readonly Block[] | null {
  const meaning = meaningOf(tag);
  if (meaning?.kind === 'head') return sections.head;
  if (meaning?.kind === 'rest') return rest;
  return meaning?.kind === 'part' ? (sections.parts[meaning.part - 1] ?? []) : null;
}

/** Every part that the template does not place by its own tag. */
function restOf({ head, parts }: Sections, template: readonly TemplatePart[]): readonly Block[] {
  const meanings = template.flatMap(({ text }) => tagsIn(text)).map(meaningOf);
  const isPlaced = (part: number) => meanings.some((one) => one?.kind === 'part' && one.part === part);
  const hasHead = meanings.some((one) => one?.kind === 'head');
  return [...(hasHead ? [] : head), ...parts.flatMap((blocks, at) => (isPlaced(at + 1) ? [] : blocks))];
}

function copiedOf(part: TemplatePart, child: number, filling: Filling): readonly Copied[] {
  if (part.kind === 'other') return [];
  const copied = { kind: 'copied' as const, child };
  if (part.kind !== 'table') return [{ ...copied, texts: filledIn(part.text, null, filling), rows: null }];
  const rows = part.rows.flatMap((text, row) => {
    const [repeated] = repeatedIn(text, filling.sheet);
    if (repeated === undefined) return [{ row, texts: filledIn(text, null, filling) }];
    const own = rowsOf(filling.facts, repeated).filter(({ number }) => filling.sources.has(number));
    return own.map((record) => ({ row, texts: filledIn(text, record, filling) }));
  });
  return rows.length === 0 ? [] : [{ ...copied, texts: [], rows }];
}

/** What comes in the place of each tag of a text; `record`: of the row for which a table's row is repeated. */
function filledIn(text: string, record: AnyRow | null, filling: Filling): readonly Filled[] {
  const tags = new Map(tagsIn(text).map((tag) => [tag.raw, tag]));
  return [...tags.values()].flatMap((tag) => {
    const meaning = meaningOf(tag);
    return meaning === null ? [] : [{ tag: tag.raw, text: wordsFor(meaning, record, filling) }];
  });
}

function wordsFor(meaning: Meaning, record: AnyRow | null, filling: Filling): string {
  const { tree, facts, language, sheet, row } = filling;
  if (meaning.kind === 'name') return tree.name;
  if (meaning.kind === 'today') return language.forms.date(facts.today, 'document');
  if (meaning.kind === 'setting') {
    const value = facts.settings[meaning.key];
    const words = value === null || typeof value === 'object' ? language.documents.empty : `${value}`;
    return /^\d{4}-\d\d-\d\d$/.test(words) ? language.forms.date(words as Facts['today'], 'document') : words;
  }
  if (meaning.kind !== 'cell') return '';
  const own = meaning.sheet === sheet ? rowsOf(facts, sheet).find(({ number }) => number === row) : undefined;
  const found = own ?? record;
  return found === null || found === undefined
    ? language.documents.empty
    : cellWords(meaning.sheet, meaning.column, found, facts, language);
}
