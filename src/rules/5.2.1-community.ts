// 5.2.1: members belong to the local community or, read literally, to the kenesh. Doubtful, therefore a warning.
import { judge } from '#core/verdict';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';
import { rule } from './rule.ts';

/** 5.2.1 «тиешелүү жергиликтүү кеңештин мүчөсү болуп саналган» */
export const community = rule({
  clause: '5.2.1',
  id: '5.2.1-community',
  severity: 'warning',
  sheet: 'members',
  reads: ['members', 'readings'],
  *check({ members, readings, today }) {
    for (const member of seatedOn(members, today)) yield judgeMember[readings.community](member);
  },
});

const judgeMember = {
  /** A member of the community is one whose village in it is stated. */
  community: ({ number, village }: Member) =>
    judge(village === null ? null : true, { row: number, column: 'village', actual: village ?? '' }),
  literal: ({ number, side }: Member) =>
    judge(side === null ? null : side === 'deputy', {
      row: number,
      column: 'side',
      says: 'literal',
      actual: side ?? '',
      required: 'deputy',
    }),
};
