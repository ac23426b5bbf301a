// References that people write as plain text among other words.

/** Whether a text holds one of `names` (row numbers, numbers of acts) as a word of its own, in any letter case. */
export function mentions(text: string | null, names: readonly (string | null)[]): boolean {
  const words = (text ?? '').toUpperCase().split(/[\s,;()«»"№]+/);
  return names.some((name) => name !== null && words.includes(name.toUpperCase()));
}
