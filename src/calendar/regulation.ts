// The editions of the model regulation: what each counts and lists, and from which day it holds.
import type { CivilDate } from '#core/date';
import { type Dated, since, valueAt } from '#core/dated';
import { edition2019 } from './edition-2019.ts';

/** The deadlines of the register that have a number. */
export const countedTermIds = [
  '5.4.1',
  '5.4.2',
  '5.4.3',
  '5.3.1',
  '5.3.2',
  '5.3.3',
  '4.3-10',
  '4.3-30',
] as const;

export type CountedTermId = (typeof countedTermIds)[number];

/** The other numbers: the fewest and the most members, their age in years, the percent of one sex. */
export const limitIds = ['5.2.1-least', '5.2.1-most', '5.2.1-age', '5.2.3-sex'] as const;

export type LimitId = (typeof limitIds)[number];

/** The shares of the three sides in a group (5.2.3). */
export interface Shares {
  readonly municipal: number;
  readonly deputy: number;
  readonly citizen: number;
}

export interface Edition {
  /** By which the setting «редакция» names it. */
  readonly name: string;
  /** As papers cite it, in Kyrgyz; null: as the languages' own words do. */
  readonly title: string | null;
  readonly terms: Readonly<Record<CountedTermId, number>>;
  readonly limits: Readonly<Record<LimitId, number>>;
  readonly shares: Shares;
  /** A meeting is competent where more than this part of all attend (7.2.3): above and below the line. */
  readonly quorum: readonly [number, number];
  /** To whom an act goes (8.2). */
  readonly addressees: readonly ('object' | 'executive' | 'kenesh')[];
  /** The mandatory parts of an act (8.1). */
  readonly actParts: readonly (
    | 'purpose'
    | 'subject'
    | 'object'
    | 'place'
    | 'dates'
    | 'results'
    | 'recommendations'
    | 'attachments'
  )[];
  /** The words of clauses that differ from those of 2019, by the clause. */
  readonly quotes: Readonly<Record<string, string>>;
}

/** The editions in force for a group, each from its day on. */
export type Regulation = Dated<Edition>;

/** Every edition that is known. */
export const allEditions: Regulation = since({ '2019-09-05': edition2019 });

/** The edition of the first day, whose numbers stand where nothing is stated about a group. */
export const firstEdition: Edition = allEditions[0].value;

/**
 * The editions up to the one that a setting names, by its № or its day; all of them where it is blank, null where it names
 * none that is known. An earlier edition holds until the next one's day.
 */
export function regulationNamed(name: string | null, all: Regulation = allEditions): Regulation | null {
  const wanted = plain(name ?? '');
  if (wanted === '') return all;
  const last = all.findIndex(({ value }) =>
    value.name.split(',').some((part) => wanted.includes(plain(part))),
  );
  const [first, ...rest] = all.slice(0, last + 1);
  return first === undefined ? null : [first, ...rest];
}

/** The edition that holds on a day. */
export function editionOn(day: CivilDate, { edition }: { readonly edition: Regulation }): Edition {
  return valueAt(edition, day).value;
}

/** One number of the editions, dated as they are. */
export function numbersOf(regulation: Regulation, numberOf: (edition: Edition) => number): Dated<number> {
  const dated = regulation.map((one) => ({ ...one, value: numberOf(one.value) }));
  const [first = { ...regulation[0], value: numberOf(regulation[0].value) }, ...rest] = dated;
  return [first, ...rest];
}

const plain = (text: string) => text.replace(/[\s№]/g, '').toLowerCase();
