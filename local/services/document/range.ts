/// <reference types="google-apps-script" />
// Searching by pattern, in the syntax of RE2, which has no look-around and no back references.
import { textOfRuns } from './runs.ts';
import { type Node, type NodeMap, walk } from './tree.ts';

/** A stretch of one text; the end is inclusive, as Google counts it. */
export interface Found {
  readonly node: NodeMap['TEXT'];
  readonly from: number;
  readonly to: number;
}

/** A pattern as a regular expression; throws for what Google refuses. */
export function compile(pattern: string): RegExp {
  if (/\(\?(=|!|<)|\\[1-9]/.test(pattern)) throw new Error(`Invalid regular expression pattern ${pattern}`);
  try {
    return new RegExp(pattern, 'g');
  } catch (error) {
    throw new Error(`Invalid regular expression pattern ${pattern}`, { cause: error });
  }
}

/** The first match beneath `root` after `from`; null where there is none. */
export function find(root: Node, pattern: string, from: Found | null): Found | null {
  const regexp = compile(pattern);
  let waiting = from !== null;
  for (const node of walk(root)) {
    if (node.type !== 'TEXT') continue;
    if (waiting && node !== from?.node) continue;
    regexp.lastIndex = waiting && from ? from.to + 1 : 0;
    waiting = false;
    const match = regexp.exec(textOfRuns(node.runs));
    if (match && match[0] !== '') return { node, from: match.index, to: match.index + match[0].length - 1 };
  }
  return null;
}

/** A replacement with `$1` and `\` read as Java reads them: a backslash makes the next character plain. */
export function expand(replacement: string, groups: readonly (string | undefined)[]): string {
  return replacement.replace(/\\(.?)|\$(\d?)/gs, (found, plain?: string, group?: string) => {
    if (plain) return plain;
    if (group && Number(group) < groups.length) return groups[Number(group)] ?? '';
    throw new Error(`Illegal group reference: ${found}`);
  });
}
