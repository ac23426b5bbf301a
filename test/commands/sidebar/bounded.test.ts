// What goes over the line to the sidebar: never more than 40 KB, and in the end everything.
import { checkAll } from '#commands/check/check';
import { askedFindings, askedPlaces, sidebarAnswer } from '#commands/sidebar/answer';
import { deadlines } from '#commands/sidebar/deadlines';
import type { FindingPage } from '#commands/sidebar/finding-page';
import type { FindingFilter } from '#commands/sidebar/findings';
import { listedState } from '#commands/sidebar/listed';
import { askedDocuments } from '#commands/sidebar/shown-documents';
import type { Context } from '#core/ports';
import { verdictKey } from '#core/verdict';
import { readVerdict } from '#evaluation/stored-verdict';
import { type SheetKey, sheetKeys } from '#tables';
import { sidebarWords } from '../../../src/texts/all.ts';
import { demoYear, TODAY } from '../check/demo-year.ts';
import type { Workbook } from '../check/workbook.ts';

const MOST = 40_000;
const OPEN: FindingFilter = { kind: '', ruleKind: '', sheet: '', search: '', rows: [], waived: false };
const weight = (answer: unknown) => Buffer.byteLength(JSON.stringify(answer));

/** With the page's words, which a workbook in memory has not. */
function environmentOf(book: Workbook): Context {
  const environment = book.environment(TODAY);
  const load = (name: string) => {
    const [kind, code] = name.split('-');
    return kind === 'sidebar' ? JSON.stringify(sidebarWords[code as 'ky']) : environment.texts.load(name);
  };
  return { ...environment, texts: { load } };
}

/** The number of a row in the `time`-th copy of a year. */
const renumbered = (number: string, time: number) =>
  number.replace(/\d+$/, (digits) => `${Number(digits) + time * 1000}`);

/** The demo year so many times in one workbook. */
function years(times: number): Workbook {
  const book = demoYear({ numbered: true });
  const own: readonly SheetKey[] = [
    'settings',
    'readings',
    'calendar',
    'steps',
    'check',
    'compliance',
    'members',
  ];
  for (const key of sheetKeys) {
    const place = book.place(key, 'number');
    if (place < 0 || own.includes(key)) continue;
    const rows = book
      .grid(key)
      .slice(3)
      .filter((row) => typeof row[place] === 'string' && row[place] !== '');
    for (let time = 1; time < times; time++)
      for (const row of rows)
        book.grid(key).push(row.map((cell, at) => (at === place ? renumbered(`${cell}`, time) : cell)));
  }
  return book;
}

/** A list of as many open verdicts as `times` such years have. */
function listOf(times: number): Workbook {
  const book = demoYear({ numbered: true });
  checkAll(book.environment(TODAY));
  const [number, kept] = [book.place('check', 'number'), book.place('check', 'verdict')];
  const lines = book
    .grid('check')
    .slice(3)
    .filter((row) => `${row[kept]}`.startsWith('{'));
  for (let time = 1; time < times; time++)
    for (const line of lines) {
      const verdict = readVerdict(`${line[kept]}`);
      if (verdict === null || verdict.row === null || !/\d$/.test(verdict.row)) continue;
      const own = { ...verdict, row: renumbered(verdict.row, time) };
      const stored = JSON.stringify({ ...JSON.parse(`${line[kept]}`), row: own.row });
      book
        .grid('check')
        .push(line.map((cell, at) => (at === number ? verdictKey(own) : at === kept ? stored : cell)));
    }
  return book;
}

test.each([
  ['the demo year', 1],
  ['a hundred times the demo year', 100],
])('%s, as its list tells it: each answer is below 40 KB', (_, times) => {
  const environment = environmentOf(listOf(times));
  for (const language of ['ky', 'ru'] as const)
    for (const known of [null, language]) {
      const answer = sidebarAnswer(environment, language, known, true);
      expect(answer.read).toBe('list');
      expect(weight(answer)).toBeLessThan(MOST);
      expect(answer.findings.lines.length).toBeGreaterThan(known === null ? 5 : 20);
    }
  expect(weight(askedFindings(environment, null, OPEN, 30))).toBeLessThan(MOST);
});

test('ten years judged as a whole: each answer is below 40 KB, documents and deadlines as well', () => {
  const book = years(10);
  const environment = environmentOf(book);
  for (const known of [null, 'ky'] as const) {
    const answer = sidebarAnswer(environment, 'ky', known, false);
    expect(answer).toMatchObject({ read: 'whole', documents: expect.any(Array) });
    expect(weight(answer)).toBeLessThan(MOST);
    expect(answer.findings.lines.length).toBeGreaterThan(0);
  }
  expect(weight(deadlines(environment, null, 0))).toBeLessThan(MOST);
  const acts = askedDocuments(environment, null, 'act', 0);
  expect(weight(acts)).toBeLessThan(MOST);
  const last = askedDocuments(environment, null, 'act', acts.rows.length - 1);
  expect(last.rows.at(-1)).toEqual(acts.rows[0]);
});

test('asked for until nothing is left, every verdict is reported once', () => {
  const book = listOf(3);
  const environment = environmentOf(book);
  const found: string[] = [];
  for (let from = 0; ; ) {
    const page: FindingPage = askedFindings(environment, null, OPEN, from);
    if (page.lines.length === 0) break;
    from += page.lines.length;
    for (const { rule, sheet, count, places } of page.lines) {
      const key = (place: (typeof places)[number]) => verdictKey({ part: null, ...place, rule, sheet });
      const all = [...places];
      while (all.length < count)
        all.push(...askedPlaces(environment, null, OPEN, places[0] ? key(places[0]) : '', all.length));
      expect(all).toHaveLength(count);
      found.push(...all.map(key));
    }
  }
  const open = listedState(environment, null)?.verdicts ?? [];
  expect(found.sort()).toEqual(open.map(({ key }) => key).sort());
  expect(new Set(found).size).toBe(found.length);
});

test('texts as long as a cell go over the line shortened', () => {
  const book = demoYear({ numbered: true });
  for (const key of ['members', 'acts', 'findings', 'plan'] as const)
    for (const row of book.grid(key).slice(3))
      row.forEach((cell, at) => {
        if (typeof cell === 'string' && at !== book.place(key, 'number') && cell !== '')
          row[at] = 'ө'.repeat(50_000);
      });
  expect(weight(sidebarAnswer(environmentOf(book), 'ky', 'ky', false))).toBeLessThan(MOST);
});
