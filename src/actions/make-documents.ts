// Makes the act and the report: numbers first, under the lock, then the document, then its link beside its row.
import type { Change } from '#core/change';
import { partsOf } from '#core/date';
import type { World } from '#core/ports';
import { actDocument } from '#documents/act';
import { shortReport } from '#documents/short-report';
import { rules } from '#rules';
import { emptyParts } from '#rules/acts/parts';
import { type SheetKey, sheetKeys, tables } from '#tables';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { type Book, openBook } from './book.ts';
import { changesIn } from './changes-in.ts';
import { type Judged, judge } from './check/judge.ts';
import { wantedAt } from './check/sheet-changes.ts';
import { countersOf, keepCounters } from './counters.ts';
import { logLine } from './log.ts';
import { writeNumber } from './numbering.ts';
import { Refusal } from './refusal.ts';
import { appendRows, firstFreeRow } from './rows.ts';
import { languageOf } from './words.ts';

export interface Made {
  readonly url: string;
  readonly name: string;
  /** The act's number, `1/2024`; of a report, its year. */
  readonly number: string;
  /** The row of the register that now holds its link. */
  readonly row: string;
  /** The headings of mandatory parts that are empty; a document with any is a draft. */
  readonly missing: readonly string[];
}

interface Opened {
  readonly book: Book;
  readonly judged: Judged;
  readonly language: Language;
}

function open(world: World): Opened {
  const book = openBook(world, sheetKeys);
  if (book.sheet('settings') === null) throw new Refusal('notSetUp');
  const keys = sheetKeys.filter(
    (key) => tables[key].prefix !== null || key === 'settings' || key === 'readings',
  );
  const judged = judge(book, keys, rules, countersOf(book), world);
  return { book, judged, language: languageOf(world, judged.facts.settings.documentLanguage) };
}

/** Makes the act of a row, or of a new row where `row` is null; empty parts make it a draft. Call under the lock. */
export function makeAct(world: World, row: string | null): Made {
  const number = row ?? addRow(world, 'acts', {});
  const { book, judged, language } = open(world);
  const act = judged.facts.acts.find((one) => one.number === number);
  if (!act) throw new Refusal('noAct');
  const year = partsOf(act.date ?? world.today).year;
  const given = act.act ?? `${(judged.counters.get(`acts.${year}`) ?? 0) + 1}/${year}`;
  if (act.act === null) {
    const counters = new Map(judged.counters).set(`acts.${year}`, Number(given.split('/')[0]));
    world.book.apply([
      ...fill(book, judged, 'acts', number, { act: given }),
      ...keepCounters(book, counters),
    ]);
  }
  const named = { ...act, act: given };
  const missing = emptyParts(named, judged.facts).map((part) => language.documents.act.parts[part]);
  const tree = actDocument(named, judged.facts, language);
  const { url } = world.documents.make(tree);
  const version = (act.version ?? 0) + 1;
  world.book.apply([
    ...fill(book, judged, 'acts', number, { act: given, document: url, version }),
    ...logLine(book, world, `${say(language, language.actions.log.act, { number: given })} ${url}`, {
      sheet: 'acts',
      rows: [number],
    }),
  ]);
  return { url, name: tree.name, number: given, row: number, missing };
}

/** Makes the summary report of the year; its row in the register is added where there is none. Call under the lock. */
export function makeReport(world: World): Made {
  const { year } = partsOf(world.today);
  const there = open(world).judged.facts.reports.find((one) => one.year === year && one.period === 'year');
  const word = (language: Language) => language.sheets.reports.columns.period.choices.year;
  const number = there?.number ?? addRow(world, 'reports', { year, period: word(open(world).language) });
  const { book, judged, language } = open(world);
  const tree = shortReport(judged.facts, judged.verdicts, language);
  const { url } = world.documents.make(tree);
  const version = (judged.facts.reports.find((one) => one.number === number)?.version ?? 0) + 1;
  world.book.apply([
    ...fill(book, judged, 'reports', number, { document: url, version }),
    ...logLine(book, world, `${language.actions.log.report} ${url}`, { sheet: 'reports', rows: [number] }),
  ]);
  return { url, name: tree.name, number: `${year}`, row: number, missing: [] };
}

/** Appends one row to a register and returns its number. */
function addRow(
  world: World,
  key: 'acts' | 'reports',
  row: Readonly<Record<string, string | number>>,
): string {
  const { book, judged, language } = open(world);
  const sheet = book.sheet(key);
  const tab = book.tab(key);
  if (sheet === null || tab === null)
    throw new Refusal('missingSheets', { sheets: language.sheets[key].title });
  const next = (judged.counters.get(key) ?? 0) + 1;
  const number = writeNumber(tables[key].prefix ?? '', next);
  const date = key === 'acts' ? { date: { date: world.today } } : {};
  world.book.apply([
    appendRows({ tab: tab.id, places: sheet.places, free: firstFreeRow(sheet.grid) }, [
      { number, ...date, ...row },
    ]),
    ...keepCounters(book, new Map(judged.counters).set(key, next)),
  ]);
  return number;
}

function fill(
  book: Book,
  { sheets }: Judged,
  key: SheetKey,
  number: string,
  cells: Readonly<Record<string, string | number>>,
): readonly Change[] {
  const sheet = sheets.get(key);
  if (!sheet) return [];
  const line = sheet.lines[sheet.records.findIndex((record) => record.number === number)];
  return line === undefined ? [] : changesIn(book, sheet, wantedAt(sheet.places, line, cells));
}
