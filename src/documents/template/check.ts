// What is wrong in a template, tag by tag, before anything is made by it.
import type { DocumentTree } from '#core/document';
import type { TemplateDocument, TemplatePart } from '#core/ports';
import type { DocumentId } from '#rules/answered';
import type { SheetKey } from '#tables';
import type { TemplateProblemWords } from '#texts/sending-words';
import { sectionsOf } from './sections.ts';
import { looseBraces, type Meaning, meaningOf, type Tag, tagsIn } from './tags.ts';

export interface TemplateProblem {
  readonly id: keyof TemplateProblemWords;
  /** The tag, the text around loose braces, or what is lacking. */
  readonly tag: string;
}

/** 8.1: what stands for each of the act's seven parts where a template sets it with tags of its own. */
const OF_ACT: readonly (readonly [part: number, ...columns: readonly string[]])[] = [
  [1, 'purpose'],
  [2, 'subject', 'object'],
  [3, 'place'],
  [4, 'from', 'to'],
  [5, 'found'],
  [6, 'text'],
  [7, 'attachments'],
];

/** Checks the tags of a template for a document whose own row is of `sheet`. */
export function problemsOf(
  { parts, edges }: TemplateDocument,
  id: DocumentId,
  sheet: SheetKey | null,
  tree: DocumentTree,
): readonly TemplateProblem[] {
  const count = sectionsOf(tree.blocks).parts.length;
  const found = parts.flatMap((part) => inPart(part, sheet, count));
  const tags = parts.flatMap(({ text, rows }) => tagsIn([text, ...rows].join('\n')));
  const places = tags.filter((tag) => isPlace(meaningOf(tag)));
  const twice = places.filter((tag, at) => places.findIndex((one) => one.name === tag.name) < at);
  const edge = tagsIn(edges).filter((tag) => !isPlain(meaningOf(tag), sheet));
  return [
    ...found,
    ...twice.map(({ raw }) => ({ id: 'twice' as const, tag: raw })),
    ...edge.map(({ raw }) => ({ id: 'inEdge' as const, tag: raw })),
    ...(id === 'act' ? lackingOfAct(tags) : []),
  ];
}

/** Tags at whose place blocks of the built-in layout come. */
const isPlace = (meaning: Meaning | null): boolean =>
  meaning !== null && ['head', 'rest', 'part'].includes(meaning.kind);

/** Tags that are one text wherever they stand. */
const isPlain = (meaning: Meaning | null, own: SheetKey | null): boolean =>
  meaning !== null && !isPlace(meaning) && (meaning.kind !== 'cell' || meaning.sheet === own);

function inPart({ kind, text, rows }: TemplatePart, own: SheetKey | null, count: number) {
  const texts = kind === 'table' ? rows : [text];
  return texts.flatMap((one): readonly TemplateProblem[] => [
    ...(looseBraces(one) ? [{ id: 'loose' as const, tag: one.trim().slice(0, 60) }] : []),
    ...tagsIn(one).flatMap((tag) => ofTag(tag, one, kind, own, count)),
    ...(new Set(repeatedIn(one, own)).size > 1
      ? [{ id: 'mixed' as const, tag: one.trim().slice(0, 60) }]
      : []),
  ]);
}

function ofTag(
  tag: Tag,
  text: string,
  kind: TemplatePart['kind'],
  own: SheetKey | null,
  count: number,
): readonly TemplateProblem[] {
  const meaning = meaningOf(tag);
  const problem = (id: TemplateProblem['id']) => [{ id, tag: tag.raw }];
  if (meaning === null) return problem('unknown');
  if (meaning.kind === 'part' && meaning.part > count) return problem('noSuchPart');
  if (isPlace(meaning) && (kind !== 'paragraph' || text.trim() !== tag.raw)) return problem('notAlone');
  if (kind !== 'table' && !isPlace(meaning) && !isPlain(meaning, own)) return problem('outsideTable');
  return [];
}

/** The sheets whose rows a table's row is repeated for: one, or it is wrong. */
export function repeatedIn(text: string, own: SheetKey | null): readonly SheetKey[] {
  return tagsIn(text).flatMap((tag) => {
    const meaning = meaningOf(tag);
    return meaning?.kind === 'cell' && meaning.sheet !== own ? [meaning.sheet] : [];
  });
}

function lackingOfAct(tags: readonly Tag[]): readonly TemplateProblem[] {
  const meanings = tags.map(meaningOf);
  if (meanings.some((one) => one?.kind === 'rest')) return [];
  const has = (column: string) => meanings.some((one) => one?.kind === 'cell' && one.column === column);
  return OF_ACT.flatMap(([part, ...columns]) => {
    const placed = meanings.some((one) => one?.kind === 'part' && one.part === part);
    return placed || columns.every(has) ? [] : [{ id: 'lacking' as const, tag: `{{part.${part}}}` }];
  });
}
