// Which verdicts a person sees, and which of them are one finding.
import { matches, mergeFindings } from '#commands/sidebar/findings';
import type { ShownVerdict } from '#commands/sidebar/verdicts';
import { isFiltering, NO_FILTER } from '../../../src/sidebar/filter.ts';
import { noBirthDate, verdict } from '../../sidebar/states.ts';

describe('the filter', () => {
  const shares = verdict();
  const birth = noBirthDate(7);
  const slip = verdict({ ruleKind: 'data', kind: 'warning', sheet: 'tally', message: 'Уяча окулбайт' });

  test.each([
    ['nothing chosen', {}, [true, true, true]],
    ['a severity', { kind: 'violated' }, [true, false, false]],
    ['what is not known', { kind: 'unknown' }, [false, true, false]],
    ['slips of the hand', { ruleKind: 'data' }, [false, false, true]],
    ['a sheet', { sheet: 'tally' }, [false, false, true]],
    ['a row', { search: 'м-007' }, [false, true, false]],
    ['a clause', { search: '5.2.3' }, [true, false, true]],
    ['two words in any order', { search: 'күнү Туулган' }, [false, true, false]],
    ['all at once', { kind: 'warning', ruleKind: 'data', search: 'окулбайт' }, [false, false, true]],
    ['words that stand nowhere', { search: 'жомок' }, [false, false, false]],
  ] as const)('%s', (_, chosen, expected) => {
    const filter = { ...NO_FILTER, ...chosen };
    expect([shares, birth, slip].map((one) => matches(one, filter))).toEqual(expected);
    expect(isFiltering(filter)).toBe(Object.keys(chosen).length > 0);
  });

  test('rows by their numbers, and what was set aside by itself', () => {
    expect([shares, birth].map((one) => matches(one, { ...NO_FILTER, rows: ['М-007'] }))).toEqual([
      false,
      true,
    ]);
    const waived = verdict({ waived: true });
    expect(matches(waived, NO_FILTER)).toBe(false);
    expect([shares, waived].map((one) => matches(one, { ...NO_FILTER, waived: true }))).toEqual([
      false,
      true,
    ]);
  });
});

describe('one finding', () => {
  const rows = (verdicts: readonly ShownVerdict[]) => mergeFindings(verdicts).map((places) => places.length);

  test('the same of fifteen members is one with fifteen places', () => {
    expect(rows(Array.from({ length: 15 }, (_, at) => noBirthDate(at + 1)))).toEqual([15]);
  });

  test('another message, column or severity is another', () => {
    const one = noBirthDate(1);
    const others = [
      { ...one, message: 'башка' },
      { ...noBirthDate(2), column: 'name' },
      { ...one, kind: 'warning' as const },
    ];
    expect(rows([one, ...others])).toEqual([1, 1, 1, 1]);
  });

  test('open parts of one act are one matter; the same part of two acts is one finding of two places', () => {
    const part = (row: string, column: string) =>
      verdict({ key: `${row}/${column}`, sheet: 'acts', row, column, message: 'Бөлүк толтурулган эмес' });
    const parts = ['purpose', 'place', 'attachments'].map((column) => part('АК-001', column));
    expect(rows(parts)).toEqual([3]);
    expect(rows([part('АК-001', 'place'), part('АК-002', 'place')])).toEqual([2]);
    expect(rows([...parts, part('АК-002', 'place')])).toEqual([3, 1]);
  });
});
