// 5.4.8: who has left is replaced by the same procedure, and so from the same side. That is inferred: a warning.

import type { CivilDate } from '#core/date';
import { byNumber, groupedBy } from '#core/group';
import { citesPaper } from '#core/paper';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Member } from '#tables/members';
import type { Office } from '#tables/offices';
import { isSeated } from '#tables/seated';
import { rule } from './rule.ts';
import { hasLostOffice, sideOn } from './shared/offices.ts';
import { needsProof } from './shared/proof.ts';
import { ROUTES } from './shared/routes.ts';

/** 5.4.8 «БМжБ тобунун мүчөлөрү чыгып кеткен учурда, БМжБ тобунун курамына киргизүү ушул Жобонун ушул бөлүмүнүн жол-жоболору боюнча жүзөгө ашырылат» */
export const replacement = rule({
  clause: '5.4.8',
  id: '5.4.8-replacement',
  kind: 'law',
  severity: 'warning',
  sheet: 'members',
  reads: ['members', 'offices'],
  *check({ members, offices, today }) {
    const known = byNumber(members);
    const replacing = groupedBy(members, ({ replaces }) => replaces);
    for (const member of members) {
      if (member.left !== null && member.left <= today)
        yield judgeDeparture(member, replacing.get(member.number) ?? [], today);
      else if (isSeated(member, today) && hasLostOffice(today, member, offices))
        yield unknown({ row: member.number, column: 'side', says: 'lostOffice' });
      const replaced = known.get(member.replaces);
      if (replaced === undefined) continue;
      if (member.appointed !== null && member.appointed > today) {
        yield notApplicable({ row: member.number, column: 'appointed', actual: member.appointed });
        continue;
      }
      const outcome = judgeReplacement(
        asOf(member, member.appointed ?? today, offices),
        asOf(replaced, replaced.left ?? today, offices),
      );
      const double = doubleOf(member, replacing.get(replaced.number) ?? []);
      yield outcome.value === 'violated' || double === null ? outcome : judgeDouble(member, double, replaced);
    }
  },
});

/** A member with the side that was held on a day. */
function asOf(member: Member, day: CivilDate, offices: readonly Office[]): Member {
  return { ...member, side: sideOn(day, member, offices) };
}

/** Another who is written into the same seat for the same days: of two such rows one is wrong. */
function doubleOf(member: Member, instead: readonly Member[]): Member | null {
  const isAtOnce = (one: Member, other: Member) =>
    other.left === null || one.appointed === null || other.left > one.appointed;
  return (
    instead.find((one) => one.number !== member.number && isAtOnce(one, member) && isAtOnce(member, one)) ??
    null
  );
}

function judgeDouble({ number: row }: Member, { number: other }: Member, { number: replaced }: Member) {
  const details = { row, column: 'replaces', actual: replaced };
  return unknown({ ...details, says: 'double', figures: { other, replaced } });
}

function judgeDeparture({ number }: Member, instead: readonly Member[], today: CivilDate) {
  const others = instead.filter((member) => member.number !== number);
  const isIn = ({ appointed }: Member) => appointed === null || appointed <= today;
  const replacing = others.find(isIn) ?? others[0];
  const details = { row: number, column: 'left', actual: replacing?.number ?? '' };
  if (replacing === undefined) return unknown({ ...details, says: 'nobody' });
  const { appointed } = replacing;
  return appointed === null || isIn(replacing)
    ? met(details)
    : unknown({ ...details, says: 'future', figures: { appointed } });
}

function judgeReplacement(member: Member, replaced: Member) {
  const { number: row, side, route, appointed, decision } = member;
  const { left } = replaced;
  if (left === null || replaced.number === row)
    return violated({ row, column: 'replaces', actual: replaced.number, says: 'notLeft' });
  const sides = { row, column: 'side', actual: side ?? '', required: replaced.side ?? '' };
  if (side === null || replaced.side === null) return unknown({ ...sides, says: 'side' });
  if (side !== replaced.side)
    return violated({ ...sides, says: 'otherSide', figures: { side, wanted: replaced.side } });
  const days = { row, column: 'appointed', actual: appointed ?? '', required: `>= ${left}` };
  if (appointed !== null && appointed < left)
    return violated({ ...days, says: 'early', figures: { appointed, left } });
  if (route !== null && route !== ROUTES[side])
    return violated({
      row,
      column: 'route',
      actual: route,
      required: ROUTES[side],
      says: 'otherRoute',
      figures: { side, route },
    });
  if (appointed === null) return unknown({ ...days, says: 'appointed' });
  return needsProof(met(sides), citesPaper(decision));
}
