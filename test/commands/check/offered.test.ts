// What the program offers to put right by itself: only where it is plain what was meant.
import { correctionOf } from '#commands/people/corrections';
import { violated } from '#core/verdict';
import { languages } from '../../../src/texts/all.ts';

const offered = (sheet: string, column: string, says: string, actual: string, required = '') => {
  const outcome = violated({ row: 'М-001', column, says, actual, required });
  const rule = { rule: '3.2-readable', clause: '3.2', kind: 'data', severity: 'warning', sheet } as const;
  return correctionOf({ ...outcome, ...rule }, languages.ky);
};

test.each<[string, string, string, string, string | null]>([
  ['members', 'birthDate', 'date', '17/9/1990', '17.09.1990'],
  ['members', 'birthDate', 'date', '29351', '10.05.1980'],
  ['members', 'birthDate', 'date', '99999', null],
  ['members', 'birthDate', 'year', '12.06.1905', null],
  ['subjects', 'plannedSum', 'thousands', '1.250.000', '1250000'],
  ['subjects', 'plannedSum', 'thousands', '1,250,000.5', '1250000,5'],
  ['subjects', 'plannedSum', 'thousands', '1.200', null],
  ['candidates', 'votes', 'thousands', '1.200', '1200'],
  ['members', 'side', 'latin', 'депyтат', 'депутат'],
  ['members', 'side', 'choice', 'башчы', null],
])('%s.%s, %s «%s»: %p', (sheet, column, says, actual, now) => {
  expect(offered(sheet, column, says, actual)).toBe(now);
});

test('a name with a Latin letter is offered in Cyrillic', () => {
  expect(offered('members', 'name', 'mixed', 'Осмoнов', 'Осмонов')).toBe('Осмонов');
});
