// 5.4.4: a member from the side of the citizens was elected by most of those present at the gathering.

import { groupedBy } from '#core/group';
import { citesPaper } from '#core/paper';
import { maybeSamePerson, personName } from '#core/similar';
import { judge, met, unknown, violated } from '#core/verdict';
import type { Candidate } from '#tables/candidates';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { isChosen } from './shared/chosen.ts';
import { hasMajority, hasMostVotes, otherWayOf } from './shared/gathering-votes.ts';
import { sideWhenAppointed } from './shared/offices.ts';
import { needsProof, papersIn } from './shared/proof.ts';

/** 5.4.4 «БМжБ тобунун мүчөлөрүнүн курамына жарандардын жана алардын бирикмелеринин атынан чыккан талапкерлерди шайлоо … жергиликтүү коомдоштуктун жыйынында … жүргүзүлөт» */
export const citizensElected = rule({
  clause: '5.4.4',
  id: '5.4.4-elected',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: ['members', 'offices', 'candidates', 'readings', 'archive'],
  *check(facts) {
    const named = candidatesNamed(facts.candidates);
    const citizens = seatedOn(facts.members, facts.today).filter(
      (member) => sideWhenAppointed(member, facts) === 'citizen',
    );
    const elected = new Set(citizens.flatMap(({ name }) => named(name)));
    const isPaper = papersIn(facts.archive);
    for (const member of citizens)
      yield judgeElection(member, named(member.name), { ...facts, elected, isPaper });
  },
});

interface Known extends Pick<Facts, 'candidates' | 'readings' | 'choices' | 'today'> {
  /** The candidates who became members. */
  readonly elected: ReadonlySet<Candidate>;
  readonly isPaper: (reference: string | null) => boolean;
}

function judgeElection({ number: row, route, appointed }: Member, own: readonly Candidate[], facts: Known) {
  const details = { row, column: 'route', actual: route ?? '', required: 'elected' };
  if (route === null) return unknown({ ...details, says: 'route' });
  if (route !== 'elected') return violated({ ...details, says: 'otherRoute', figures: { route } });
  const best = own.find((candidate) => hasMajority(candidate) === true) ?? own[0];
  if (best === undefined) return unknown({ ...details, says: 'noCandidate' });
  const way = otherWayOf(best);
  if (way !== null) return needsProof(met(details), facts.isPaper(best.minutes) || citesPaper(way));
  if (facts.readings.way === 'otherWay')
    return unknown({ ...details, says: 'way', figures: { candidate: best.number } });
  const last = appointed ?? facts.today;
  const { gatheringDate: gathered } = best;
  if (gathered !== null && gathered > last)
    return unknown({ ...details, says: 'gathered', figures: { gathered, appointed: last } });
  return judgeVotes(best, details, facts);
}

/** Read as over half of those present, or as the most votes; while nobody has chosen, what only one of them breaks is doubtful. */
function judgeVotes(best: Candidate, place: { row: string; column: string }, facts: Known) {
  const half = hasMajority(best);
  const most = half === true || hasMostVotes(best, facts.candidates, (one) => facts.elected.has(one));
  const holds = facts.readings.majority === 'overHalf' || half === null ? half : most;
  if (holds === null) return unknown({ ...place, says: 'votes', figures: { candidate: best.number } });
  const { votes, present } = best;
  const isPlain = most === false || isChosen('majority', facts);
  return judge(holds, {
    ...place,
    actual: `${votes} of ${present}`,
    required: `> ${(present ?? 0) / 2}`,
    severity: isPlain ? 'error' : 'warning',
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
