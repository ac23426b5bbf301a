// BMJB_SAMPLE: how many people to ask.
import { customFunction } from '#core/custom-function';
import { MARGIN, sampleSize } from '#survey/sample';
import { CONFIDENCE } from '#survey/wilson';
import { readFraction, readInteger } from './arguments.ts';
import { MOST_PEOPLE } from './people.ts';

export const sample = customFunction({
  name: 'BMJB_SAMPLE',
  arguments: [
    { name: 'population' },
    { name: 'margin', optional: true },
    { name: 'confidence', optional: true },
  ],
  compute: (population, margin, confidence) =>
    sampleSize(
      readInteger('population', population, 1, MOST_PEOPLE),
      readFraction('margin', margin, MARGIN),
      readFraction('confidence', confidence, CONFIDENCE),
    ),
});
