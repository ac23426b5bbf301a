// The rows that a document is made of, with fingerprints, and what has changed in them between two versions.
import type { Block, DocumentTree } from '#core/document';
import { fingerprint } from '#core/fingerprint';
import { type Span, within } from '#core/spans';
import type { Column } from '#core/table';
import { tables } from '#tables';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import type { TrackedRow } from './tracked.ts';

/** Each row's number, and a mark of what the document read of it. */
export type Sources = ReadonlyMap<string, string>;

/** Beyond this a cell would not hold them (Google: 50,000 characters). */
const MOST = 45_000;

/**
 * The rows of a document: its own, those tied to that one by a reference, and those whose numbers it prints. What
 * only passed through a filter is none of them.
 */
export function sourcesOf(
  own: string | null,
  tree: DocumentTree,
  rows: ReadonlyMap<string, TrackedRow>,
): Sources {
  const printed = printedIn(wordsOf(tree), rows);
  const references = own === null ? [] : referencesOf(rows.get(own));
  const belongs = (one: TrackedRow) =>
    one.row.number === own ||
    printed.has(one.row.number) ||
    references.includes(one.row.number) ||
    (own !== null && referencesOf(one).includes(own));
  return new Map(
    [...rows.values()]
      .filter(belongs)
      .map((one) => [one.row.number, markOf(one)] as const)
      .sort(([first], [second]) => (first < second ? -1 : 1)),
  );
}

/** The row numbers that a text names, those of ranges among them: `Э-001…Э-005`. */
function printedIn(text: string, rows: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const isBetween = rangesIn(text);
  return new Set([
    ...(text.match(/(?<!\p{Lu})\p{Lu}{1,3}-\d{3,}/gu) ?? []),
    ...[...rows.keys()].filter(isBetween),
  ]);
}

/** Whether a row's number lies in one of the ranges that a text names. */
function rangesIn(text: string): (number: string) => boolean {
  const spans = new Map<string, Span[]>();
  for (const [, of = '', from, to] of text.matchAll(/(?<!\p{Lu})(\p{Lu}{1,3})-(\d{3,})…\1-(\d{3,})/gu)) {
    const known = spans.get(of) ?? [];
    spans.set(of, known);
    known.push([Number(from), Number(to)]);
  }
  const tests = new Map([...spans].map(([of, known]) => [of, within(known)]));
  return (number) => {
    const [of = '', order] = number.split('-');
    return tests.get(of)?.(Number(order)) ?? false;
  };
}

/** The numbers that a row's references hold, as far as they were read. */
function referencesOf(one: TrackedRow | undefined): readonly string[] {
  if (one === undefined) return [];
  const columns: Readonly<Record<string, Column>> = tables[one.sheet].columns;
  return [...one.read]
    .filter((name) => columns[name]?.to !== undefined)
    .flatMap((name) => one.row[name] as string | readonly string[] | null)
    .filter((number) => number !== null);
}

function markOf({ row, read }: TrackedRow): string {
  return fingerprint(JSON.stringify([...read].sort().map((name) => [name, row[name]])));
}

function wordsOf({ blocks }: DocumentTree): string {
  return blocks.map(textsIn).join('\n');
}

/** Every text of a block, whatever its kind. */
function textsIn(part: Block | unknown): string {
  if (typeof part === 'string') return part;
  if (part === null || typeof part !== 'object') return '';
  return Object.values(part).map(textsIn).join('\n');
}

/** As a cell keeps them, `К-003=1x9f3a С-002=…`; empty where they are too many for one. */
export function writeSources(sources: Sources): string {
  const text = [...sources].map(([number, mark]) => `${number}=${mark}`).join(' ');
  return text.length > MOST ? '' : text;
}

/** Reads what `writeSources` wrote; null where nothing is known. */
export function readSources(text: string | null): Sources | null {
  const pairs = (text ?? '').split(' ').map((pair) => pair.split('='));
  const known = pairs.flatMap(([number, mark]) => (number && mark ? [[number, mark] as const] : []));
  return known.length === 0 ? null : new Map(known);
}

/** What is otherwise than before, row by row. */
export interface Difference {
  readonly changed: readonly string[];
  readonly fresh: readonly string[];
  readonly gone: readonly string[];
}

export function differenceOf(before: Sources, now: Sources): Difference {
  return {
    changed: [...now].flatMap(([number, mark]) =>
      before.has(number) && before.get(number) !== mark ? [number] : [],
    ),
    fresh: [...now.keys()].filter((number) => !before.has(number)),
    gone: [...before.keys()].filter((number) => !now.has(number)),
  };
}

export function isSame({ changed, fresh, gone }: Difference): boolean {
  return changed.length + fresh.length + gone.length === 0;
}

/** A difference in words: which rows changed, which are new, which are gone; or that none did. */
export function differenceWords(language: Language, difference: Difference): string {
  const { making } = language.actions;
  const parts = (['changed', 'fresh', 'gone'] as const).flatMap((what) =>
    difference[what].length === 0 ? [] : [say(language, making[what], { rows: difference[what].join(', ') })],
  );
  return parts.length === 0 ? making.same : parts.join('; ');
}
