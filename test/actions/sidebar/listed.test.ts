// The sidebar's first reading: of few sheets, and the same that a judgement of everything shows.
import { checkAll, checkAround } from '#actions/check/check';
import { sidebarAnswer } from '#actions/sidebar/answer';
import { deadlines } from '#actions/sidebar/deadlines';
import { listedState } from '#actions/sidebar/listed';
import { type ShownVerdict, sidebarState } from '#actions/sidebar/state';
import { costsOf, demoYear, TODAY } from '../check/demo-year.ts';
import type { Workbook } from '../check/workbook.ts';

const TOMORROW = '2025-12-23';
let checked: Workbook;
beforeAll(() => {
  checked = demoYear({ numbered: true });
  checkAll(checked.world(TODAY));
});

/** What a page shows of a verdict but its figures and its correction, of which the list does not tell. */
const shown = (verdicts: readonly ShownVerdict[]) =>
  new Map(
    verdicts.map(
      ({ actual, required, correction, columnTitle, ...verdict }) => [verdict.key, verdict] as const,
    ),
  );

test('tells what a judgement of everything tells, its figures and corrections apart', () => {
  const world = checked.world(TODAY);
  const listed = listedState(world, null);
  const whole = sidebarState(world, null);
  expect(listed && shown(listed.verdicts)).toEqual(shown(whole.verdicts));
  expect(listed?.verdicts.length).toBeGreaterThan(50);
  expect({ ...listed, verdicts: [] }).toEqual({
    ...whole,
    ...{ verdicts: [], read: 'list', deadlines: null, documents: null },
  });
});

test('what falls due is the same by itself', () => {
  const world = checked.world(TODAY);
  expect(deadlines(world, null)).toEqual(sidebarState(world, null).deadlines);
});

test('reads three sheets, and what falls due those on which days stand', () => {
  const opening = costsOf(checked, (world) => void sidebarAnswer(world, null, null, true));
  expect([...opening.reads]).toEqual([
    ['settings', 1],
    ['members', 1],
    ['check', 1],
  ]);
  const due = costsOf(checked, (world) => void deadlines(world, null));
  expect(due.reads.size).toBe(14);
  expect([...opening.writes, ...due.writes]).toEqual([]);
});

test('an edit is seen in it at once, and so is a waiver', () => {
  const book = checked.copy();
  const [first] = listedState(book.world(TODAY), null)?.verdicts ?? [];
  const line = book.column('check', 'number').indexOf(first?.key ?? '') + 3;
  book.write('check', line, 'waivedBecause', 'Сессияда каралат');
  const waived = listedState(book.world(TODAY), null)?.verdicts.find(({ key }) => key === first?.key);
  expect([first?.waived, waived?.waived]).toEqual([false, true]);
  book.write('members', 3, 'birthDate', '');
  const area = { row: 4, rows: 1, column: book.place('members', 'birthDate') + 1, columns: 1 };
  checkAround(book.world(TODAY), 'members', area);
  expect(listedState(book.world(TODAY), null)?.verdicts.map(({ key }) => key)).toContain(
    '5.2.1-age/members/М-001/birthDate',
  );
});

test('of an earlier day it says so', () => {
  expect(listedState(checked.world(TOMORROW), null)?.read).toBe('oldList');
});

test.each([
  ['in another language than its own', () => checked, 'ru'],
  ['of a workbook that was never checked', () => demoYear({ numbered: true }), null],
  ['without a list', withoutList, null],
] as const)('%s everything is judged', (_, book, language) => {
  const world = book().world(TODAY);
  expect(listedState(world, language)).toBeNull();
  expect(sidebarAnswer(world, language, 'ky', true).read).toBe('whole');
});

function withoutList(): Workbook {
  const book = checked.copy();
  book.grids.delete('check');
  return book;
}
