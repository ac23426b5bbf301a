// Putting together what belongs together.

/** Items by their key, in their order; one walk over all of them. */
export function groupedBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Rows by their number, which is each row's own. */
export function byNumber<Row extends { readonly number: string }>(
  rows: readonly Row[],
): ReadonlyMap<string | null, Row> {
  return new Map(rows.map((row) => [row.number, row]));
}
