// `Object.groupBy` and `Map.groupBy` for Node 20; o-spreadsheet calls them.

function mapGroupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function objectGroupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) {
  return Object.fromEntries(mapGroupBy(items, keyOf));
}

function fillIn(target: object, groupBy: unknown): void {
  if (!('groupBy' in target))
    Object.defineProperty(target, 'groupBy', { value: groupBy, configurable: true });
}

fillIn(Map, mapGroupBy);
fillIn(Object, objectGroupBy);
