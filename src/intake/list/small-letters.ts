// Names that people type without capitals on their phones: «1 абдиев рысбек төрага».
import { isFathersName, isKinWord, isOffice } from './names.ts';

const MARK = /^(?:\(?(?:№\s*)?\d{1,3}\s*[.):-]?\s+|[–•*-]\s+)/u;
const WORDS = /^(\p{Ll}[\p{Ll}']{2,})\s+(\p{Ll}[\p{Ll}']+)(?:\s+(\p{Ll}+))?/u;
const SURNAME = /[оеё]ва?$/u;

/** A legible text behind a mark, in which no letter is a capital, with its name in capitals; any other text as it is. */
export function withCapitals(seen: string): string {
  const mark = MARK.exec(seen)?.[0] ?? '';
  return mark === '' || /\p{Lu}/u.test(seen) ? seen : mark + withName(seen.slice(mark.length));
}

/** A legible text that opens with a name in small letters, with that name in capitals. */
export function withName(text: string): string {
  const [, first = '', second = '', third = ''] = WORDS.exec(text) ?? [];
  const isKin = isKinWord(second);
  const isName = !isOffice(first) && !isOffice(second) && (SURNAME.test(first) || isKin);
  if (!isName) return text;
  const last = isFathersName(third) || isKin ? third : '';
  const words = [first, ...(isKin ? [] : [second]), ...(last === '' ? [] : [last])];
  return words.reduce((made, word) => {
    const at = made.indexOf(word);
    return made.slice(0, at) + made.slice(at, at + 1).toUpperCase() + made.slice(at + 1);
  }, text);
}
