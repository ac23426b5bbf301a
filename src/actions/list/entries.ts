// Sorts the lines after the title into members' entries and lines left out, each with its reason.

import { columnsOf, NOTHING_ABOVE, sectionOf } from './above.ts';
import { type Entry, KINDS, type Kind, type Sorting } from './kinds.ts';
import type { Line } from './page.ts';
import type { LeftOutLine, LeftOutReason } from './types.ts';

export interface Sorted {
  readonly entries: readonly Entry[];
  readonly leftOut: readonly LeftOutLine[];
}

/** Sorts lines; every one comes to stand in an entry or among those left out, in its order. */
export function sortLines(lines: readonly Line[], strict: boolean): Sorted {
  const sorting: Sorting = {
    entries: [],
    leftOut: [],
    open: null,
    above: NOTHING_ABOVE,
    signed: false,
    ended: false,
    strict,
  };
  lines.forEach((line, at) => {
    const found = KINDS.find(([, fits]) => fits(line, sorting, lines[at + 1]));
    place(found ? found[0] : 'not-read', line, sorting);
  });
  return sorting;
}

function place(kind: Kind, line: Line, sorting: Sorting): void {
  if (kind === 'continuation') {
    sorting.open?.lines.push(line);
  } else if (kind === 'entry') {
    sorting.open = { lines: [line], above: sorting.above };
    sorting.entries.push(sorting.open);
    sorting.above = { ...sorting.above, roles: [] };
    sorting.signed = false;
  } else {
    sorting.leftOut.push({ line: line.printed, lineNumber: line.lineNumber, reason: kind });
    learn(kind, line, sorting);
  }
}

/** Takes note of what a left-out line says of the lines below it. */
function learn(kind: LeftOutReason, line: Line, sorting: Sorting): void {
  if (kind === 'after-list') sorting.ended = true;
  if (kind === 'signature') sorting.signed = true;
  if (kind === 'section-heading') sorting.above = { ...sorting.above, ...sectionOf(line) };
  if (kind === 'table-header') sorting.above = { ...sorting.above, ...columnsOf(line) };
  if (kind === 'section-heading' || kind === 'table-header') sorting.open = null;
}
