// The checklist of a visit: what is measured, by what it was judged, what was found before in the same object.
import { day } from '../rules/support.ts';
import { made } from './support.ts';
import { village } from './village.ts';

const words = (given: object = {}) => made('visitChecklist', { ...village, ...given }).words;

test('it names subject, object and who is responsible', () => {
  expect(words()).toContain('Суу түтүгүн оңдоо');
  expect(words()).toContain('«Таза суу» ишканасы');
  expect(words()).toContain('Б.Үсөнова, В.Төлөев');
});

test('criteria and findings of the same object are there to be looked at again, those put right and the good ones not', () => {
  expect(words()).toContain('Долбоор\n☐ ооба ☐ жок ☐ билинбейт');
  expect(words()).toContain('Түтүктүн 40 метри көмүлгөн эмес\n☐ четтетилди');
  expect(words()).not.toContain('Жумуш мөөнөтүндө башталган\n☐');
  const findings = [{ ...village.findings[0], verified: day('2025-06-01') }];
  expect(words({ findings })).not.toContain('☐ четтетилди');
});

test('of another object nothing is there', () => {
  expect(words({ findings: [{ object: 'О-002', found: 'Башка', criterion: 'Башкасы' }] })).not.toContain(
    'Башка',
  );
});

test('indicators of the item have a cell for today', () => {
  const indicators = [{ plan: 'ИП-001', name: 'Басым', unit: 'атм', baseline: 1, target: 3 }];
  expect(words({ indicators })).toContain('Басым\nатм\n1\n3\n\n');
});

test('without subject and object it is a draft', () => {
  const [item] = village.plan;
  expect(
    made('visitChecklist', { ...village, plan: [{ ...item, subject: null, object: null }] }).missing,
  ).toEqual(['matter']);
});
