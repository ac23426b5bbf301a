// Runs of neighbours.

/** Items that stand side by side. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** The places drawn together where they follow one another. */
export function runsOf(places: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === place) last.count += 1;
    else runs.push({ first: place, count: 1 });
  }
  return runs;
}
