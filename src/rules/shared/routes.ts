// The way into the group that the procedure of each side has (5.4.2–5.4.4).
import { judge, type Outcome, unknown } from '#core/verdict';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';
import type { Facts } from '../facts.ts';
import type { Side } from './composition/shares.ts';
import { sideWhenAppointed } from './offices.ts';

export const ROUTES = {
  municipal: 'nominated',
  deputy: 'approved',
  citizen: 'elected',
} as const satisfies Readonly<Record<Side, Member['route']>>;

/** Whether each member who sits today and came in from a side did so as the procedure of that side has it. */
export function* judgeRoutes(
  side: Side,
  facts: Pick<Facts, 'members' | 'offices' | 'today'>,
): Iterable<Outcome<'route' | 'otherRoute'>> {
  for (const member of seatedOn(facts.members, facts.today)) {
    if (sideWhenAppointed(member, facts) !== side) continue;
    const { number: row, route } = member;
    const details = { sheet: 'members', row, column: 'route', actual: route ?? '', required: ROUTES[side] };
    if (route === null) yield unknown({ ...details, says: 'route' });
    else yield judge(route === ROUTES[side], { ...details, says: 'otherRoute', figures: { route } });
  }
}
