// Five ways to learn of people from papers that are published, each tried on the .docx files that were made.
import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import type { Saved } from '../../local/host.ts';
import { partOf, wordsIn } from '../support/docx-words.ts';
import { type Product, reopened, typed } from '../support/product.ts';

const TODAY = '2025-12-22';
const ANSWERS = ['өтө канааттанам', 'канааттанам', 'канааттанбайм', 'билбейм'];

/** A batch of questionnaires: of each answer all, women, men, youth. */
const batch = (from: number, name: string, counts: readonly (readonly number[])[]) =>
  counts.map(([all = 0, women = 0, men = 0, youth = 0], at) =>
    row(`Э-${`${from + at}`.padStart(3, '0')}`, {
      survey: 'С-001',
      question: 'СУ-001',
      answer: ANSWERS[at] ?? '',
      village: 'Баетов',
      member: 'М-002',
      date: '2025-04-20',
      batch: name,
      entry: 'биринчи',
      forms: counts.reduce((sum, [people = 0]) => sum + people, 0),
      all,
      women,
      men,
      youth,
      notStated: 0,
    }),
  );
const FIRST = batch(1, 'Б-1', [
  [24, 14, 10, 6],
  [46, 25, 21, 9],
  [20, 12, 8, 5],
  [12, 6, 6, 5],
]);
const asked = (tally: readonly ReturnType<typeof row>[]) => [
  sheet('surveys', [
    row('С-001', {
      title: 'Таза суу',
      instrument: 'анкета',
      mode: 'бетме-бет',
      from: '2025-04-14',
      to: '2025-04-25',
      random: 'ооба',
    }),
  ]),
  sheet('questions', [
    row('СУ-001', {
      survey: 'С-001',
      order: 1,
      text: 'Сууга канааттанасызбы?',
      kind: 'бир жооп',
      options: ANSWERS.join('\n'),
    }),
  ]),
  sheet('tally', tally),
];
const SHEETS = [
  sheet('reports', [row('ОТ-001', { year: 2025, period: 'жыл' })]),
  sheet('acts', [row('АК-001', { act: '1/2025', date: '2025-05-10', purpose: 'Сууну текшерүү' })]),
  sheet('findings', [
    row('Ф-001', {
      act: 'АК-001',
      access: 'ачык',
      state: 'ачык',
      found:
        'Колонка иштебейт. Арызданган: Асанова Гүлнара, тел. 0555 12 34 56, ПИН 11203198500123, g.asanova@example.org',
    }),
  ]),
  sheet('activities', [
    row('И-001', {
      what: 'Үйлөрдү кыдыруу',
      from: '2025-05-02',
      to: '2025-05-02',
      finished: 'ооба',
      reached: 1,
    }),
    row('И-002', { what: 'Жолугушуу', from: '2025-05-03', to: '2025-05-03', finished: 'ооба', reached: 38 }),
  ]),
];

let kept: Saved;
let one: Product;
beforeAll(async () => {
  kept = await typed(TODAY, [...SHEETS, ...asked(FIRST)]);
});
beforeEach(async () => {
  one = await reopened(TODAY, kept);
});
afterEach(() => one.host.close());

/** Types more and makes a paper; its bytes. */
function made(id: string, tally: readonly ReturnType<typeof row>[] = []): Uint8Array {
  if (tally.length > 0) {
    typeSheets(one.host, [sheet('tally', tally)]);
    one.run('checkWorkbook');
  }
  one.run('makeDocument', id, 'ОТ-001');
  return one.host.documents().at(-1)?.bytes() ?? new Uint8Array();
}

const rowsOf = (docx: Uint8Array): readonly (readonly string[])[] =>
  partOf(docx, 'word/document.xml')
    .split(/<w:tr[ >]/)
    .slice(1)
    .map((line) => (line.split('</w:tr>')[0] ?? '').split('<w:tc>').slice(1))
    .map((cells) => cells.map((cell) => cell.replace(/<[^>]+>/g, ' ').trim()));

/** What a paper prints of each answer: the people of a group, null where they are not to be seen. */
function printed(docx: Uint8Array, group: string): readonly (number | null)[] {
  const rows = rowsOf(docx);
  const place = rows.find(([first]) => first === 'Суроо жана жооп')?.indexOf(group) ?? -1;
  return ANSWERS.map((answer) => {
    const cell = rows.find(([first]) => first === answer)?.[place] ?? '';
    return Number(/\((\d+)\)|^(\d+)$/.exec(cell)?.slice(1).find(Boolean) ?? Number.NaN) || null;
  });
}

