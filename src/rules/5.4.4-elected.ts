// 5.4.4: a member from the side of the citizens was elected by most of those present at the gathering.
import { groupedBy } from '#core/group';
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
    const named = candidatesNamed(candidates);
    for (const member of seatedOn(members, today))
      if (member.side === 'citizen') yield judgeElection(member, named);
  },
});

function judgeElection({ number: row, name, route }: Member, named: Named): Outcome {
  const said = { row, column: 'route', actual: route ?? '', required: 'elected' };
  if (route === null) return unknown({ ...said, says: 'route' });
  if (route !== 'elected') return violated({ ...said, says: 'otherRoute', figures: { route } });
  const own = named(name);
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

/** The candidates' rows that are of the person named. */
type Named = (name: string | null) => readonly Candidate[];

/** Looks candidates up by their family name; one who is not stated to stand for the citizens is none of those looked for. */
function candidatesNamed(candidates: readonly Candidate[]): Named {
  const people = candidates.flatMap((candidate) => {
    const { name, side } = candidate;
    return name === null || side !== 'citizen' ? [] : [{ candidate, person: personName(name) }];
  });
  const families = groupedBy(people, ({ person }) => person.family);
  return (name) => {
    if (name === null) return [];
    const wanted = personName(name);
    const family = families.get(wanted.family) ?? [];
    return family.filter(({ person }) => maybeSamePerson(person, wanted)).map(({ candidate }) => candidate);
  };
}
