// What an entry states of a person beside name and position: birth date, year or age, telephones, addresses, papers' numbers.
import type { CivilDate } from '#core/date';
import { datesIn } from './dates.ts';
import { legible } from './legible.ts';

/** What was found, and the text without it; of the text no other letter changes. */
export interface PrivateFacts {
  readonly rest: string;
  readonly birthDate: CivilDate | null;
  /** A year without a day is no birth date. */
  readonly birthYear: number | null;
  /** What is printed as a date and is no day of the calendar («31.02.1975»); it stays in the text. */
  readonly impossibleDate: string | null;
  /** In full years; no birth date either. */
  readonly age: number | null;
  /** Whether the number of a passport or of the person stood in it. */
  readonly isIdentified: boolean;
  readonly contacts: string | null;
}

const BORN_WORD =
  '(?:туулган(?:\\s+(?:куну|жылы|датасы))?|дата\\s+рождения|год\\s+рождения|т\\.\\s?ж\\.|ж\\.\\s?т\\.|г\\.\\s?р\\.|р\\.)';
const OF_YEAR = '\\s*-?\\s*(?:жыл\\p{L}*|ж\\.|г\\.|года)?';
const DATE = '(?<date>\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})';
const BIRTH_DATE = new RegExp(`(?:${BORN_WORD}[\\s:–-]*)?${DATE}${OF_YEAR}\\s*(?:${BORN_WORD})?`, 'iu');
const LONG_BIRTH_DATE = new RegExp(
  `(?<date>\\d{1,2}\\s*[-–]?\\s*\\p{L}{3,8}[\\s,.]*\\d{4}|\\d{4}\\s*-?\\s*жылдын\\s+\\d{1,2}\\s*-?\\s*\\p{L}+)${OF_YEAR}\\s*${BORN_WORD}`,
  'iu',
);
const BIRTH_YEAR = new RegExp(
  `\\((?<bracket>(?:19|20)\\d{2})${OF_YEAR}\\s*(?:${BORN_WORD})?\\)|(?<!\\d)(?<year>(?:19|20)\\d{2})${OF_YEAR}\\s*${BORN_WORD}|${BORN_WORD}[\\s:–-]*(?<after>(?:19|20)\\d{2})(?!\\d)${OF_YEAR}`,
  'iu',
);
const EMAIL = /(?:e-?mail|почта)?[\s:]*(?<contact>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/iu;
const PHONE =
  /(?<!\p{L})(?:(?:уюлдук\s+)?(?:телефону?|тел|моб|сот|байланыш)[\s.:№]*)?(?<![\d.-])(?<contact>(?:\+?996|0)[\s()-]*\d{2,4}(?:[\s()-]*\d{2,4}){1,4})(?![\d.])/iu;

/** «Манас көчөсү 12», «Токтогул көч., 7-үй», «ул. Ленина, д. 5, кв. 2». */
const STREET = new RegExp(
  `(?:${[
    '(?:\\p{Lu}[\\p{L}.-]*\\s+){1,3}(?:кочосу|коч\\.|к\\.)[\\s,]*(?:№\\s*)?\\d+(?:[а-я](?!\\p{L})|/\\d+)?(?:\\s*-?\\s*уй(?!\\p{L}))?(?:[\\s,]*\\d+\\s*-?\\s*батир\\p{L}*)?',
    '(?:улица|ул\\.)\\s*\\p{Lu}[\\p{L}.\\s-]*?[\\s,]*(?:(?:дом|д\\.)\\s*)?\\d+(?:[а-я](?!\\p{L})|/\\d+)?(?:[\\s,]*кв\\.?\\s*\\d+)?',
  ].join('|')})`,
  'iu',
);
/** A person's number has fourteen digits; a passport two letters and seven. */
const IDENTITY =
  /(?:(?:ПИН|ИНН|PIN|паспорт\p{L}*)[\s.:№-]*)?(?<!\d)(?:\d{14}|(?:ID|А[НСN])\s?-?\s?\d{7})(?!\d)/iu;
const AGE = /(?<![\d.,/-])\(?\s*(?<age>\d{2})\s*-?\s*(?:жаш(?:та|тагы)?|лет|года?)(?!\p{L})\s*\)?/iu;
/** Younger or older is nobody whose age is stated. */
const AGES = { least: 14, most: 100 };

/** Takes the private facts out of a text; in their place a blank remains. */
export function privateFacts(text: string): PrivateFacts {
  const contacts: string[] = [];
  let rest = text;
  for (const form of [EMAIL, PHONE]) {
    for (let found = form.exec(rest); found; found = form.exec(rest)) {
      contacts.push((found.groups?.contact ?? '').trim());
      rest = without(rest, found);
    }
  }
  const identity = IDENTITY.exec(legible(rest));
  if (identity) rest = without(rest, identity);
  const street = STREET.exec(legible(rest));
  if (street) {
    contacts.push(rest.slice(street.index, street.index + street[0].length).trim());
    rest = without(rest, street);
  }
  const seen = legible(rest);
  const day = LONG_BIRTH_DATE.exec(seen) ?? BIRTH_DATE.exec(seen);
  const birthDate = day ? (datesIn(day[0])[0]?.date ?? null) : null;
  if (day && birthDate !== null) rest = without(rest, day);
  const impossibleDate = birthDate === null ? impossibleIn(seen) : null;
  const year = birthDate === null && impossibleDate === null ? BIRTH_YEAR.exec(legible(rest)) : null;
  if (year) rest = without(rest, year);
  const { bracket, year: before, after } = year?.groups ?? {};
  const aged = AGE.exec(legible(rest));
  const age = ageOf(aged?.groups?.age);
  if (aged && age !== null) rest = without(rest, aged);
  return {
    rest: rest === text ? text : rest.replace(/\(\s*\)/gu, ' ').replace(/(?:\s*,)+(?=\s*,)| +(?=,)/gu, ''),
    birthDate,
    birthYear: year ? Number(bracket ?? before ?? after) : null,
    impossibleDate,
    age: birthDate === null && year === null ? age : null,
    isIdentified: identity !== null,
    contacts: contacts.length > 0 ? contacts.join(', ') : null,
  };
}

/** An age in full years as a person may have it; null for any other text. */
export function ageOf(text: string | undefined): number | null {
  const age = Number(/^\s*(\d{2,3})/u.exec(text ?? '')?.[1] ?? Number.NaN);
  return age >= AGES.least && age <= AGES.most ? age : null;
}

/** What a table's own cell of the birth date states. */
export function birthCell(cell: string): Pick<PrivateFacts, 'birthDate' | 'birthYear' | 'impossibleDate'> {
  const [day] = datesIn(legible(cell));
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(cell)?.[0];
  const impossible = day ? null : impossibleIn(legible(cell));
  return {
    birthDate: day?.date ?? null,
    birthYear: day || impossible !== null || year === undefined ? null : Number(year),
    impossibleDate: impossible,
  };
}

/** Figures in the form of a date; where no date is read from the text, they are no day of the calendar. */
function impossibleIn(text: string): string | null {
  return BIRTH_DATE.exec(text)?.groups?.date ?? null;
}

function without(text: string, found: RegExpExecArray): string {
  return `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
}
