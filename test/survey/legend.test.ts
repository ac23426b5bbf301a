// Codes of answers, explained by the question's own numbers or in the head of a table.
import { answerKey } from '../../src/survey/answers.ts';
import { legendIn, ownLegend, withoutLegend } from '../../src/survey/legend.ts';

const spelled = new Map(['ооба', 'жок', 'билбейм'].map((option) => [answerKey(option), option]));

test.each<[string, readonly (readonly [string, string])[]]>([
  [
    '1. ооба\n2. жок\n3. билбейм',
    [
      ['1', 'ооба'],
      ['2', 'жок'],
      ['3', 'билбейм'],
    ],
  ],
  [
    '1) ооба; 2) жок',
    [
      ['1', 'ооба'],
      ['2', 'жок'],
    ],
  ],
  [
    '0. жок\n1. ооба',
    [
      ['0', 'жок'],
      ['1', 'ооба'],
    ],
  ],
  ['ооба\nжок', []],
  ['1. ооба\nжок', []],
  ['1. ооба\n1. жок', []],
  ['1. ооба', []],
  ['', []],
])('the own numbers of %j', (options, legend) => {
  expect([...ownLegend(options, spelled)]).toEqual(legend);
});

test.each<[string, string, readonly (readonly [string, string])[]]>([
  [
    'Суу барбы? (1 – ооба, 2 – жок)',
    'Суу барбы?',
    [
      ['1', 'ооба'],
      ['2', 'жок'],
    ],
  ],
  [
    'Суу барбы? 1-ооба; 2-жок; 3-билбейм',
    'Суу барбы?',
    [
      ['1', 'ооба'],
      ['2', 'жок'],
      ['3', 'билбейм'],
    ],
  ],
  [
    '3. Суу барбы? (1=ооба, 2=жок)',
    '3. Суу барбы?',
    [
      ['1', 'ооба'],
      ['2', 'жок'],
    ],
  ],
  [
    'Есть ли вода [1 - да, 2 - нет]',
    'Есть ли вода',
    [
      ['1', 'ооба'],
      ['2', 'жок'],
    ],
  ],
  ['Суу барбы? (1 – ооба, 2 – башкача)', 'Суу барбы?', []],
  ['Суу барбы? (1 – ооба, 2 – ооба)', 'Суу барбы?', []],
  ['Суу барбы? (1 – ооба)', 'Суу барбы? (1 – ооба)', []],
  ['3. Суу барбы?', '3. Суу барбы?', []],
  ['2024-жылы суу болдубу?', '2024-жылы суу болдубу?', []],
])('the head %s', (head, bare, legend) => {
  expect(withoutLegend(head)).toBe(bare);
  expect([...legendIn(head, spelled)]).toEqual(legend);
});

test('a long head costs no more than its length', () => {
  for (const long of [
    `Суу ${'1 – а, '.repeat(2000)}!`,
    `Суу ${'1 – а '.repeat(2000)}2`,
    `?${' '.repeat(9990)}1`,
  ])
    expect(withoutLegend(long).length).toBeGreaterThan(0);
});
