// What official papers share: letterhead, number and date, legal basis, signatures.
import type { CivilDate } from '#core/date';
import { type Block, evenWidths, line, pairs, paragraph } from '#core/document';
import type { Figures } from '#core/verdict';
import type { Facts } from '#rules/facts';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';

/** A date as documents write it; what is not filled in says so. */
export function dateWords(language: Language, date: CivilDate | null): string {
  return date === null ? language.documents.empty : language.forms.date(date, 'document');
}

/** A paragraph of a template's words. */
export function said(language: Language, template: string, figures: Figures = {}): Block {
  return paragraph('body', say(language, template, figures));
}

/** A heading line in capitals, and what the paper is about below it. */
export function titled(title: string, about: string | null = null): readonly Block[] {
  return [paragraph('title', title), ...(about === null ? [] : [paragraph('subtitle', about)])];
}

/** The kenesh and the group, as papers of the group begin. */
export function groupHead({ settings }: Pick<Facts, 'settings'>, language: Language): readonly Block[] {
  const { group } = language.documents.common;
  return [settings.kenesh, group].flatMap((text) => (text === null ? [] : [paragraph('centered', text)]));
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

/** The kenesh's own Жобо, else the model regulation, and the clause. */
export function basis(clauses: string, { settings }: Pick<Facts, 'settings'>, language: Language): Block {
  const { common } = language.documents;
  return said(language, common.basis, { regulation: regulationOf({ settings }, language), clauses });
}

/** The regulation in force. */
export function regulationOf({ settings }: Pick<Facts, 'settings'>, { documents }: Language): string {
  return settings.ownRegulation ?? documents.legalBasis;
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
  { members }: Pick<Facts, 'members'>,
  date: CivilDate,
  ...roles: readonly NonNullable<Member['role']>[]
): Member | null {
  const seated = seatedOn(members, date);
  return roles.flatMap((role) => seated.filter((member) => member.role === role))[0] ?? null;
}

/** The chair's name on a day. */
export const chairOf = (facts: Pick<Facts, 'members'>, date: CivilDate): string | null =>
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
