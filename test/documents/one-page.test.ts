// The report on one page: plain words, figures of the report, nothing personal, never more than fits.
import { day } from '../rules/support.ts';
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
])('it says %s', (_, phrase) => {
  expect(made('onePage', surveyed).words).toContain(phrase);
});

test.each([
  ['the usual three', ['fixed', 'partly', 'open'], [1, 1, 1]],
  ['those that were refused and closed too', ['fixed', 'partly', 'open', 'refused', 'closed'], [1, 1, 1, 2]],
  ['those that nobody has verified too', ['unverified', 'open'], [0, 1, 0, 1]],
  ['three bars where one has nothing', ['open'], [0, 0, 1]],
] as const)('the bars make the sum of what was found: %s', (_, states, bars) => {
  const findings = states.map((state) => ({
    ...village.findings[0],
    state: state === 'unverified' ? ('fixed' as const) : state,
    verified: state === 'fixed' ? day('2025-06-01') : null,
  }));
  const { tree, words } = made('onePage', { ...village, findings });
  const charts = tree.blocks.flatMap((block) =>
    block.kind === 'chart' ? [block.chart.series[0]?.values] : [],
  );
  expect(charts).toEqual([bars]);
  expect(words).toContain(`${states.length} кемчилик табылды`);
});

test('a list of places that is cut ends with its own dots', () => {
  const settings = { ...village.settings, site: 'baetov.example.kg', boards: LONG };
  expect(made('onePage', { ...village, settings }).words).not.toContain('….');
  expect(made('onePage', { ...village, settings }).words).toContain('…\n');
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
  expect(words).toContain('Дагы 38 маселе толук отчетто');
  expect(words).not.toContain('Бул барак');
  expect(made('onePage', village).words).toContain('Бул барак');
});

test('a batch of which nobody recorded the sex takes nothing from what people say', () => {
  const tally = surveyed.tally ?? [];
  const more = tally
    .filter(({ survey }) => survey === 'С-002')
    .map(({ women, men, disabled, notStated, ...line }) => ({
      ...line,
      batch: 'С-002-2',
      forms: 30,
      all: 10,
    }));
  const { words } = made('onePage', { ...surveyed, tally: [...tally, ...more] });
  expect(words).toContain('канааттангандар 71,4 % (Таза суу, экинчи, n = 112, туш келди тандоо)');
});

describe('where no share can be shown it says why', () => {
  const of = (more: Partial<typeof surveyed>) => made('onePage', { ...surveyed, ...more }).words;
  const tally = (...counts: readonly [string, number][]) =>
    counts.map(([answer, all]) => ({
      survey: 'С-002',
      question: 'СУ-002',
      answer,
      all,
      batch: 'Терек-1',
      village: 'Терек',
      entry: 'first' as const,
      forms: counts.reduce((sum, [, people]) => sum + people, 0),
    }));

  test.each<[string, Partial<typeof surveyed>, string]>([
    ['no survey', { surveys: [] }, 'Бул мезгилде сурамжылоо жүргүзүлгөн жок.'],
    ['nothing counted', { tally: [] }, 'анын жооптору азырынча эсептелген жок'],
    [
      'few gave an answer',
      { tally: tally(['канааттанам', 3], ['канааттанбайм', 60]) },
      '5тен аз адам берген',
    ],
    [
      'few answered',
      { tally: tally(['канааттанам', 10], ['канааттанбайм', 12]) },
      '30дан аз адам жооп берген',
    ],
  ])('%s', (_, more, phrase) => {
    expect(of(more)).toContain(phrase);
  });

  test('and where an answer of no opinion is small, the share is of all', () => {
    const counted = tally(['канааттанам', 40], ['канааттанбайм', 57], ['билбейм', 3]);
    expect(of({ tally: counted })).toContain(
      'канааттангандар 40,0 % (Таза суу, экинчи, пикири жокторду кошкондо n = 100',
    );
  });
});
