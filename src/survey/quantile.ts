// The quantile of the standard normal distribution, from which every interval takes its width.
import { memoized } from '#core/memoized';

/** A polynomial by its coefficients, the constant first. */
type Polynomial = readonly number[];

/** A quotient of two polynomials. */
type Quotient = readonly [over: Polynomial, under: Polynomial];

/** For p within 0.425 of one half. */
const MIDDLE: Quotient = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
];

/** For the tails down to about e⁻²⁵. */
const TAIL: Quotient = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];

/** For what lies beyond. */
const FAR_TAIL: Quotient = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

/**
 * The value below which a standard normal variable falls with probability `p`, 0 < p < 1. Relative error about 1e-16.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), 477–484.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A probability lies between 0 and 1, not ${p}`);
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * at(MIDDLE, 0.180625 - fromMiddle * fromMiddle);
  const distance = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const size = distance <= 5 ? at(TAIL, distance - 1.6) : at(FAR_TAIL, distance - 5);
  return Math.sign(fromMiddle) * size;
}

/** The z of a two-sided interval at a confidence between 0 and 1: 1.959964 at 0.95. */
export const zOf = memoized((confidence: number): number => {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`A confidence lies between 0 and 1, not ${confidence}`);
  return -normalQuantile((1 - confidence) / 2);
});

function at([over, under]: Quotient, x: number): number {
  return value(over, x) / value(under, x);
}

function value(polynomial: Polynomial, x: number): number {
  return polynomial.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
