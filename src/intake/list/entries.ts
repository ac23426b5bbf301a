// Sorts the lines after the title into members' entries and lines left out, each with its reason.

import { headingOf, NOTHING_ABOVE } from './above.ts';
import { type Entry, KINDS, type Kind, type Sorting } from './kinds.ts';
import type { Line } from './page.ts';
import { rolesIn } from './roles.ts';
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
    inClause: false,
    held: new Set(),
    strict,
  };
  lines.forEach((line, at) => {
    const found = KINDS.find(([, fits]) => fits(line, sorting, lines[at + 1]));
    place(found ? found[0] : 'not-read', line, sorting);
  });
  return sorting;
}

function place(kind: Kind, line: Line, sorting: Sorting): void {
  sorting.inClause = kind === 'clause';
  if (kind === 'continuation') {
    sorting.open?.lines.push(line);
    hold(line, sorting);
  } else if (kind === 'entry') {
    sorting.open = { lines: [line], above: sorting.above };
    sorting.entries.push(sorting.open);
    for (const role of sorting.above.roles) sorting.held.add(role);
    hold(line, sorting);
    sorting.above = { ...sorting.above, roles: [] };
    sorting.signed = false;
  } else {
    for (const { printed, lineNumber } of line.parts ?? [line])
      sorting.leftOut.push({ line: printed, lineNumber, reason: kind });
    learn(kind, line, sorting);
  }
}

function hold(line: Line, { held }: Sorting): void {
  for (const role of rolesIn(line.cells?.role ?? line.body)) held.add(role);
}

/** Takes note of what a left-out line says of the lines below it. */
function learn(kind: LeftOutReason, line: Line, sorting: Sorting): void {
  if (kind === 'after-list') sorting.ended = true;
  if (kind === 'signature') sorting.signed = true;
  if (kind === 'section-heading') sorting.above = { ...sorting.above, ...headingOf(line) };
  const endsSection = kind === 'not-read' && /:\s*$/u.test(line.body);
  if (endsSection) sorting.above = NOTHING_ABOVE;
  if (kind === 'section-heading' || kind === 'table-header' || kind === 'clause' || kind === 'not-read')
    sorting.open = null;
}
