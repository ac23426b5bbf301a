// 5.2.1: members belong to the local community or, read literally, to the kenesh. Doubtful, therefore a warning.
import { judge } from '#core/verdict';
import { rule } from './rule.ts';
import { type Standing, standingOn } from './shared/offices.ts';
import { isWritten } from './shared/says-none.ts';

/** 5.2.1 «тиешелүү жергиликтүү кеңештин мүчөсү болуп саналган» */
export const community = rule({
  clause: '5.2.1',
  id: '5.2.1-community',
  kind: 'law',
  severity: 'warning',
  sheet: 'members',
  reads: ['members', 'offices', 'readings'],
  *check(facts) {
    const judgeOne = judgeMember[facts.readings.community];
    for (const member of standingOn(facts.today, facts)) yield judgeOne(member);
  },
});

const judgeMember = {
  /** A member of the community is one whose village in it is stated. */
  community: ({ number, village }: Standing) =>
    judge(isWritten(village) ? true : null, { row: number, column: 'village', actual: village ?? '' }),
  literal: ({ number, side }: Standing) =>
    judge(side === null ? null : side === 'deputy', {
      row: number,
      column: 'side',
      says: 'literal',
      actual: side ?? '',
      required: 'deputy',
    }),
};
