// 5.4.6: the chair was elected by an open vote: the group's decision says so.
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { Decision } from '#tables/decisions';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';
import { rule } from './rule.ts';

/** 5.4.6 «ачык добуш берүү менен БМжБ тобунун мүчөлүгүнө шайланат» */
export const openVote = rule({
  clause: '5.4.6',
  id: '5.4.6-open-vote',
  severity: 'error',
  sheet: 'members',
  reads: ['members', 'decisions'],
  *check({ members, decisions, today }) {
    const chairs = seatedOn(members, today).filter(({ role }) => role === 'chair');
    for (const chair of chairs)
      yield judgeElection(
        chair,
        decisions.filter(({ elects }) => elects === chair.number),
      );
  },
});

/** Whoever was elected more than once may have been so openly at last. */
function judgeElection({ number }: Member, elections: readonly Decision[]): Outcome {
  const said = { row: number, column: 'role', required: 'open' };
  const open = elections.find(({ voting }) => voting === 'open');
  if (open !== undefined) return met({ ...said, actual: open.number });
  const [first] = elections;
  if (first === undefined) return unknown({ ...said, says: 'none' });
  const figures = { decision: first.number };
  return elections.some(({ voting }) => voting === null)
    ? unknown({ ...said, says: 'voting', figures })
    : violated({ ...said, actual: first.number, figures });
}
