// 7.2.5: signed acts stand in the register of documents.
import { archive } from '#rules/7.2.5-archive';
import { type Case, outcomes, values } from './support.ts';

const entry = { kind: 'act', belongsTo: 'АК-001', keeper: 'төрага' } as const;
const act = (state: 'draft' | 'signed' | 'closed' | null, ...items: NonNullable<Case['archive']>): Case => ({
  acts: [{ act: '1/2024', state }],
  archive: items,
});

describe('7.2.5 archive', () => {
  test.each([
    ['a draft', act('draft'), 'n/a'],
    ['an act of no stated state', act(null), 'n/a'],
    ['signed, not entered', act('signed'), 'unknown'],
    ['closed, not entered', act('closed'), 'unknown'],
    ['entered by its row', act('signed', entry), 'met'],
    ['entered by its number', act('signed', { ...entry, belongsTo: 'Акт № 1/2024' }), 'met'],
    ['in small letters, among others', act('signed', { ...entry, belongsTo: 'ак-001, АК-002' }), 'met'],
    ['another act', act('signed', { ...entry, belongsTo: 'АК-0011; 11/2024' }), 'unknown'],
    ['a letter, not the act', act('signed', { ...entry, kind: 'letter' }), 'unknown'],
    ['the product’s final document', act('signed', { ...entry, state: 'final' }), 'met'],
    ['the product’s signed document', act('signed', { ...entry, state: 'signed' }), 'met'],
    ['a draft of the product’s', act('signed', { ...entry, state: 'draft' }), 'unknown'],
    ['no keeper', act('signed', { ...entry, keeper: null }), 'unknown'],
    ['a second entry with a keeper', act('signed', { ...entry, keeper: null }, entry), 'met'],
  ] as const)('%s', (_, given, value) => {
    expect(values(archive, given)).toEqual([value]);
  });

  test('the entry without a keeper is named', () => {
    const given = act('signed', { ...entry, keeper: null });
    expect(outcomes(archive, given)).toMatchObject([
      { row: 'АК-001', column: 'state', figures: { entry: 'Д-001' } },
    ]);
  });

  test.each([
    ['draft', 'claimed'],
    [null, null],
  ] as const)('an entry of state %s says %s', (state, says) => {
    expect(outcomes(archive, act('signed', { ...entry, state }))).toMatchObject([{ says }]);
    expect(outcomes(archive, act('signed'))).toMatchObject([{ says: 'none' }]);
  });
});
