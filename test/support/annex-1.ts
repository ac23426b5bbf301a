// The seed's group as records: annex 1 read by the product's own reader, everything that it does not state left blank.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from '../../src/intake/list/read-list.ts';
import { roleOf } from '../../src/intake/list/roles.ts';
import type { Member } from '../../src/tables/members.ts';
import { writeNumber } from '../../src/workbook/numbering.ts';

/** The annex as the decision prints it. */
export const ANNEX_TEXT = readFileSync(join(__dirname, '../../local/demo/annex-1.txt'), 'utf8');

const list = readList(ANNEX_TEXT);

/** The decision that formed the group, and its day. */
export const { decision, formed } = list.heading;

/** The fifteen members, as far as the list states them. */
export const annexMembers: readonly Partial<Member>[] = list.members.map((member, index) => ({
  number: writeNumber('М', index + 1),
  name: member.name,
  village: member.village,
  side: member.side,
  position: member.position,
  role: roleOf(member.roles) as Member['role'],
  appointed: formed,
}));

/** The group with some members' rows changed, each by its number in the list. */
export function annexWith(changes: Readonly<Record<number, Partial<Member>>>): readonly Partial<Member>[] {
  return annexMembers.map((member, index) => ({ ...member, ...changes[index + 1] }));
}
