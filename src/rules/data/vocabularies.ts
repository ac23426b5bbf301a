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
    isVariant: isVariantName,
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
    isVariant: isVariantName,
  },
];

/** Names that differ in a figure name different things: «№1 мектеп», «№2 мектеп». */
function isVariantName(a: string, b: string): boolean {
  return isSpellingVariant(a, b) && figuresOf(a) === figuresOf(b);
}

/** Other initials are another person, and Осмонова is no spelling of Осмонов. */
function isVariantPerson(a: string, b: string): boolean {
  if (!isVariantName(a, b)) return false;
  const [one, other] = [personName(a), personName(b)];
  const sameGiven = one.given.join(' ') === other.given.join(' ');
  return sameGiven && (one.family === other.family || one.stem !== other.stem);
}

function figuresOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}
