// Places in the group as an entry states them: chair, deputy, secretary.

import { type FoundName, nameAtStart } from './names.ts';
import type { GroupRole } from './types.ts';
import { ROLE_SIGNS } from './words.ts';

const SEPARATORS = /[,;.()\t–:]|\s-|-\s/u;
const JOINTS = /-|\sжана\s|\sи\s/iu;

/** The roles that a legible text states, mere membership aside: a phrase that names the group, or stands alone. */
export function rolesIn(text: string): GroupRole[] {
  const alone = text.split(SEPARATORS).flatMap((phrase) => rolesAlone(phrase.trim()));
  return ROLE_SIGNS.filter(({ role, anywhere }) => anywhere.test(text) || alone.includes(role)).map(
    ({ role }) => role,
  );
}

/** Whether a legible text names the group beside a role («топтун катчысы»), so that no other body can be meant. */
export function namesGroup(text: string): boolean {
  return ROLE_SIGNS.some(({ anywhere }) => anywhere.test(text));
}

/** The roles of a phrase that is nothing but roles: «орун басар-жооптуу катчы»; none for any other phrase. */
export function rolesAlone(phrase: string): GroupRole[] {
  const whole = roleAlone(phrase);
  if (whole) return [whole];
  const parts = phrase.split(JOINTS).map((part) => roleAlone(part.trim()));
  return parts.includes(null) ? [] : parts.filter((role): role is GroupRole => role !== null);
}

/** The name after a role that opens a legible text: «Топтун төрагасы – Осмонов А.Б.»; null where there is none. */
export function nameAfterRole(text: string): FoundName | null {
  const opening = /^(.+?)(?:[:\t–]|\s-|-\s)\s*/u.exec(text);
  if (!opening || rolesAlone((opening[1] ?? '').trim()).length === 0) return null;
  const name = nameAtStart(text.slice(opening[0].length));
  return name && { ...name, start: name.start + opening[0].length, end: name.end + opening[0].length };
}

function roleAlone(phrase: string): GroupRole | null {
  return ROLE_SIGNS.find(({ alone }) => alone.test(phrase))?.role ?? null;
}
