// BMJB_WILSON: the interval of a share.
import { customFunction } from '#core/custom-function';
import { CONFIDENCE, wilson as intervalOf } from '#survey/wilson';
import { readFraction } from './arguments.ts';
import { readPart } from './people.ts';

export const wilson = customFunction({
  name: 'BMJB_WILSON',
  arguments: [{ name: 'successes' }, { name: 'n' }, { name: 'confidence', optional: true }],
  compute(successes, n, confidence) {
    const [part, whole] = readPart('successes', successes, 'n', n);
    const { low, high } = intervalOf(part, whole, readFraction('confidence', confidence, CONFIDENCE));
    return [[low, high]];
  },
});
