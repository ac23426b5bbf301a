// A conflict of interest of one of the seed's members, for the tests of section VI.
import type { Conflict } from '#tables/conflicts';
import { annexMembers } from '../support/annex-1.ts';
import { type Case, day } from './support.ts';

/** №12's own interest in the repair of a school by a supplier; nobody was informed of it yet. */
const conflict: Partial<Conflict> = {
  number: 'КК-001',
  member: 'М-012',
  kind: 'own',
  actuality: 'actual',
  forWhom: 'relatives',
  benefit: 'money',
  subject: 'П-001',
  arisen: day('2024-09-20'),
};

const subjects = [
  { number: 'П-001', title: 'Мектепти оңдоо', object: 'О-002' },
  { number: 'П-002', title: 'Жол', object: 'О-001' },
];

/** The group at work on 5 October 2024 with a conflict and what else is given. */
export function withConflict(changes: Partial<Conflict>, given: Case = {}): Case {
  return { members: annexMembers, subjects, ...given, conflicts: [{ ...conflict, ...changes }] };
}
