// The order of the Kyrgyz alphabet, and the order of people by their family names.

const ALPHABET = 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя';
const OTHER_LETTERS = ALPHABET.length;

/** Compares two texts by the Kyrgyz alphabet, case aside; equal but for case, capitals come first. */
export function compareKyrgyz(a: string, b: string): number {
  const left = [...a.toLowerCase()];
  const right = [...b.toLowerCase()];
  const shorter = Math.min(left.length, right.length);
  for (let at = 0; at < shorter; at += 1) {
    const difference = compareCharacters(left[at] ?? '', right[at] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length || compareCodes(a, b);
}

/** What follows the initials of a name: «Э.Темир уулу» sorts under «Темир уулу»; a full name is its own key. */
export function nameKey(name: string): string {
  const key = name.trim().replace(/^(?:\p{Lu}\p{Ll}?\.\s*|\p{Lu}\s+)+/u, '');
  return key === '' ? name.trim() : key;
}

/** Compares people's names: by what follows the initials, then by the whole name. */
export function compareNames(a: string, b: string): number {
  return compareKyrgyz(nameKey(a), nameKey(b)) || compareKyrgyz(a, b);
}

function compareCharacters(a: string, b: string): number {
  return rank(a) - rank(b) || compareCodes(a, b);
}

/** Marks and figures before letters, Kyrgyz letters in their order, other letters after them. */
function rank(character: string): number {
  const place = ALPHABET.indexOf(character);
  if (place >= 0) return place;
  return /\p{L}/u.test(character) ? OTHER_LETTERS : -1;
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
