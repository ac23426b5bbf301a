// Checks after edits that are cut off: the next one catches up, and after two the list says that a full check is due.
import { checkEdit } from '#commands/check/after-edit';
import { checkAll } from '#commands/check/check';
import { listedState } from '#commands/sidebar/listed';
import type { Environment } from '#core/ports';
import { type SheetKey, sheetKeys } from '#tables';
import { languages } from '#texts/all';
import { pendingEdits } from '#workbook/pending';
import { demoYear, TODAY } from './demo-year.ts';
import { leftToWrite } from './left-to-write.ts';
import { Workbook } from './workbook.ts';

const FIRST = 3;
const tabOf = (key: SheetKey) => sheetKeys.indexOf(key) + 1;
let checked: Workbook;
beforeAll(() => {
  checked = demoYear({ numbered: true });
  checkAll(checked.environment(TODAY));
});

/** A run that Google ends before it has written anything. */
function cutOff(book: Workbook): Environment {
  const environment = book.environment(TODAY);
  const apply = () => {
    throw new Error('Exceeded maximum execution time');
  };
  return { ...environment, book: { ...environment.book, apply } };
}

function type(book: Workbook, key: SheetKey, column: string, text: string): void {
  book.write(key, FIRST, column, text);
}

const dueOn = (book: Workbook, key: SheetKey) => `${book.grid(key)[1]?.[book.place(key, 'check')]}`;

test('what a run that was cut off has left is checked with the next edit', () => {
  const book = checked.copy();
  type(book, 'acts', 'purpose', '');
  expect(() => checkEdit(cutOff(book), tabOf('acts'))).toThrow('Exceeded');
  expect(pendingEdits(book.environment(TODAY))).toEqual({ sheets: ['acts'], tries: 1, edits: 1 });
  expect(listedState(book.environment(TODAY), null)).toBeNull();
  type(book, 'meetings', 'place', '');
  checkEdit(book.environment(TODAY), tabOf('meetings'));
  expect(leftToWrite(book, TODAY)).toEqual([]);
  expect(pendingEdits(book.environment(TODAY)).sheets).toEqual([]);
});

test('an edit that never got the lock is not forgotten', () => {
  const book = checked.copy();
  type(book, 'acts', 'purpose', '');
  expect(() =>
    checkEdit({ ...book.environment(TODAY), lock: { hold: () => null } }, tabOf('acts')),
  ).toThrow();
  expect(pendingEdits(book.environment(TODAY))).toEqual({ sheets: ['acts'], tries: 0, edits: 1 });
});

test('after two runs that were cut off the list says what is due and why; a full check takes it away', () => {
  const book = checked.copy();
  type(book, 'acts', 'purpose', '');
  for (let run = 0; run < 2; run++) expect(() => checkEdit(cutOff(book), tabOf('acts'))).toThrow('Exceeded');
  type(book, 'plan', 'what', '');
  checkEdit(book.environment(TODAY), tabOf('plan'));
  for (const key of ['check', 'acts', 'plan'] as const)
    expect(dueOn(book, key)).toMatch(/^❓ Толук текшерүү керек: .*«Актылар», «Иш план»/);
  checkAll(book.environment(TODAY));
  for (const key of ['check', 'acts', 'plan'] as const) expect(dueOn(book, key)).not.toContain('Толук');
  expect(pendingEdits(book.environment(TODAY)).sheets).toEqual([]);
});

test('beside the box of the home sheet stands how many edits wait; after a full check, when that was', () => {
  const book = checked.copy();
  const where = book.place('home', 'where');
  const words = () => `${book.grid('home')[1]?.[where]}`;
  const { home } = languages.ky.actions;
  book.write('home', 1, 'where', home.press);
  type(book, 'acts', 'purpose', '');
  for (let run = 0; run < 2; run++) expect(() => checkEdit(cutOff(book), tabOf('acts'))).toThrow('Exceeded');
  expect(words()).toBe(home.press);
  checkEdit(book.environment(TODAY), tabOf('plan'));
  expect(words()).toBe(home.unchecked.replace('{count}', '3'));
  checkEdit(book.environment(TODAY), tabOf('plan'));
  expect(words()).toBe(home.unchecked.replace('{count}', '4'));
  checkAll(book.environment(TODAY));
  expect(words()).toMatch(new RegExp(`^${home.pressed.split('{when}')[0]?.replace('(', '\\(')}\\d\\d\\.`));
  expect(pendingEdits(book.environment(TODAY)).edits).toBe(0);
});

test('what people have written beside the box stays', () => {
  const book = checked.copy();
  book.write('home', 1, 'where', 'Өз сөзүбүз');
  type(book, 'acts', 'purpose', '');
  for (let run = 0; run < 2; run++) expect(() => checkEdit(cutOff(book), tabOf('acts'))).toThrow('Exceeded');
  checkEdit(book.environment(TODAY), tabOf('plan'));
  checkAll(book.environment(TODAY));
  expect(book.grid('home')[1]?.[book.place('home', 'where')]).toBe('Өз сөзүбүз');
});

test('edits that never got the lock are counted one by one', () => {
  const book = checked.copy();
  const locked = () => ({ ...book.environment(TODAY), lock: { hold: () => null } });
  for (const key of ['acts', 'acts', 'plan'] as const)
    expect(() => checkEdit(locked(), tabOf(key))).toThrow();
  expect(pendingEdits(book.environment(TODAY))).toEqual({ sheets: ['plan', 'acts'], tries: 0, edits: 3 });
  checkEdit(book.environment(TODAY), tabOf('meetings'));
  expect(pendingEdits(book.environment(TODAY))).toMatchObject({ sheets: [], edits: 0 });
});

test('an edit that gave up waiting while another was checked is checked by that run, before it ends', () => {
  const book = checked.copy();
  const environment = book.environment(TODAY);
  let isMissed = false;
  const apply: Environment['book']['apply'] = (changes) => {
    environment.book.apply(changes);
    if (isMissed) return;
    isMissed = true;
    type(book, 'meetings', 'place', '');
    expect(() =>
      checkEdit({ ...book.environment(TODAY), lock: { hold: () => null } }, tabOf('meetings')),
    ).toThrow();
  };
  type(book, 'acts', 'purpose', '');
  checkEdit({ ...environment, book: { ...environment.book, apply } }, tabOf('acts'));
  expect(isMissed).toBe(true);
  expect(leftToWrite(book, TODAY)).toEqual([]);
  expect(pendingEdits(book.environment(TODAY)).sheets).toEqual([]);
});

test('a row of which no edit was reported has no number: the next edit that reads its sheet checks it', () => {
  const book = checked.copy();
  const line = book.grid('findings').length;
  book.write('findings', line, 'found', 'Түтүк жарылган');
  type(book, 'acts', 'purpose', '');
  checkEdit(book.environment(TODAY), tabOf('acts'));
  expect(book.grid('findings')[line]?.[book.place('findings', 'number')]).toMatch(/^Ф-\d+$/);
  expect(leftToWrite(book, TODAY)).toEqual([]);
});

test('in a copy, which remembers no tabs, the first edit looks for them and is checked', () => {
  const copy = new Workbook();
  for (const key of sheetKeys) copy.grids.set(key, checked.copy().grid(key));
  type(copy, 'acts', 'purpose', '');
  checkEdit(copy.environment(TODAY), tabOf('acts'));
  expect(leftToWrite(copy, TODAY)).toEqual([]);
});
