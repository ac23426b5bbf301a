// A run that is cut off anywhere is finished by the next: everything there once, nothing twice, what people typed meanwhile stays.
import fc from 'fast-check';
import { ProtectedCells } from '#core/protected';
import { MOST_CHARACTERS, TooLongText } from '#core/too-long';
import { openBook } from '#workbook/book';
import { cellWritesAt } from '#workbook/cell-writes';
import { commit, resume } from '#workbook/journal';
import { logStep } from '#workbook/log';
import { pendingEdits } from '#workbook/pending';
import { filled } from '#workbook/steps';
import { Workbook } from '../commands/check/workbook.ts';
import {
  allLines,
  begun,
  cutAt,
  ends,
  group,
  linesOf,
  meant,
  order,
  reorder,
  SHEETS,
  stepsFor,
  TODAY,
  wanted,
} from './cut-off.ts';

test('cut off at any write, rearranged and resumed once or twice, it is as one that nothing has cut off', () => {
  fc.assert(
    fc.property(meant, fc.nat(20), order, order, fc.boolean(), (wanted, at, before, after, isSorted) => {
      const whole = group(before);
      const undisturbed = stepsFor(whole.environment(TODAY), wanted);
      commit(whole.environment(TODAY), undisturbed.book, 'list', undisturbed.steps);

      const workbook = group(before);
      const { book, steps } = stepsFor(workbook.environment(TODAY), wanted);
      const isWhole = ends(() => commit(cutAt(workbook, at + 1), book, 'list', steps));
      // Nothing is lost once the entry is kept, which is the first write.
      const isKept = at > 0 || isWhole;
      reorder(workbook, after);
      const grid = workbook.grid('members');
      if (isSorted) workbook.grids.set('members', [...grid.slice(0, 3), ...grid.slice(3).reverse()]);
      const rest = isKept ? allLines(whole) : allLines(workbook);
      for (const _ of ['once', 'twice']) {
        resume(workbook.environment(TODAY));
        expect(allLines(workbook)).toEqual(rest);
      }
      const applied = workbook.applied.length;
      resume(workbook.environment(TODAY));
      expect(workbook.applied).toHaveLength(applied);
    }),
    { numRuns: 300, seed: 13 },
  );
});

test('a resume that is cut off as well is resumed again', () => {
  for (let at = 1; at < 8; at++) {
    const workbook = begun();
    ends(() => resume(cutAt(workbook, at)));
    resume(workbook.environment(TODAY));
    expect(workbook.column('members', 'number')).toEqual(['М-001', 'М-002', 'М-003']);
    expect(workbook.column('members', 'name')).toEqual(['А.Асанов', 'Б.Башка', 'В.Жаңы']);
  }
});

test('what a person has typed meanwhile stays hers', () => {
  const workbook = begun();
  workbook.write('members', 3, 'contacts', '0999');
  resume(workbook.environment(TODAY));
  expect(workbook.column('members', 'contacts')).toEqual(['0999', '0555', '']);
});

test('a row without a number is found by its line while it has none', () => {
  const workbook = new Workbook({ members: [{ name: 'А.Асанов' }, { name: 'Б.Башка' }] });
  const environment = workbook.environment(TODAY);
  const book = openBook(environment, SHEETS);
  const members = book.sheet('members');
  const steps = members ? filled(members, cellWritesAt(members.places, 4, { contacts: '0777' })) : [];
  expect(() => commit(cutAt(workbook, 2), book, 'form', steps)).toThrow('cut off');
  const numbered = workbook.copy();
  resume(environment);
  expect(workbook.column('members', 'contacts')).toEqual(['', '0777']);
  numbered.write('members', 4, 'number', 'М-002');
  resume(numbered.environment(TODAY));
  expect(numbered.column('members', 'contacts')).toEqual(['', '']);
});

test('sheets, rows and columns that are gone are passed over', () => {
  const sheetless = begun();
  sheetless.grids.delete('members');
  resume(sheetless.environment(TODAY));
  expect(linesOf(sheetless, 'log')).toHaveLength(2);
  const columnless = begun();
  columnless.write('members', 0, 'contacts', '');
  resume(columnless.environment(TODAY));
  expect(columnless.column('members', 'name')).toEqual(['А.Асанов', 'Б.Башка', 'В.Жаңы']);
});

test('the sheets that were written wait for a check', () => {
  const workbook = begun();
  expect(pendingEdits(workbook.environment(TODAY)).sheets).toEqual([]);
  resume(workbook.environment(TODAY));
  expect(pendingEdits(workbook.environment(TODAY)).sheets).toEqual(['settings', 'members']);
});

test('where cells are protected the person is informed, and nothing is resumed', () => {
  const workbook = group([]);
  const { book, steps } = stepsFor(workbook.environment(TODAY), wanted);
  const environment = workbook.environment(TODAY);
  const apply = () => {
    throw new ProtectedCells('Мүчөлөр', 'no');
  };
  expect(() => commit({ ...environment, book: { ...environment.book, apply } }, book, 'list', steps)).toThrow(
    ProtectedCells,
  );
  resume(workbook.environment(TODAY));
  expect(workbook.column('members', 'number')).toEqual(['М-001', 'М-002']);
});

test.each([
  ['a new row', { ...wanted, rows: [{ name: 'В.Жаңы' }, { name: 'у'.repeat(MOST_CHARACTERS + 1) }] }],
  ['a row that is there', { ...wanted, second: { contacts: 'у'.repeat(MOST_CHARACTERS + 1) } }],
])('a text that no cell has room for in %s: nothing is written and nothing resumed', (_, meant) => {
  const workbook = group([]);
  const before = allLines(workbook);
  const { book, steps } = stepsFor(workbook.environment(TODAY), meant);
  expect(() => commit(workbook.environment(TODAY), book, 'list', steps)).toThrow(TooLongText);
  resume(workbook.environment(TODAY));
  expect(allLines(workbook)).toEqual(before);
});

test('the longest text that a cell has room for is written', () => {
  const workbook = group([]);
  const contacts = 'у'.repeat(MOST_CHARACTERS);
  const { book, steps } = stepsFor(workbook.environment(TODAY), { ...wanted, first: { contacts } });
  commit(workbook.environment(TODAY), book, 'list', steps);
  expect(workbook.column('members', 'contacts')).toContain(contacts);
});

test('what one person may not write waits for another, and keeps nobody from her own work', () => {
  const workbook = begun();
  const environment = workbook.environment(TODAY);
  const apply = () => {
    throw new ProtectedCells('Мүчөлөр', 'no');
  };
  for (let times = 0; times < 9; times++) resume({ ...environment, book: { ...environment.book, apply } });
  const book = openBook(environment, SHEETS);
  commit(environment, book, 'check', logStep(book, environment, 'текшерүү'));
  expect(workbook.column('members', 'number')).toEqual(['М-001', 'М-002']);
  resume(environment);
  expect(workbook.column('members', 'number')).toEqual(['М-001', 'М-002', 'М-003']);
});

test('what fails again and again is given up after five times', () => {
  const workbook = begun();
  const environment = workbook.environment(TODAY);
  const apply = () => {
    throw new Error('no');
  };
  for (let times = 0; times < 5; times++)
    expect(() => resume({ ...environment, book: { ...environment.book, apply } })).toThrow('no');
  expect(() => resume({ ...environment, book: { ...environment.book, apply } })).not.toThrow();
  resume(environment);
  expect(workbook.column('members', 'number')).toEqual(['М-001', 'М-002']);
});
