// Personal data in what people have typed: telephones, ПИН, addresses, birth dates, names. What is published shows none.

export type PersonalKind = 'phone' | 'pin' | 'email' | 'birth' | 'name';

/** A piece of a text that reports a person. */
export interface Personal {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

const PATTERNS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['pin', /(?<!\d)[12](?:[\s-]?\d){13}(?!\d)/gu],
  ['phone', /(?<![\d№])(?:\+?\s?996[\s()-]*|0[\s(]*)\d{2,3}[\s)-]*\d{2,3}[\s-]*\d{2}[\s-]*\d{1,2}(?!\d)/gu],
  [
    'birth',
    /(?:туулган(?:\s+күнү)?|рожд(?:ения|[её]нн\p{Ll}*)|born(?:\s+on)?)\s*[:–-]?\s*(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4})|(?:\d{1,2}[./]\d{1,2}[./])?(?:19|20)\d{2}(?:\s*-\s*(?:жылы|ж\.)\s*(?:туул\p{Ll}*|т\.)|\s*-?\s*г\.\s*р\.)|(?<=\()(?:19|20)\d{2}\s*-\s*(?:ж\.|жылы)(?=\))/giu,
  ],
  ['name', /\p{Lu}\p{Ll}+\s+(?:\p{Lu}\p{Ll}+\s+)?(?:уулу|кызы)(?!\p{L})(?:\s+\p{Lu}\p{Ll}+)?/gu],
  ['name', /(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}{2,}(?:\s+(?:уулу|кызы))?/gu],
  ['name', /(?<!\p{L})\p{Lu}\p{Ll}+\s+\p{Lu}\.(?:\s?\p{Lu}\.)?(?!\p{Ll})/gu],
  [
    'name',
    /(?<!\p{L})\p{Lu}\p{Ll}+(?:[оеё]ва?|[иы]на?|ская|ский)\p{Ll}{0,3}\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+(?:вич|вна))?/gu,
  ],
];

/** After a name: it is that of a street, a school, a village. */
const PLACE = /^\p{Ll}{0,4}\s+(?:атындагы|көчөсү|айылы|мектеби|орто|участ|им\.|улиц|село)/u;

/** The personal data in a text, in their order. `known`: names of people whom the group knows; `open`: names that may be reported. */
export function personalIn(
  text: string,
  known: readonly string[] = [],
  open: readonly string[] = [],
): readonly Personal[] {
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const named = known.flatMap((name) => occurrences(text, name));
  const spared = open.flatMap((name) => occurrences(text, name));
  const isSpared = (one: Personal) =>
    one.kind === 'name' &&
    (PLACE.test(text.slice(one.end)) ||
      spared.some(({ start, end }) => start <= one.start && end >= one.end));
  return merged([...found, ...named].filter((one) => !isSpared(one)));
}

function occurrences(text: string, name: string): readonly Personal[] {
  const found: Personal[] = [];
  if (name.trim().length < 3) return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push({ kind: 'name', start: at, end: at + name.length });
  return found;
}

/** Pieces that overlap are one. */
function merged(all: readonly Personal[]): readonly Personal[] {
  const kept: Personal[] = [];
  for (const one of [...all].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (one.end > last.end) kept[kept.length - 1] = { ...last, end: one.end };
  }
  return kept;
}

/** The text with each piece covered. */
export function masked(text: string, pieces: readonly Personal[], mask: string): string {
  let rest = 0;
  const parts = pieces.map(({ start, end }) => {
    const part = `${text.slice(rest, start)}${mask}`;
    rest = end;
    return part;
  });
  return `${parts.join('')}${text.slice(rest)}`;
}