test.each(['publicReport', 'onePage', 'spoken'])('what people have typed reports nobody: %s', (id) => {
  const words = wordsIn(made(id));
  expect(words).toContain('Колонка иштебейт');
  expect(words).not.toMatch(/Асанова|0555|12 34 56|11203198500123|example\.org/);
});

test('subtraction within a paper: a small answer is hidden with another, and its groups', () => {
  typeSheets(one.host, [
    sheet('tally', [
      row('Э-003', { all: 3, women: 2, men: 1, youth: 1 }),
      row('Э-001', { all: 41, women: 24, men: 17 }),
    ]),
  ]);
  one.run('checkWorkbook');
  const paper = made('publicReport');
  expect(wordsIn(paper)).toContain('n = 102');
  expect(printed(paper, 'Баары').filter((people) => people === null)).toHaveLength(2);
  expect([...printed(paper, 'Аял'), ...printed(paper, 'Эркек'), ...printed(paper, 'Жаш')]).toEqual(
    new Array(12).fill(null),
  );
});

/** A later batch: of each answer enough people, and of the groups few. */
const SECOND = batch(5, 'Б-2', [
  [9, 8, 1, 2],
  [12, 3, 9, 0],
  [7, 5, 2, 1],
  [6, 6, 0, 4],
]);

test('subtraction between two versions: after a batch was added no group is printed any more, and all differ by enough', () => {
  const [before, after] = [made('publicReport'), made('publicReport', SECOND)];
  expect(printed(before, 'Аял')).toEqual([14, 25, 12, 6]);
  expect(printed(after, 'Баары')).toEqual([33, 58, 27, 18]);
  for (const group of ['Аял', 'Эркек', 'Жаш'])
    expect(printed(after, group)).toEqual([null, null, null, null]);
  expect(wordsIn(after)).toContain('топтор боюнча бөлүштүрүү көрсөтүлбөйт');
  expect(printed(made('publicReport'), 'Баары')).toEqual([33, 58, 27, 18]);
  expect(one.host.documents()).toHaveLength(2);
});

/** One more questionnaire. */
const LAST = batch(5, 'Б-2', [[0], [0], [1, 1, 0, 1], [0]]);

test('subtraction between the report and the page: one questionnaire more does not show', () => {
  const report = made('publicReport');
  const page = wordsIn(made('onePage', LAST));
  expect(printed(report, 'Баары')).toEqual([24, 46, 20, 12]);
  expect(page).toContain('канааттангандар 77,8 % (Таза суу, n = 90');
  expect(wordsIn(report)).toContain('77,8 %');
  const again = made('publicReport');
  expect(printed(again, 'Баары')).toEqual([24, 46, 20, 12]);
  expect(wordsIn(again)).toContain('Сууга канааттанасызбы?');
});

test('nor between a report that was signed and the page; one that nobody has seen binds nobody', () => {
  const action = (what: string) => one.run('runPaperAction', 'report', 'ОТ-001', what, null);
  made('report');
  expect(printed(made('report', LAST), 'Баары')).toEqual([24, 46, 21, 12]);
  action('sign');
  const page = wordsIn(made('onePage', batch(9, 'Б-3', [[1, 1], [0], [0], [0]])));
  expect(page).toContain('(Таза суу, n = 91');
});

test('a cell of one person is not printed: who was reached', () => {
  const last = rowsOf(made('publicReport')).flatMap((cells) =>
    /^Үйлөрдү|^Жолугушуу/.test(cells[1] ?? '') ? [cells.at(-1)] : [],
  );
  expect(last).toEqual(['×', '38']);
});

test('nor is the one man of a survey, nor women, which would tell of him', () => {
  const tally = [
    row('Э-001', { women: 24, men: 0 }),
    row('Э-002', { women: 45, men: 1 }),
    row('Э-003', { women: 20, men: 0 }),
    row('Э-004', { women: 12, men: 0 }),
  ];
  const paper = made('publicReport', tally);
  expect(printed(paper, 'Баары')).toEqual([24, 46, 20, 12]);
  expect([...printed(paper, 'Эркек'), ...printed(paper, 'Аял')]).toEqual(new Array(8).fill(null));
});
