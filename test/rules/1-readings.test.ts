// 1: who chose a reading, and by which decision.
import { readingsChosen } from '#rules/1-readings';
import type { Records } from '#tables';
import { type Case, outcomes } from './support.ts';

const choice = (given: Partial<Records['readings'][number]>): Case => ({
  choices: [
    {
      number: 'meetings',
      clause: null,
      text: null,
      doubt: null,
      options: null,
      chosen: 'кварталда бир жолудан кем эмес',
      chosenBy: 'Кеңеш',
      decision: '№ 3-2',
      ...given,
    },
  ],
});

describe('1 readings', () => {
  test.each([
    ['chosen by the kenesh, by its decision', {}, [['met', 'decision']]],
    ['nobody knows who chose', { chosenBy: null }, [['unknown', 'chosenBy']]],
    ['no decision', { decision: null }, [['unknown', 'decision']]],
    [
      'neither',
      { chosenBy: null, decision: null },
      [
        ['unknown', 'chosenBy'],
        ['unknown', 'decision'],
      ],
    ],
    ['nothing chosen: the default holds', { chosen: null, chosenBy: null, decision: null }, []],
  ] as const)('%s', (_, given, expected) => {
    const outcome = outcomes(readingsChosen, choice(given));
    expect(outcome.map(({ value, column }) => [value, column])).toEqual(expected);
    for (const { row } of outcome) expect(row).toBe('meetings');
  });
});
