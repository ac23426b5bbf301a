// Words that should be spelled alike wherever they stand, and which two of them may be one word.
import { isSpellingVariant, personName } from '#core/similar';
import type { SheetKey } from '#tables';

export interface Vocabulary {
  /** The columns in which its words stand. */
  readonly places: readonly (readonly [sheet: SheetKey, column: string])[];
  /** Whether two different texts may be one word. */
  isVariant(a: string, b: string): boolean;
}

/** Villages, people, and the organisations that are watched or supply. */
export const vocabularies: readonly Vocabulary[] = [
  {
    places: [
      ['members', 'village'],
      ['tally', 'village'],
    ],
    isVariant: isSpellingVariant,
  },
  {
    places: [
      ['members', 'name'],
      ['candidates', 'name'],
      ['people', 'name'],
    ],
    isVariant: isVariantPerson,
  },
  {
    places: [
      ['objects', 'name'],
      ['subjects', 'supplier'],
    ],
    isVariant: isSpellingVariant,
  },
];

/** Other initials are another person, and Осмонова is no spelling of Осмонов. */
function isVariantPerson(a: string, b: string): boolean {
  if (!isSpellingVariant(a, b)) return false;
  const [one, other] = [personName(a), personName(b)];
  const sameGiven = one.given.join(' ') === other.given.join(' ');
  return sameGiven && (one.family === other.family || one.stem !== other.stem);
}
