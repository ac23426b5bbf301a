// The report on one page: plain words, figures of the report, nothing personal, never more than fits.
import { codes, made } from './support.ts';
import { surveyed } from './surveyed.ts';
import { village } from './village.ts';

const LONG = 'Узун сөз '.repeat(60);
const many = {
  ...surveyed,
  findings: Array.from({ length: 40 }, () => ({ ...village.findings[0], found: LONG })),
  objects: Array.from({ length: 30 }, (_, index) => ({
    name: `${index}-объект`,
    type: 'municipal' as const,
  })),
  plan: Array.from({ length: 30 }, (_, index) => ({
    year: index === 0 ? 2025 : 2026,
    what: LONG,
    object: `О-0${index + 10}`,
  })),
};

test.each([
  ['what was looked into', '1 объект: «Таза суу» ишканасы'],
  ['fix rate with its denominator', '3 кемчилик табылды. Анын ичинен 0 четтетилгени'],
  ['open problems by name', 'Түтүктүн 40 метри көмүлгөн эмес'],
  ['what people say, and of how many', 'канааттангандар 76,1 % (Таза суу, экинчи, n = 92, туш келди тандоо)'],
  ['what was recommended', '1 сунуштама жана сунуш берилди: 1 кабыл алынды, 0 аткарылды'],
])('it says %s', (_, said) => {
  expect(made('onePage', surveyed).words).toContain(said);
});

test.each(codes)('it names no person and nothing that is not open, in %s', (code) => {
  const { words } = made('onePage', surveyed, code);
  for (const { name } of village.members) expect(words).not.toContain(name);
  expect(words).not.toContain('Жеке адамдын үйү');
  expect(words).not.toMatch(/1980|0700/);
});

test('of a year full of work it is as short as of any other', () => {
  const { words, tree } = made('onePage', many);
  expect(words.length).toBeLessThan(2600);
  expect(tree.blocks.length).toBeLessThan(30);
  expect(words).toContain('Дагы 36 маселе толук отчетто');
});
