// How findings and deadlines are shown: their signs, their words, how many there are.
import { NO_FILTER } from '../../src/sidebar/filter.ts';
import { countedIn, countKinds, findingsOf, verdictsIn } from '../../src/sidebar/findings.ts';
import { kindOfState } from '../../src/sidebar/signs.ts';
import { found, verdict, verdicts } from './states.ts';

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

test('what comes once is put to each line and each place', () => {
  const setting = verdict({
    sheet: 'settings',
    sheetTitle: 'Жөндөөлөр',
    row: 'decision',
    rowTitle: 'Токтом',
    part: 'a',
  });
  const [first, second] = findingsOf(
    found([verdict(), { ...setting, key: '5.2.3-citizens/settings/decision/side/a' }]),
    NO_FILTER,
  );
  expect(first).toMatchObject({
    ...{ key: '5.2.3-citizens/members//side', sheetTitle: 'Мүчөлөр' },
    todo: 'Ар бир мүчөнүн тарабын көрсөтүңүз.',
    clauseText: 'курамынын жарымынан кем эмеси – жарандар',
  });
  expect(first?.spots).toMatchObject([{ row: null, rowTitle: '', columnTitle: 'Тарабы' }]);
  expect(second?.spots).toMatchObject([
    { key: '5.2.3-citizens/settings/decision/side/a', row: 'decision', rowTitle: 'Токтом' },
  ]);
});

test('counts are those of all, whatever is here', () => {
  const counted = countedIn(found(verdicts).tallies);
  expect(Object.fromEntries(countKinds(counted))).toEqual({ violated: 1, warning: 1, unknown: 15 });
  expect(verdictsIn(counted)).toBe(17);
});
