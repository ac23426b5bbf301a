// BMJB_QUORUM: how many members make a meeting competent, and whether so many attend (7.2.3).
import { type CellInput, type CellValue, customFunction } from '#core/custom-function';
import { functionErrors } from '#texts/function-errors';
import { readInteger } from './arguments.ts';
import { isLeftOut, lengthWithoutBlankEnd, readList } from './cells.ts';

/** More members than any group has; 5.2.1 allows 15. */
const MOST_MEMBERS = 1000;

export const quorum = customFunction({
  name: 'BMJB_QUORUM',
  arguments: [{ name: 'members' }, { name: 'present', optional: true }],
  compute(members, present) {
    const all = countMembers(members, present);
    const needed = Math.floor(all / 2) + 1;
    if (isLeftOut(present)) return needed;
    const attending = countPresent(present);
    if (attending > all) throw new Error(functionErrors.tooMany('present', 'members'));
    return attending >= needed;
  },
});

/** All members: a number, or the rows of their names; a row without a name still counts where one follows it. */
function countMembers(members: CellInput, present: CellInput): number {
  if (isCount(members)) return readInteger('members', members, 1, MOST_MEMBERS);
  const names = readList(members);
  const marks = isCount(present) ? [] : readMarks(present);
  const rows = Math.max(lengthWithoutBlankEnd(names), lengthWithoutBlankEnd(marks));
  if (names.length === 0 || rows === 0) throw new Error(functionErrors.empty('members'));
  return Math.min(names.length, rows);
}

/** Those who attend: a number, or the names and ticks. */
function countPresent(present: CellInput): number {
  if (isCount(present)) return readInteger('present', present, 0, MOST_MEMBERS);
  return readMarks(present).filter((mark) => mark !== '').length;
}

/** Names and ticks; a checkbox that nobody ticked is as good as a blank. */
function readMarks(present: CellInput): CellValue[] {
  return readList(present).map((mark) => (mark === false ? '' : mark));
}

/** Whether an argument is a number of people, not cells that name them. */
function isCount(input: CellInput): boolean {
  const [value, ...others] = readList(input);
  return others.length === 0 && (typeof value === 'number' || /^\d+$/.test(`${value}`));
}
