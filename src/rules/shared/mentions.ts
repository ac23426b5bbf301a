// References that people write as plain text among other words.

/** The words of a text in capital letters; row numbers and numbers of acts are words. */
function wordsOf(text: string | null): readonly string[] {
  return (text ?? '').toUpperCase().split(/[\s,;()«»"№]+/);
}

/**
 * Finds the items whose text holds one of some names (row numbers, numbers of acts) as a separate word, in any
 * letter case.
 */
export function mentionsIn<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string | null,
): (names: readonly (string | null)[]) => readonly Item[] {
  const byWord = new Map<string, Item[]>();
  for (const item of items)
    for (const word of new Set(wordsOf(textOf(item)))) byWord.set(word, [...(byWord.get(word) ?? []), item]);
  return (names) => [
    ...new Set(names.flatMap((name) => (name === null ? [] : (byWord.get(name.toUpperCase()) ?? [])))),
  ];
}
