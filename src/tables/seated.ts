// Who sits in the group on a day.
import type { CivilDate } from '#core/date';
import type { Member } from './members.ts';

/** Whether a member sits on `date`: appointed by then (or with no date given) and not yet left. */
export function isSeated({ appointed, left }: Pick<Member, 'appointed' | 'left'>, date: CivilDate): boolean {
  return (appointed === null || appointed <= date) && (left === null || left > date);
}

/** The members that sit on `date`. */
export function seatedOn(members: readonly Member[], date: CivilDate): readonly Member[] {
  return members.filter((member) => isSeated(member, date));
}
