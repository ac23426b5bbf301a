// Runs of styled text: cut, styled, joined. Offsets count UTF-16 units, the end is exclusive.
import type { Attributes, Run } from './tree.ts';

export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The runs between two offsets, as new objects. */
function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const cut: Run[] = [];
  let start = 0;
  for (const { text, style } of runs) {
    const part = text.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    if (part !== '') cut.push({ text: part, style: { ...style } });
    start += text.length;
  }
  return cut;
}

/** The runs with the stretch between two offsets replaced. */
export function spliceRuns(runs: readonly Run[], from: number, to: number, inserted: readonly Run[]): Run[] {
  return joined([...sliceRuns(runs, 0, from), ...inserted, ...sliceRuns(runs, to, Number.MAX_SAFE_INTEGER)]);
}

/** The runs with a stretch styled; a null resets an attribute. */
export function styleRuns(
  runs: readonly Run[],
  from: number,
  to: number,
  change: Readonly<Record<string, Attributes[string] | null>>,
): Run[] {
  const styled = sliceRuns(runs, from, to).map(({ text, style }) => ({ text, style: merged(style, change) }));
  return spliceRuns(runs, from, to, styled);
}

/** The style of the character at `offset`, or of the last one before the end. */
export function styleAt(runs: readonly Run[], offset: number): Attributes {
  let end = 0;
  for (const { text, style } of runs) {
    end += text.length;
    if (offset < end) return { ...style };
  }
  return { ...runs.at(-1)?.style };
}

/** Attributes with a change laid over them; a null takes an attribute away. */
export function merged(
  attributes: Attributes,
  change: Readonly<Record<string, Attributes[string] | null>>,
): Attributes {
  const all = Object.entries({ ...attributes, ...change });
  return Object.fromEntries(all.filter((pair): pair is [string, Attributes[string]] => pair[1] !== null));
}

function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && sameStyle(last.style, run.style)) last.text += run.text;
    else out.push({ ...run });
  }
  return out;
}

function sameStyle(a: Attributes, b: Attributes): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}
