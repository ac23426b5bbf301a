// Ranges of whole numbers that are asked about many times.

/** From one number up to another, both of them within. */
export type Span = readonly [from: number, to: number];

/** Whether a number lies within any of `spans`; an answer takes a few steps however many there are. */
export function within(spans: readonly Span[]): (value: number) => boolean {
  const joined = joinedSpans(spans);
  return (value) => {
    let [low, high] = [0, joined.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((joined[middle]?.[0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    const span = joined[low - 1];
    return span !== undefined && value <= span[1];
  };
}

/** In ascending order, none touching another. */
function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    const last = joined[joined.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
