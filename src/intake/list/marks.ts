// What opens an item of a list: one table of marks.
import { sectionOf } from './above.ts';
import { nameAtStart } from './names.ts';

/** What opens a numbered or bulleted line. */
export interface ItemMark {
  /** The number that the mark states; null for a bullet or a letter. */
  readonly order: number | null;
  /** How many characters the mark takes, blanks after it included. */
  readonly length: number;
}

interface MarkKind {
  /** For the legible text of a line; Roman numerals are looked for in the text as printed, for they are Latin. */
  readonly form: RegExp;
  readonly printed?: true;
  readonly order: (groups: Readonly<Record<string, string>>) => number | null;
}

const NO_ORDER = () => null;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The marks in the order they are tried. */
const MARKS: readonly MarkKind[] = [
  {
    form: /^\(?\d{1,2}\.(?:\d{1,2}\.)?(?<last>\d{1,2})[.)]*\s+(?=["<=]?\p{Lu})/u,
    order: ({ last }) => Number(last),
  },
  {
    form: /^(?:\t\s*)?\(?(?:№\s*)?(?<number>\d{1,3})(?:\s*[.)\]:;]+(?!\d)[\s.)]*|\s*[-–]\s+|[-–](?=\p{Lu}\p{Ll}?\.|\p{Lu}\p{L}+\s+\p{Lu}|["<=])|\s*\t\s*|\s+(?=["<=]?\p{Lu}|[<=])|\s*$)/u,
    order: ({ number }) => Number(number),
  },
  { form: /^\(?(?<number>\d{4})[.)]\s*(?=\p{Lu})/u, order: ({ number }) => Number(number) },
  {
    form: /^(?<roman>[IVX]{1,5})\s?[.)]\s*(?=\p{Lu})/u,
    printed: true,
    order: ({ roman = '' }) => romanNumber(roman),
  },
  { form: /^\(?\p{L}\)\s*(?=["(]?\p{Lu})/u, order: NO_ORDER },
  {
    form: /^(?<keys>(?:\d\ufe0f?\u20e3)+)\s*/u,
    order: ({ keys = '' }) => Number(keys.replace(/\D/g, '')),
  },
  { form: /^(?:[•·*▪●○◦►➢✓✔■□◆♦→\p{Co}\p{Extended_Pictographic}]\ufe0f?|[oо](?=\t))\s*/u, order: NO_ORDER },
];

/** What stands before a name and numbers nothing: a dash, a quote, a table's bar. */
const LEAD = /^(?:[–-]\s+|[\t"]\s*)+/u;

/** A legible text without a dash or the like before it. */
export function withoutLead(text: string): string {
  return text.replace(LEAD, '');
}

/** The mark at the start of a line, from its printed and its legible text; null where there is none. */
export function markOf(printed: string, seen: string): ItemMark | null {
  for (const kind of MARKS) {
    const found = kind.form.exec(kind.printed ? printed : seen);
    if (!found || (kind.printed && isInitial(seen, found[0].length))) continue;
    return { order: kind.order(found.groups ?? {}), length: found[0].length };
  }
  return null;
}

/** Whether what looks like a Roman number is the initial of a name: no whole name and no heading stand after it. */
function isInitial(seen: string, length: number): boolean {
  const rest = seen.slice(length);
  const kind = nameAtStart(rest)?.kind;
  return kind !== 'initials' && kind !== 'full' && sectionOf(rest) === null;
}

function romanNumber(roman: string): number {
  const digits = Array.from(roman, (letter) => DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
