// Which of two versions is the newer one.

/** The version in a text, such as «0.3.0» in «БМжБ 0.3.0»; null where none is reported. */
export function versionIn(text: string): string | null {
  return /(?<![\d.])\d{1,4}\.\d{1,4}\.\d{1,4}(?![\d.])/.exec(text)?.[0] ?? null;
}

/** Whether `one` is newer than `other`, both as `0.3.0`. */
export function isNewer(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((version) => version.split('.').map(Number));
  const at = (mine ?? []).findIndex((number, index) => number !== theirs?.[index]);
  return at >= 0 && (mine?.[at] ?? 0) > (theirs?.[at] ?? 0);
}
