// What google.script.run lets through, in both directions: numbers, truth values, texts, null, and plain arrays and objects of them.

const kindOf = (value: unknown): string => Object.prototype.toString.call(value);

/**
 * A copy of `value` as it arrives on the other side; `undefined` in an array becomes null, a field that is
 * undefined is left out. Throws an Error whose message is the path of the first value that may not pass: a Date,
 * a function, an instance of a class, a circle.
 */
export function plainCopy(value: unknown, path = '', above: readonly unknown[] = []): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return null;
  if (above.includes(value)) throw new Error(path);
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item, at) => plainCopy(item, join(path, at), inside));
  if (typeof value !== 'object' || !isPlain(value)) throw new Error(path);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([key, field]) => [key, plainCopy(field, join(path, key), inside)]));
}

const join = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`);

/** An object of no class, of this realm or another. */
function isPlain(value: object): boolean {
  if (kindOf(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
