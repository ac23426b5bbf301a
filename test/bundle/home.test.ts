// What the home sheet counts, by its formulas in a real grid.
import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import { FIRST_ROW } from '../../src/tables/layout.ts';
import { languages } from '../../src/texts/all.ts';
import { type Product, product } from '../support/product.ts';

const { actions, sheets } = languages.ky;

test('of open findings those that are good are not counted: nothing is to be put right there', async () => {
  const book = await product('2025-06-01');
  const open = { found: 'Суу жок', state: sheets.findings.columns.state.choices.open };
  typeSheets(book.host, [
    sheet('findings', [
      row('Ф-001', open),
      row('Ф-002', { ...open, good: 'жок' }),
      row('Ф-003', { ...open, good: 'ооба' }),
      row('Ф-004', { found: 'Таза', good: 'ооба' }),
    ]),
  ]);
  const line = book.cells(sheets.home.title).find((cells) => cells.includes(actions.home.open));
  expect(line?.[2]).toBe(2);
});

test.each([
  ['days', '2025-05-31', '2099-06-02'],
  ['texts', '31.05.2025', '2.6.2099'],
])(
  'members who have left by today are none, where their %s are cells of that kind',
  async (_, past, coming) => {
    const book = await product('2025-06-01');
    const members = () =>
      book.cells(sheets.home.title).find((cells) => cells.includes(actions.home.members))?.[2];
    const before = Number(members());
    typeSheets(book.host, [
      sheet('members', [
        row('М-001', { left: past }),
        row('М-002', { left: coming }),
        row('М-003', { left: 'кийин. белгисиз.' }),
      ]),
    ]);
    expect(members()).toBe(before - 1);
    book.host.close();
  },
);

test('what is verified on a day that stays text is verified; another text is no day', async () => {
  const book = await product('2025-06-01');
  const { fixed } = sheets.findings.columns.state.choices;
  typeSheets(book.host, [
    sheet('findings', [
      row('Ф-001', { found: 'Суу жок', state: fixed, verified: '1.05.2025' }),
      row('Ф-002', { found: 'Жарык жок', state: fixed, verified: 'кийин' }),
    ]),
  ]);
  const line = book.cells(sheets.home.title).find((cells) => cells.includes(actions.home.fixRate));
  expect(line?.[2]).toBe('50 %');
  book.host.close();
});

test('a row that no run has numbered is counted without one, and is none once it is checked', async () => {
  const book = await product('2025-06-01');
  const count = () =>
    book.cells(sheets.home.title).find((cells) => cells.includes(actions.home.unnumbered))?.[2];
  expect(count()).toBe(0);
  typeSheets(book.host, [
    sheet('findings', [row('Ф-001', { found: 'Суу жок' }), row('Ф-002', { found: 'Жарык жок' })]),
    sheet('letters', [row('КТ-001', { letter: '3', about: 'Сметанын көчүрмөсү' })]),
  ]);
  expect(count()).toBe(3);
  book.run('checkWorkbook');
  expect(count()).toBe(0);
  book.host.close();
});

describe('a year of work', () => {
  let book: Product;
  beforeAll(async () => {
    book = await product('2025-06-01');
  });
  afterAll(() => book.host.close());

  const line = (what: string) =>
    book.cells(sheets.home.title).find(([, found]) => `${found}`.startsWith(what)) ?? [];

  test('the first lines say what this is and how to begin', () => {
    const [first, second] = book.cells(sheets.home.title).slice(FIRST_ROW - 1);
    expect(first?.[1]).toBe(actions.home.about);
    expect(second?.[1]).toBe(actions.home.begin);
  });

  test('of nothing there is no share, and no bar', () => {
    expect(line(actions.home.fixRate).slice(2, 4)).toEqual(['—', '']);
    expect(line(actions.home.plan).slice(2, 4)).toEqual(['—', '']);
    expect(line(actions.home.satisfaction).slice(2, 4)).toEqual(['—', '']);
  });

  test('the share of what is fixed and verified, with its bar', () => {
    const { fixed, open } = sheets.findings.columns.state.choices;
    typeSheets(book.host, [
      sheet('findings', [
        row('Ф-001', { found: 'Суу жок', state: fixed, verified: '2025-05-01' }),
        row('Ф-002', { found: 'Жарык жок', state: fixed }),
        row('Ф-003', { found: 'Жол жок', state: open }),
      ]),
    ]);
    expect(line(actions.home.fixRate).slice(2, 4)).toEqual(['33 %', '███░░░░░░░']);
  });

  test('the next deadlines, the earliest first, each with its step', () => {
    book.run('checkWorkbook');
    const found = book
      .cells(sheets.home.title)
      .filter(([, what]) => `${what}`.startsWith(`${actions.home.deadline}: `));
    expect(found).toHaveLength(5);
    expect(new Set(found.map(([, what]) => what)).size).toBe(5);
    const days = found.map(([, , day]) => (day as Date).getTime());
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(found[0]?.[1]).toBe(
      `${actions.home.deadline}: Биринчи жыйналышка чейин топ жөнүндө маалыматты жарыялоо`,
    );
  });

  test('each line leads to its sheet', () => {
    expect(line(actions.home.fixRate)[4]).toBe('Кемчиликтер');
    expect(line(`${actions.home.deadline}: `)[4]).toBe('Кадамдар');
  });
});
