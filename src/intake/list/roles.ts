// Places in the group as an entry states them: chair, deputy, secretary.

import { type FoundName, nameAfterOffice, nameAtStart } from './names.ts';
import type { GroupRole } from './types.ts';
import { MEMBER_ALONE, ROLE_SIGNS, SIDE_SIGNS } from './words.ts';

const SEPARATORS = /[,;.()\t–:]|\s-|-\s|\s\/\s/u;
const JOINTS = /-|\sжана\s|\sи\s|\sand\s/iu;

/** The roles that a legible text states, mere membership aside: a phrase that names the group, or stands alone. */
export function rolesIn(text: string): GroupRole[] {
  const alone = withoutShort(text)
    .split(SEPARATORS)
    .flatMap((phrase) => rolesAlone(roleBehindPost(phrase.trim())));
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
  const phrase = (opening?.[1] ?? '').replace(/\([^)]*\)/gu, '').trim();
  if (!opening || (rolesAlone(phrase).length === 0 && !MEMBER_ALONE.test(phrase))) return null;
  const name = nameAtStart(text.slice(opening[0].length));
  return name && { ...name, start: name.start + opening[0].length, end: name.end + opening[0].length };
}

/** The name right behind a role that opens a legible text: «Төрага Абдиев Р.», «(катчы) Бекова А.»; null where there is none. */
export function nameRightAfterRole(text: string): FoundName | null {
  const name = nameAfterOffice(text);
  const phrase = text
    .slice(0, name?.start ?? 0)
    .replace(/[()]/gu, ' ')
    .trim();
  return rolesAlone(phrase).length > 0 || MEMBER_ALONE.test(phrase) ? name : null;
}

/** One word for the roles that a list gives to one person. */
export function roleOf(roles: readonly GroupRole[]): string {
  if (roles.includes('chair')) return 'chair';
  if (roles.includes('deputy') && roles.includes('secretary')) return 'deputySecretary';
  return roles.find((role) => role !== 'member') ?? 'member';
}

/** «депутаты-төрага», «адиси-катчы»: the role behind a post that is joined to it by a hyphen; else the phrase itself. */
function roleBehindPost(phrase: string): string {
  const at = phrase.lastIndexOf('-');
  const post = phrase.slice(0, at);
  return at > 0 && SIDE_SIGNS.some(({ sign }) => sign.test(post)) ? phrase.slice(at + 1) : phrase;
}

/** «зам. председателя» without its full stop, which parts no phrases. */
function withoutShort(text: string): string {
  return text.replace(/(?<!\p{L})зам\.\s*/giu, 'зам ');
}

function roleAlone(phrase: string): GroupRole | null {
  return ROLE_SIGNS.find(({ alone }) => alone.test(withoutShort(phrase)))?.role ?? null;
}
