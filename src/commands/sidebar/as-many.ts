// As much of a list as goes over a slow line at once.
import { byteLength } from '#core/bytes';

/** The first items that weigh no more than `bytes` together; one at least, where there is any. */
export function asMany<T>(items: readonly T[], bytes: number): readonly T[] {
  let left = bytes;
  const end = items.findIndex((item, at) => {
    left -= byteLength(JSON.stringify(item));
    return left < 0 && at > 0;
  });
  return end < 0 ? items : items.slice(0, end);
}
