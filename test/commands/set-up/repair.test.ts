// Sheets whose head people have changed: judged as before where it can be known again, else asked about; never misread.
import { commands } from '#commands/index';
import type { Cell } from '#core/cell';
import { languages } from '#texts/all';
import { columnWords } from '#texts/column-words';
import { groupOnPaper, Paper, type PaperTab } from '../../reliability/support/paper.ts';

const begun = new Paper(groupOnPaper(5, 1));
commands.setUpWorkbook.run(begun.environment(), { language: null });

const verdictsOf = (paper: Paper) =>
  commands.checkWorkbook
    .run(paper.environment(), {})
    .verdicts.map(({ rule, sheet, row, column, value }) => [rule, sheet, row, column, value].join(' '))
    .sort();
const expected = verdictsOf(begun);

let paper: Paper;
let members: PaperTab;
beforeEach(() => {
  paper = new Paper(begun.tabs);
  members = tabNamed('Мүчөлөр');
});

function tabNamed(name: string): PaperTab {
  const found = paper.tabs.find((tab) => tab.name === name);
  if (found === undefined) throw new Error(`No tab ${name}`);
  return found;
}

const blank = (tab: PaperTab): Cell[] => (tab.grid[0] ?? []).map(() => '');
const place = (key: string): number => (members.grid[0] ?? []).indexOf(key);
const header = (key: string): string => columnWords(languages.ky, 'members', key).header;
const namesIn = (tab: PaperTab) => tab.grid.map((row) => row[place('name')]).filter((cell) => cell !== '');

/** How people take something of a head away, and how it then stands. */
const LOST: readonly (readonly [what: string, lose: () => void])[] = [
  ['the title’s row deleted', () => members.grid.splice(1, 1)],
  ['the headers’ row deleted', () => members.grid.splice(2, 1)],
  ['title and headers deleted', () => members.grid.splice(1, 2)],
  [
    'keys of single columns emptied',
    () => {
      for (const key of ['name', 'side', 'sex']) if (members.grid[0]) members.grid[0][place(key)] = '';
    },
  ],
];

test.each(LOST)(
  '%s: the check asks for it, repairing brings it back, and nothing is judged otherwise',
  (_, lose) => {
    lose();
    const rows = members.grid.length;
    const { message } = commands.checkWorkbook.run(paper.environment(), {});
    expect(message).toContain('«Мүчөлөр»');
    expect(message).toContain('«Барактарды түзүү же оңдоо»');
    expect(members.grid).toHaveLength(rows);
    commands.setUpWorkbook.run(paper.environment(), { language: null });
    expect(verdictsOf(paper)).toEqual(expected);
    expect(members.grid[2]?.[place('birthDate')]).toBe(header('birthDate'));
    expect(paper.tabs.filter(({ name }) => name.startsWith('Мүчөлөр'))).toHaveLength(1);
  },
);

test.each([
  ['above the keys', 0],
  ['above the title', 1],
  ['above the headers', 2],
])('a row of their own %s: asked for, nothing is written, no second sheet is made', (_, at) => {
  members.grid.splice(at, 0, ['Биздин топ', ...blank(members).slice(1)]);
  const before = JSON.stringify(members.grid);
  expect(commands.checkWorkbook.run(paper.environment(), {}).message).toContain(
    '«Мүчөлөр»: мамычалардын аттарынын үстүнө',
  );
  expect(() => commands.setUpWorkbook.run(paper.environment(), { language: null })).toThrow('headMoved');
  expect(JSON.stringify(members.grid)).toBe(before);
  expect(paper.tabs).toHaveLength(begun.tabs.length);
  members.grid.splice(at, 1);
  expect(verdictsOf(paper)).toEqual(expected);
});

test('a copy that stands before its sheet is not taken for it, even where the product remembers nothing', () => {
  const copy = paper.make(
    'Копия Мүчөлөр',
    0,
    members.grid.map((row) => [...row]),
  );
  for (const row of copy.grid.slice(3)) row[place('name')] = '';
  const before = JSON.stringify(copy.grid);
  paper.forget();
  expect(verdictsOf(paper)).toEqual(expected);
  expect(JSON.stringify(copy.grid)).toBe(before);
});

test('two tabs whose names differ by a space: the one with the keys is the sheet', () => {
  paper.make('Мүчөлөр ', 0, [['Мүчөлөр'], ['Б.Башка']]);
  paper.forget();
  expect(verdictsOf(paper)).toEqual(expected);
});

test.each(['Бардыгы', 'бардыгы:', 'Итого', 'ВСЕГО', 'Total'])(
  'a row of totals, «%s», is no member',
  (word) => {
    const row = blank(members);
    row[place('name')] = word;
    row[place('birthDate')] = 5;
    members.grid.push(row);
    const names = namesIn(members);
    expect(verdictsOf(paper)).toEqual(expected);
    expect(namesIn(members)).toEqual(names);
    expect(members.grid.at(-1)?.[place('number')]).toBe('');
  },
);

test('a row of which a total is only a part is a row', () => {
  const row = blank(members);
  row[place('name')] = 'Бардыгы';
  row[place('village')] = 'Баетов';
  members.grid.push(row);
  expect(verdictsOf(paper)).not.toEqual(expected);
});

test('steps whose keys are lost are appended by no check, however often it runs', () => {
  const steps = tabNamed(languages.ky.sheets.steps.title);
  for (const key of ['term', 'number']) {
    const at = (steps.grid[0] ?? []).indexOf(key);
    for (const line of [0, 2]) if (steps.grid[line]) steps.grid[line][at] = '';
  }
  const rows = steps.grid.length;
  for (let times = 0; times < 3; times++) commands.checkWorkbook.run(paper.environment(), {});
  expect(steps.grid).toHaveLength(rows);
});

test('a blank row between rows changes nothing', () => {
  members.grid.splice(4, 0, blank(members));
  expect(verdictsOf(paper)).toEqual(expected);
});
