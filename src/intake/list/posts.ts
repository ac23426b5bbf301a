// A person and a post in one line without a number: «Асанова Гүлнара – кеңештин депутаты».
import { isOffice, nameAtStart } from './names.ts';
import { rolesIn } from './roles.ts';
import { MEMBER_PHRASE, SIDE_SIGNS } from './words.ts';

const SEPARATOR = /^\s*[–,\t]|^\s+-|^-\s/u;

/** Whether a legible text is a full name, a dash and anything («Токтоев Бакыт – айдоочу»). */
export function opensWithNameAndDash(text: string): boolean {
  const name = nameAtStart(text);
  return name !== null && name.kind === 'full' && /^\s*–|^\s+-\s/u.test(text.slice(name.end));
}

/** Whether a legible text is a full name, a separator and what a member of a group is: an office, a side or a role. */
export function namesPost(text: string): boolean {
  const name = nameAtStart(text);
  if (name === null || name.kind !== 'full') return false;
  const rest = text.slice(name.end);
  if (!SEPARATOR.test(rest)) return false;
  return (
    rest.split(/[^\p{L}]+/u).some(isOffice) ||
    rolesIn(rest).length > 0 ||
    MEMBER_PHRASE.test(rest) ||
    SIDE_SIGNS.some(({ sign }) => sign.test(rest))
  );
}
