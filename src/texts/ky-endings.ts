// Kyrgyz case endings of figures, by the last word that is spoken.
import type { NumberCase } from './forms.ts';

/** Endings in the order genitive, dative, locative, ablative, and of the third person's possessive: «6сы», six of them. */
type Endings = readonly [string, string, string, string, string];

const caseIndex: Readonly<Record<NumberCase, 0 | 1 | 2 | 3 | 4>> = {
  genitive: 0,
  dative: 1,
  locative: 2,
  ablative: 3,
  possessive: 4,
};

const zero: Endings = ['дүн', 'гө', 'дө', 'дөн', 'ү'];

/** After бир, эки … тогуз. */
const ones: Readonly<Record<string, Endings>> = {
  1: ['дин', 'ге', 'де', 'ден', 'и'],
  2: ['нин', 'ге', 'де', 'ден', 'си'],
  3: ['түн', 'кө', 'тө', 'төн', 'ү'],
  4: ['түн', 'кө', 'тө', 'төн', 'ү'],
  5: ['тин', 'ке', 'те', 'тен', 'и'],
  6: ['нын', 'га', 'да', 'дан', 'сы'],
  7: ['нин', 'ге', 'де', 'ден', 'си'],
  8: ['дин', 'ге', 'де', 'ден', 'и'],
  9: ['дун', 'га', 'да', 'дан', 'у'],
};

/** After он, жыйырма … токсон. */
const tens: Readonly<Record<string, Endings>> = {
  1: ['дун', 'го', 'до', 'дон', 'у'],
  2: ['нын', 'га', 'да', 'дан', 'сы'],
  3: ['дун', 'га', 'да', 'дан', 'у'],
  4: ['тын', 'ка', 'та', 'тан', 'ы'],
  5: ['нүн', 'гө', 'дө', 'дөн', 'сү'],
  6: ['тын', 'ка', 'та', 'тан', 'ы'],
  7: ['тин', 'ке', 'те', 'тен', 'и'],
  8: ['дин', 'ге', 'де', 'ден', 'и'],
  9: ['дун', 'го', 'до', 'дон', 'у'],
};

/** After the words for powers of ten, by how many zeros they stand for: жүз, миң, миллион, миллиард, триллион. */
const powers: readonly (readonly [zeros: number, endings: Endings])[] = [
  [12, ['дун', 'го', 'до', 'дон', 'у']],
  [9, ['дын', 'га', 'да', 'дан', 'ы']],
  [6, ['дун', 'го', 'до', 'дон', 'у']],
  [3, ['дин', 'ге', 'де', 'ден', 'и']],
  [2, ['дүн', 'гө', 'дө', 'дөн', 'ү']],
];

/** The ending of a figure in a case, by its last spoken word: тен for 5 in the ablative. */
export function endingOf(figure: string, inCase: NumberCase): string {
  return endingsOf(figure)[caseIndex[inCase]];
}

/** The endings by the last spoken word; of a decimal fraction, by that of its digits: «2,5» ends in «беш». */
function endingsOf(figure: string): Endings {
  const spoken = figure.split(',').pop() ?? '';
  const zeros = /0*$/.exec(spoken)?.[0].length ?? 0;
  const last = spoken.charAt(spoken.length - 1 - zeros);
  if (last === '' || last === '-') return zero;
  if (zeros === 0) return ones[last] ?? zero;
  if (zeros === 1) return tens[last] ?? zero;
  return powers.find(([of]) => zeros >= of)?.[1] ?? zero;
}
