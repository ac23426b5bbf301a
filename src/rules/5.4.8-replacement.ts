// 5.4.8: who has left is replaced by the same procedure, and so from the same side. That is inferred: a warning.
import { byNumber, groupedBy } from '#core/group';
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { Member } from '#tables/members';
import { rule } from './rule.ts';

/** 5.4.8 «БМжБ тобунун мүчөлөрү чыгып кеткен учурда, БМжБ тобунун курамына киргизүү ушул Жобонун ушул бөлүмүнүн жол-жоболору боюнча жүзөгө ашырылат» */
export const replacement = rule({
  clause: '5.4.8',
  id: '5.4.8-replacement',
  severity: 'warning',
  sheet: 'members',
  reads: ['members'],
  *check({ members, today }) {
    const known = byNumber(members);
    const replacing = groupedBy(members, ({ replaces }) => replaces);
    for (const member of members) {
      if (member.left !== null && member.left <= today)
        yield judgeDeparture(member, replacing.get(member.number) ?? []);
      const replaced = known.get(member.replaces);
      if (replaced) yield judgeReplacement(member, replaced);
    }
  },
});

function judgeDeparture({ number }: Member, instead: readonly Member[]): Outcome {
  const replacing = instead.find((member) => member.number !== number);
  const said = { row: number, column: 'left', actual: replacing?.number ?? '' };
  return replacing ? met(said) : unknown({ ...said, says: 'nobody' });
}

function judgeReplacement(member: Member, replaced: Member): Outcome {
  const { number: row, side, appointed } = member;
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
  return met(sides);
}
