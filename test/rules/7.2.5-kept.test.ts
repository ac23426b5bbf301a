// 7.2.5: where a document lies and who keeps it.
import { kept } from '#rules/7.2.5-kept';
import { outcomes } from './support.ts';

describe('7.2.5 kept', () => {
  test.each([
    ['on a shelf', { shelf: '2-текче', keeper: 'катчы' }, [['met', 'keeper']]],
    ['at a link', { link: 'https://drive', keeper: 'катчы' }, [['met', 'keeper']]],
    ['nowhere', { keeper: 'катчы' }, [['unknown', 'shelf']]],
    ['with nobody', { shelf: '2-текче' }, [['unknown', 'keeper']]],
    [
      'on a shelf «-», with «жок»',
      { shelf: '-', keeper: 'жок' },
      [
        ['unknown', 'shelf'],
        ['unknown', 'keeper'],
      ],
    ],
    [
      'nowhere, with nobody',
      {},
      [
        ['unknown', 'shelf'],
        ['unknown', 'keeper'],
      ],
    ],
  ] as const)('%s', (_, row, expected) => {
    const outcome = outcomes(kept, { archive: [{ title: 'Анкеталар', ...row }] });
    expect(outcome.map(({ value, column }) => [value, column])).toEqual(expected);
  });

  test('no documents, no verdict', () => {
    expect(outcomes(kept, {})).toEqual([]);
  });
});
