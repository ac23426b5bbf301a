// The texts beneath an element as one string, and where each lies in it; paragraphs are a line each.
import { textOfRuns } from './runs.ts';
import { isParagraph, type Node, type NodeMap, walk } from './tree.ts';

/** A text and the offset at which it begins in the whole. */
export interface Segment {
  readonly node: NodeMap['TEXT'];
  readonly start: number;
}

/** The texts beneath `root`, with offsets in `textOf(root)`. */
export function segmentsOf(root: Node): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  let paragraphs = 0;
  for (const node of walk(root)) {
    if (isParagraph(node) && paragraphs++ > 0) at += 1;
    if (node.type !== 'TEXT') continue;
    segments.push({ node, start: at });
    at += textOfRuns(node.runs).length;
  }
  return segments;
}

/** The text of an element. */
export function textOf(root: Node): string {
  let text = '';
  let paragraphs = 0;
  for (const node of walk(root)) {
    if (isParagraph(node) && paragraphs++ > 0) text += '\n';
    if (node.type === 'TEXT') text += textOfRuns(node.runs);
  }
  return text;
}
