// 5.4.4: a member from the side of the citizens was elected by most of those present at the gathering.
import { maybeSamePerson, personName } from '#core/similar';
import { judge, type Outcome, unknown, violated } from '#core/verdict';
import type { Candidate } from '#tables/candidates';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';
import { hasMajority } from './forming/votes.ts';
import { rule } from './rule.ts';

/** 5.4.4 «БМжБ тобунун мүчөлөрүнүн курамына жарандардын жана алардын бирикмелеринин атынан чыккан талапкерлерди шайлоо … жергиликтүү коомдоштуктун жыйынында … жүргүзүлөт» */
export const citizensElected = rule({
  clause: '5.4.4',
  id: '5.4.4-elected',
  severity: 'error',
  sheet: 'members',
  reads: ['members', 'candidates'],
  *check({ members, candidates, today }) {
    for (const member of seatedOn(members, today))
      if (member.side === 'citizen') yield judgeElection(member, candidates);
  },
});

function judgeElection({ number: row, name, route }: Member, candidates: readonly Candidate[]): Outcome {
  const said = { row, column: 'route', actual: route ?? '', required: 'elected' };
  if (route === null) return unknown({ ...said, says: 'route' });
  if (route !== 'elected') return violated({ ...said, says: 'otherRoute', figures: { route } });
  const own = candidates.filter((candidate) => isNamed(candidate, name));
  const best = own.find((candidate) => hasMajority(candidate) === true) ?? own[0];
  if (best === undefined) return unknown({ ...said, says: 'noCandidate' });
  const holds = hasMajority(best);
  if (holds === null) return unknown({ ...said, says: 'votes', figures: { candidate: best.number } });
  const { votes, present } = best;
  return judge(holds, {
    ...said,
    actual: `${votes} of ${present}`,
    required: `> ${(present ?? 0) / 2}`,
    says: 'minority',
    figures: { votes: votes ?? 0, present: present ?? 0 },
  });
}

/** Whether a candidate's row is of the person named; one who stood for another side is not. */
function isNamed({ name, side }: Candidate, wanted: string | null): boolean {
  if (name === null || wanted === null || (side !== 'citizen' && side !== null)) return false;
  return maybeSamePerson(personName(name), personName(wanted));
}
