// Village heads, of whom the text does not say whether they are municipal employees (5.2.3, 5.4.2).
import type { CivilDate } from '#core/date';
import type { Member } from '#tables/members';
import type { Facts } from '../facts.ts';
import { holdsOffice } from './offices.ts';

const VILLAGE_HEAD =
  /айыл(?:дын|ынын)?\s+башчы|старост|глав[аы]\s+(?:села|айыла)|сельск\p{L}*\s+глав|village\s+head|head\s+of\s+the\s+village/iu;

type Known = Pick<Facts, 'offices' | 'readings'>;

/**
 * Whether a member whom the sheet calls municipal is none by the reading: a village head who holds no municipal post that
 * day by «Милдеттер».
 */
export function isHeadOnly(
  { number, side, position }: Pick<Member, 'number' | 'side' | 'position'>,
  day: CivilDate,
  { offices, readings }: Known,
): boolean {
  if (readings.villageHead === 'municipal' || side !== 'municipal') return false;
  return VILLAGE_HEAD.test(position ?? '') && !holdsOffice(day, number, 'municipalPost', offices);
}
