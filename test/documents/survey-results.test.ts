// Survey results in documents: a box of what must be known, figures with their base, charts of the same figures, small cells hidden.
import type { Block } from '#core/document';
import type { DocumentId } from '#core/document-id';
import { languages } from '#texts/all';
import { codes, made } from './support.ts';
import { surveyed } from './surveyed.ts';
import { village } from './village.ts';

const { surveys: words } = languages.ky.documents;
const tables = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const charts = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
const ANSWERS = codes.map((code) => languages[code].documents.surveys.answer);
const shares = (blocks: readonly Block[]) =>
  tables(blocks).find(({ header }) => ANSWERS.includes(header[0] ?? ''));

const PRINTING: readonly DocumentId[] = ['act', 'report', 'publicReport'];

describe.each(PRINTING)('%s', (id) => {
  const { tree, words: text } = made(id, surveyed);

  const { box } = languages.ky.tally.results;
  test.each([
    ...[box.ranBy[0], box.questions, box.wording, box.population, box.frame, box.selection[0]],
    ...[
      box.respondents[0],
      box.groups,
      box.mode,
      box.when,
      box.response,
      box.error[0],
      box.weighting[0],
      box.limits,
    ],
  ])('the box states: %s', (item) => {
    expect(text).toContain(`${item}: `);
  });

  test.each([
    ['response rate and its parts', '83,3 % (100 / 120)'],
    ['limits', 'Жайлоодогулар камтылган жок.'],
    ['margin of error of 100 of 900', '±9,2 пайыздык пунктка чейин, ишенимдүүлүгү 95 %'],
    ['share, count and interval of all', '48,0 %\n(48)\n38,5–57,7'],
    ['base', 'n = 100'],
    ['satisfied among valid answers', '54,5 %\n(48)'],
    ['what × means', '× – купуялуулук үчүн жашырылды'],
  ])('%s', (_, text) => {
    expect(text).toContain(text);
  });

  test('no count below five is printed', () => {
    const counts = (shares(tree.blocks)?.rows ?? []).flat().flatMap((cell) => {
      const found = /^(\d+)$|\((\d+)\)/.exec(cell);
      return found ? [Number(found[1] ?? found[2])] : [];
    });
    expect(counts.length).toBeGreaterThan(5);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
  });

  test('a chart shows the shares of its table', () => {
    const [chart] = charts(tree.blocks).filter(({ unit }) => unit === 'percent');
    const all = shares(tree.blocks)?.rows.map(
      ([answer, cell]) => `${answer}: ${cell?.split('\n').slice(0, 2).join(' ')}`,
    );
    for (const category of chart?.categories ?? ['none']) expect(all).toContain(category);
  });

  test('its caption states n and how people were chosen', () => {
    expect(text).toMatch(/жооптордун үлүшү, n = 100, туш келди тандоо/);
  });
});

test('the report compares with the round before', () => {
  const { words: text } = made('report', surveyed);
  expect(text).toContain('С-001: 54,5 %, n = 88');
  expect(text).toContain('С-002: 76,1 %, n = 92');
  expect(text).toMatch(/\+21,5 пайыздык пункт \(.*\): өстү/);
});

test('a round whose people are not known is compared with nothing', () => {
  for (const round of ['С-001', 'С-002']) {
    const tally = (surveyed.tally ?? []).map((row) => (row.survey === round ? { ...row, all: null } : row));
    expect(made('report', { ...surveyed, tally }).words).not.toContain('пайыздык пункт (');
  }
});

test('a sample that was not drawn at random has no margin of error', () => {
  const surveys = (surveyed.surveys ?? []).map((survey) => ({ ...survey, random: false }));
  const { words: text } = made('report', { ...surveyed, surveys });
  expect(text).toContain('эсептелбейт: тандоо туш келди эмес');
  expect(text).not.toContain('пайыздык пунктка чейин');
});

test('an act prints the surveys of its own days alone', () => {
  const { words: text } = made('act', surveyed);
  expect(text).toContain('С-001. Таза суу');
  expect(text).not.toContain('Таза суу, экинчи');
});

test('without surveys nothing is stated about them', () => {
  expect(made('act', village).words).not.toContain(words.heading);
});

test.each(codes)('the same figures in %s', (code) => {
  const numbers = (text: string) => text.replace(/[^\d×]+/g, ' ');
  const of = (each: typeof code) =>
    shares(made('report', surveyed, each).tree.blocks)?.rows.map((row) => row.slice(1).map(numbers));
  expect(of(code)).toEqual(of('ky'));
});
