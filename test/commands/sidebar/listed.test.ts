// The sidebar's first reading: of few sheets, and the same that a judgement of everything shows.
import { checkAfter, checkAll } from '#commands/check/check';
import { sidebarAnswer } from '#commands/sidebar/answer';
import { deadlines } from '#commands/sidebar/deadlines';
import { listedState } from '#commands/sidebar/listed';
import { sidebarState } from '#commands/sidebar/state';
import { languageCodes } from '#core/languages';
import { costsOf, demoYear, TODAY } from '../check/demo-year.ts';
import type { Workbook } from '../check/workbook.ts';

const TOMORROW = '2025-12-23';
let checked: Workbook;
beforeAll(() => {
  checked = demoYear({ numbered: true });
  checkAll(checked.environment(TODAY));
});

test.each([null, ...languageCodes])('shows what a judgement of everything shows (%s)', (language) => {
  const environment = checked.environment(TODAY);
  const listed = listedState(environment, language);
  const whole = sidebarState(environment, language);
  expect(listed?.verdicts).toEqual(whole.verdicts);
  expect(listed?.verdicts.length).toBeGreaterThan(50);
  expect({ ...listed, verdicts: [] }).toEqual({
    ...whole,
    verdicts: [],
    read: 'list',
    deadlines: null,
    documents: null,
  });
});

test('what falls due is the same by itself', () => {
  const environment = checked.environment(TODAY);
  const whole = sidebarState(environment, null).deadlines;
  const found = deadlines(environment, null, 0);
  expect(found).toMatchObject({ count: whole?.count, urgent: whole?.urgent });
  expect(found.lines).toHaveLength(found.count);
  expect(found.lines.slice(0, whole?.lines.length)).toEqual(whole?.lines);
  expect(deadlines(environment, null, 40).lines).toEqual(found.lines.slice(40));
});

test('reads three sheets, and what falls due those on which days stand', () => {
  const opening = costsOf(checked, (environment) => void sidebarAnswer(environment, null, null, true));
  expect([...opening.reads]).toEqual([
    ['settings', 1],
    ['members', 1],
    ['check', 1],
  ]);
  const due = costsOf(checked, (environment) => void deadlines(environment, null, 0));
  expect(due.reads.size).toBe(14);
  expect([...opening.writes, ...due.writes]).toEqual([]);
});

test('an edit is seen in it at once, and so is a waiver', () => {
  const book = checked.copy();
  const [first] = listedState(book.environment(TODAY), null)?.verdicts ?? [];
  const line = book.column('check', 'number').indexOf(first?.key ?? '') + 3;
  book.write('check', line, 'waivedBecause', 'Сессияда каралат');
  const waived = listedState(book.environment(TODAY), null)?.verdicts.find(({ key }) => key === first?.key);
  expect([first?.waived, waived?.waived]).toEqual([false, true]);
  book.write('members', 3, 'birthDate', '');
  checkAfter(book.environment(TODAY), ['members']);
  expect(listedState(book.environment(TODAY), null)?.verdicts.map(({ key }) => key)).toContain(
    '5.2.1-age/members/М-001/birthDate',
  );
});

test('of an earlier day it says so', () => {
  expect(listedState(checked.environment(TOMORROW), null)?.read).toBe('oldList');
});

test.each([
  ['of a workbook that was never checked', () => demoYear({ numbered: true }), null],
  ['without a list', withoutList, null],
] as const)('%s everything is judged', (_, book, language) => {
  const environment = book().environment(TODAY);
  expect(listedState(environment, language)).toBeNull();
  expect(sidebarAnswer(environment, language, 'ky', true).read).toBe('whole');
});

function withoutList(): Workbook {
  const book = checked.copy();
  book.grids.delete('check');
  return book;
}
