// 7.3.2(7): a working group has a topic and members of the group in it. The clause gives a right, therefore a warning.
import { met, unknown, violated } from '#core/verdict';
import type { Member } from '#tables/members';
import type { Person } from '#tables/people';
import { isSeated } from '#tables/seated';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { namesOf } from './shared/member-names.ts';
import { isWritten } from './shared/says-none.ts';

/** 7.3.2(7) «биргелешкен мониторингдин жана баалоонун айрым маселелери боюнча жумушчу топторду түзүүгө» */
export const workingGroups = rule({
  clause: '7.3.2(7)',
  id: '7.3.2(7)-working-groups',
  kind: 'method',
  severity: 'warning',
  sheet: 'people',
  reads: ['people', 'members'],
  *check({ people, members, today }) {
    for (const group of people.filter(({ kind }) => kind === 'workingGroup'))
      yield* judgeGroup(group, members, today);
  },
});

/** The members are those of the day on which the working group began, or of today where that is not stated. */
function* judgeGroup(
  { number, topic, members: named, from }: Person,
  members: readonly Member[],
  today: Facts['today'],
) {
  const day = from ?? today;
  const outsiders = named.filter((one) => !members.some((row) => row.number === one && isSeated(row, day)));
  if (!isWritten(topic)) yield unknown({ row: number, column: 'topic', says: 'topic' });
  if (named.length === 0) yield unknown({ row: number, column: 'members', says: 'members' });
  else if (outsiders.length > 0)
    yield violated({ row: number, column: 'members', figures: { names: namesOf(outsiders, members) } });
  else if (isWritten(topic)) yield met({ row: number, column: 'members', actual: named.length });
}
