// BMJB_DIFFERENCE: the difference of two shares, and whether it can be relied on.
import { customFunction } from '#core/custom-function';
import { newcombe } from '#survey/newcombe';
import { CONFIDENCE } from '#survey/wilson';
import { changes } from '#texts/ky/functions-words';
import { readFraction } from './arguments.ts';
import { readPart } from './people.ts';

export const difference = customFunction({
  name: 'BMJB_DIFFERENCE',
  arguments: [
    { name: 'k1' },
    { name: 'n1' },
    { name: 'k2' },
    { name: 'n2' },
    { name: 'confidence', optional: true },
  ],
  compute(k1, n1, k2, n2, confidence) {
    const first = readPart('k1', k1, 'n1', n1);
    const second = readPart('k2', k2, 'n2', n2);
    const found = newcombe(...first, ...second, readFraction('confidence', confidence, CONFIDENCE));
    return [[found.difference, found.low, found.high, changes[found.verdict]]];
  },
});
