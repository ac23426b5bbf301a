// Row numbers for people: in order, each once, runs drawn together.
import { counted, rowRanges } from '#core/sources';

test.each([
  [[], ''],
  [['К-012'], 'К-012'],
  [['К-001', 'К-002'], 'К-001…К-002'],
  [['К-003', 'К-001', 'К-002', 'К-002', 'К-012'], 'К-001…К-003, К-012'],
  [['К-999', 'К-1000'], 'К-999…К-1000'],
  [['К-009', 'К-010', 'М-011'], 'К-009…К-010, М-011'],
  [['kenesh'], 'kenesh'],
])('%j → %s', (rows, phrase) => {
  expect(rowRanges(rows)).toBe(phrase);
});

test('what is counted are the rows', () => {
  expect(counted('plan', [{ number: 'ИП-001' }, { number: 'ИП-004' }])).toEqual({
    sheet: 'plan',
    rows: ['ИП-001', 'ИП-004'],
  });
});
