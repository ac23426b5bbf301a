// What official papers share: letterhead, number and date, legal basis, signatures.
import { editionOn } from '#calendar';
import { type CivilDate, dateOf } from '#core/date';
import { type Block, evenWidths, line, pairs, paragraph } from '#core/document';
import type { Figures } from '#core/verdict';
import type { Facts } from '#rules/facts';
import { unknownEdition } from '#rules/shared/edition';
import { type Role, type Standing, standingOn } from '#rules/shared/offices';
import type { Meeting } from '#tables/meetings';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';

/** A date as documents write it; what is not filled in says so. */
export function dateWords(language: Language, date: CivilDate | null): string {
  return date === null ? language.documents.empty : language.forms.date(date, 'document');
}

/** From a day to a day; one day alone is stated once. */
export function daysWords(language: Language, from: CivilDate, to: CivilDate): string {
  return from === to
    ? dateWords(language, from)
    : `${dateWords(language, from)} – ${dateWords(language, to)}`;
}

/** A paragraph of a template's words. */
export function sentence(language: Language, template: string, figures: Figures = {}): Block {
  return paragraph('body', say(language, template, figures));
}

/** A heading line in capitals, and what the paper is about below it. */
export function titled(title: string, about: string | null = null): readonly Block[] {
  return [paragraph('title', title), ...(about === null ? [] : [paragraph('subtitle', about)])];
}

/** The group's letterhead, as its papers begin: the lines of the settings, else the kenesh and the group. */
export function groupHead({ settings }: Pick<Facts, 'settings'>, language: Language): readonly Block[] {
  const own = (settings.letterhead ?? '').split(/[\n;]/).map((line) => line.trim());
  const lines = own.filter((line) => line !== '');
  const { group } = language.documents.common;
  const shown = lines.length > 0 ? lines : [settings.kenesh, group];
  return shown.flatMap((text) => (text === null ? [] : [paragraph('centered', text)]));
}

/** The number at the left, the date at the right; lines to fill in by hand where there is none yet. */
export function numberAndDate(number: string | null, date: CivilDate | null, language: Language): Block {
  const { common } = language.documents;
  return line(
    number === null ? common.blankNumber : say(language, common.number, { number }),
    date === null ? common.blankDate : language.forms.date(date, 'document'),
  );
}

/** The place at the left, the date at the right. */
export function placeAndDate(place: string | null, date: CivilDate | null, language: Language): Block {
  return line(place ?? language.documents.empty, dateWords(language, date));
}

type Regulated = Pick<Facts, 'settings' | 'today' | 'problems'>;

/** The regulation in force on the paper's day, and the clauses of the model regulation that it rests on. */
export function basis(clauses: string, facts: Regulated, language: Language): Block {
  const { common } = language.documents;
  const template = isOwnInForce(facts) ? common.ownBasis : common.basis;
  return sentence(language, template, { regulation: regulationOf(facts, language), clauses });
}

/** The kenesh's own Жобо from the day of its decision on, else the model regulation; an edition that is not known as it is named. */
export function regulationOf(facts: Regulated, { documents }: Language): string {
  const edition = editionOn(facts.today, facts.settings);
  const model = unknownEdition(facts) ?? edition.title ?? documents.legalBasis;
  return (isOwnInForce(facts) ? facts.settings.ownRegulation : null) ?? model;
}

/** Whether the kenesh's own Жобо held on the paper's day; one that names no day always has. */
function isOwnInForce({
  settings: { ownRegulation },
  today,
}: Pick<Regulated, 'settings' | 'today'>): boolean {
  if (ownRegulation === null) return false;
  const [, day, month, year] = /(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(ownRegulation) ?? [];
  const from = dateOf(Number(year), Number(month), Number(day));
  return from === null || from <= today;
}

/** To whom a letter goes. */
export function addressed(name: string | null, language: Language): Block {
  const { common, empty } = language.documents;
  return paragraph('right', say(language, common.to, { name: name ?? empty }));
}

/** A line a signature: the office, the line itself, the name. */
export function signatures(signers: readonly (readonly [office: string, name: string | null])[]): Block {
  return pairs(
    signers.map(([office, name]) => [office, '____________________', name ?? '____________________']),
    evenWidths(3),
  );
}

/** Words and their values in two columns. */
export function listed(
  rows: readonly (readonly [word: string, value: string | null])[],
  language: Language,
): Block {
  const { empty } = language.documents;
  return {
    ...pairs(
      rows.map(([word, value]) => [word, value ?? empty]),
      [0.36, 0.64],
    ),
    plain: false,
  };
}

/** Who holds an office of the group on a day. */
export function officer(
  facts: Pick<Facts, 'members' | 'offices'>,
  date: CivilDate,
  ...wanted: readonly Role[]
): Standing | null {
  const standing = standingOn(date, facts);
  return wanted.flatMap((role) => standing.filter(({ roles }) => roles.includes(role)))[0] ?? null;
}

/** The chair's name on a day. */
export const chairOf = (facts: Pick<Facts, 'members' | 'offices'>, date: CivilDate): string | null =>
  officer(facts, date, 'chair')?.name ?? null;

/** The names of members by their numbers; a number that nobody has stays a number. */
export function namesOf(numbers: readonly string[], { members }: Pick<Facts, 'members'>): string {
  return numbers
    .map((number) => members.find((member) => member.number === number)?.name ?? number)
    .join(', ');
}

/** The title of a subject or the name of an object, by its number. */
export const subjectTitle = (number: string | null, { subjects }: Pick<Facts, 'subjects'>): string | null =>
  subjects.find((subject) => subject.number === number)?.title ?? null;
export const objectName = (number: string | null, { objects }: Pick<Facts, 'objects'>): string | null =>
  objects.find((object) => object.number === number)?.name ?? null;

/** The № of a meeting's minutes as the register of papers has it; else the meeting's row. */
export function minutesNumber({ minutes, number }: Meeting, { archive }: Pick<Facts, 'archive'>): string {
  const title = archive.find((one) => one.number === minutes)?.title ?? '';
  return /№\s*([\p{L}\d/-]+)/u.exec(title)?.[1] ?? number;
}
