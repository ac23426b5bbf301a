// A batch handed over as a text comes through a messenger whole, or is known to be none.
import { batchesIn, handedText } from '../../../src/sidebar/tally/handed.ts';
import { batch, taps } from './states.ts';

const counted = batch({
  forms: 2,
  counts: [{ question: taps.row, answer: 'Ооба', counts: { all: 2, women: 1 } }],
});
const text = handedText(counted);

test.each([
  ['as it is', text, [counted]],
  ['with words around it', `Салам! ${text}\nРахмат`, [counted]],
  [
    'two in one message',
    `${text}\n${handedText({ ...counted, id: 'b2' })}`,
    [counted, { ...counted, id: 'b2' }],
  ],
  ['cut off', text.slice(0, -9), []],
  ['something else', 'Салам! 12 анкета', []],
  ['another object', 'БМжБ-топтом {"a":1}', []],
  ['nothing', '', []],
])('%s', (_, pasted, read) => {
  expect(batchesIn(pasted)).toEqual(read);
});
