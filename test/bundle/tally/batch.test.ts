// A batch that a page sends: written as a whole, once, or refused in one sentence.
import type { TallySaved, TallyState } from '../../../src/commands/tally/types.ts';
import type { Product } from '../../support/product.ts';
import { batchOf, rowsIn, SCALE, send, surveyed } from './support.ts';

describe('a batch', () => {
  let group: Product;
  beforeAll(async () => {
    group = await surveyed();
  });
  afterAll(() => group.host.close());

  test('the page receives surveys, questions, answers, members and villages', () => {
    const state = group.run<TallyState>('readTally', null);
    expect(state).toMatchObject({ ready: true, language: 'ky', today: '2024-10-05' });
    expect(state.surveys.map((survey) => survey.row)).toEqual(['С-001', 'С-002', 'С-003']);
    expect(state.surveys[0]?.questions.map(({ row, kind, answers }) => [row, kind, answers])).toEqual([
      ['СУ-001', 'one', [...SCALE, 'Көрсөтүлгөн эмес']],
      ['СУ-002', 'several', ['үйдөн', 'колонкадан']],
    ]);
    expect(state.members).toHaveLength(15);
    expect(state.villages.length).toBeGreaterThan(0);
  });

  test('is written in one write, one read a sheet', () => {
    let saved: TallySaved | null = null;
    const calls = group.calls(() => {
      saved = send(group, batchOf('a', [7, 2, 1]));
    });
    expect(saved).toMatchObject({ added: true, rows: ['Э-001', 'Э-002', 'Э-003'] });
    expect(calls.getValues).toBeLessThanOrEqual(6);
    // The rows, the counter, the log.
    expect(calls.setValues).toBe(3);
    expect(rowsIn(group, 'tally')).toMatchObject([
      {
        answer: 'канааттанам',
        batch: 'Баетов-1',
        entry: 'биринчи',
        forms: 10,
        all: 7,
        women: 7,
        men: 0,
        youth: '',
      },
      { answer: 'канааттанбайм', all: 2 },
      { answer: 'билбейм', all: 1 },
    ]);
  });

  test('sent again changes nothing', () => {
    const calls = group.calls(() =>
      expect(send(group, batchOf('a', [7, 2, 1]))).toMatchObject({
        added: false,
        rows: ['Э-001', 'Э-002', 'Э-003'],
      }),
    );
    expect(calls.setValues ?? 0).toBe(0);
  });

  test.each<[string, unknown, RegExp]>([
    ['of an unknown survey', batchOf('x', [1], { survey: 'С-009' }), /С-009/],
    ['of an unknown member', batchOf('x', [1], { member: 'М-099' }), /М-099/],
    ['with a question of another survey', batchOf('x', [1], { survey: 'С-002' }), /СУ-001/],
    ['with a negative count', batchOf('x', [3, -1]), /канааттанбайм/],
    ['with half a person', batchOf('x', [0.5], { forms: 1 }), /канааттанам/],
    ['with a text for a count', batchOf('x', ['7' as unknown as number], { forms: 7 }), /канааттанам/],
    [
      'with an answer twice',
      { ...batchOf('x', [1]), counts: [1, 2].flatMap(() => batchOf('x', [1]).counts) },
      /эки жолу/,
    ],
    [
      'with a group that is none',
      { ...batchOf('x', [1]), counts: [{ question: 'СУ-001', answer: 'билбейм', counts: { cats: 1 } }] },
      /бузулган/,
    ],
    ['without a mark', batchOf('', [1]), /бузулган/],
    ['without counts', batchOf('x', []), /бузулган/],
    ['on no day', batchOf('x', [1], { date: '2024-13-01' }), /2024-13-01/],
    ['that is nothing', null, /бузулган/],
  ])('%s is refused in one sentence, and nothing is written', (_, batch, sentence) => {
    const before = rowsIn(group, 'tally');
    expect(() => send(group, batch)).toThrow(sentence);
    expect(rowsIn(group, 'tally')).toEqual(before);
  });

  test('its second entry goes by the name of the first, a third is a batch of its own', () => {
    send(group, batchOf('b', [7, 2, 1], { member: 'М-002', entry: 'second' }));
    send(group, batchOf('c', [7, 2, 1], { member: 'М-003' }));
    const names = rowsIn(group, 'tally').map(({ batch, entry }) => `${batch} ${entry}`);
    expect([...new Set(names)]).toEqual(['Баетов-1 биринчи', 'Баетов-1 экинчи', 'Баетов-2 биринчи']);
  });
});
