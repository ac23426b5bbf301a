// Verdicts grouped as a person reads them.
import { countKinds, groupBySheet, mergeFindings } from '../../src/sidebar/findings.ts';
import { kindOf, kindOfState } from '../../src/sidebar/signs.ts';
import { group, noBirthDate, verdict } from './states.ts';

describe('kinds', () => {
  test.each([
    ['violated', 'error', 'violated'],
    ['violated', 'warning', 'warning'],
    ['violated', 'info', 'warning'],
    ['unknown', 'error', 'unknown'],
    ['unknown', 'info', 'unknown'],
  ] as const)('%s of severity %s is %s', (value, severity, kind) => {
    expect(kindOf({ value, severity })).toBe(kind);
  });

  test.each([
    ['overdue', 'violated'],
    ['near', 'warning'],
    ['late', 'warning'],
    ['done', 'met'],
    ['coming', null],
    ['n/a', null],
  ] as const)('a deadline that is %s takes %s', (state, kind) => {
    expect(kindOfState(state)).toBe(kind);
  });
});

describe('findings', () => {
  test('the same of fifteen members is one finding with fifteen places', () => {
    const [finding, ...others] = mergeFindings(Array.from({ length: 15 }, (_, at) => noBirthDate(at + 1)));
    expect(others).toEqual([]);
    expect(finding?.places.map(({ row }) => row)).toHaveLength(15);
  });

  test('another message, column or severity is another finding', () => {
    const one = noBirthDate(1);
    const others = [
      { ...one, message: 'башка' },
      { ...one, column: 'name' },
      { ...one, severity: 'info' as const },
    ];
    expect(mergeFindings([one, ...others])).toHaveLength(4);
  });

  test('sheets come with the gravest first, and within them the kinds', () => {
    const warning = verdict({ sheet: 'plan', sheetTitle: 'Иш план', severity: 'warning' });
    const sheets = groupBySheet([
      noBirthDate(1),
      warning,
      verdict({ sheet: 'acts', sheetTitle: 'Актылар' }),
      verdict(),
    ]);
    expect(sheets.map(({ title }) => title)).toEqual(['Актылар', 'Мүчөлөр', 'Иш план']);
    expect(sheets[1]?.byKind.map(({ kind }) => kind)).toEqual(['violated', 'unknown']);
  });

  test('no verdict is lost or doubled', () => {
    const { verdicts } = group();
    const shown = groupBySheet(verdicts).flatMap(({ byKind }) =>
      byKind.flatMap(({ findings }) => findings.flatMap(({ places }) => places)),
    );
    expect(shown.map(({ key }) => key).sort()).toEqual(verdicts.map(({ key }) => key).sort());
    expect([...countKinds(verdicts).values()].reduce((sum, count) => sum + count, 0)).toBe(verdicts.length);
  });
});
