// Which spelling of a word is the more common one.
import { spellingKeys } from '#core/similar';
import type { Vocabulary } from './vocabularies.ts';

/** A word as it stands somewhere: how often, and the row where it stands first. */
interface Word {
  readonly text: string;
  readonly row: string;
  count: number;
}

/** A word of a row. */
export interface Entry {
  readonly text: string;
  readonly row: string;
}

/** Words that differ in a figure name different things: «№1 мектеп», «№2 мектеп». */
function keysOf(text: string): readonly string[] {
  const figures = text.replace(/\P{N}/gu, '');
  return spellingKeys(text).map((key) => `${figures} ${key}`);
}

/** For each word that has a more common spelling (or one that stands earlier, where both are equally common), that one. */
export function commonSpellings(
  entries: readonly Entry[],
  isVariant: Vocabulary['isVariant'],
): ReadonlyMap<string, Entry> {
  const words = new Map<string, Word>();
  for (const { text, row } of entries) {
    const word = words.get(text);
    if (word) word.count += 1;
    else words.set(text, { text, row, count: 1 });
  }
  const byCommonness = [...words.values()].sort((a, b) => b.count - a.count);
  const known = new Map<string, Word[]>();
  const common = new Map<string, Entry>();
  for (const word of byCommonness) {
    const keys = keysOf(word.text);
    const alike = keys.flatMap((key) => known.get(key) ?? []);
    const better = alike.find(({ text }) => isVariant(text, word.text));
    if (better) common.set(word.text, better);
    for (const key of keys) {
      const own = known.get(key);
      if (own) own.push(word);
      else known.set(key, [word]);
    }
  }
  return common;
}
