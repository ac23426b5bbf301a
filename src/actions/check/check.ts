// The check: from rows to verdicts, and from verdicts to the cells that show them.
import type { Change } from '#core/change';
import type { World } from '#core/ports';
import type { Verdict } from '#core/verdict';
import { rules } from '#rules';
import type { Rule } from '#rules/rule';
import type { SheetKey } from '#tables';
import type { Sheet } from '#tables/decode';
import { languages, type Language } from '#texts';
import { type Book, openBook } from '../book.ts';
import { logLine } from '../log.ts';
import { readCounters, writeCounters } from '../numbering.ts';
import { settingOf } from '../settings-rows.ts';
import { isWaived, listCells } from './check-list.ts';
import { complianceCells } from './compliance.ts';
import { type Judged, judge } from './judge.ts';
import { sheetCells } from './people-changes.ts';
import { addressOf } from './place.ts';
import { writesOf } from './sheet-changes.ts';

const COUNTERS = 'counters';

/** Sheets that hold the check's own results. */
const RESULTS = ['check', 'compliance', 'log'] as const;

export interface Checked {
  readonly verdicts: readonly Verdict[];
  readonly missing: readonly SheetKey[];
  readonly wrote: boolean;
}

/** The sheets that some rules read, and those whose cells the product computes or numbers. */
function sheetsOf(some: readonly Rule[]): readonly SheetKey[] {
  return [...new Set<SheetKey>(['settings', ...some.flatMap(({ reads, sheet }) => [...reads, sheet])])];
}

/** Checks everything; call under the lock. Where nothing is new, nothing is written. */
export function checkAll(world: World): Checked {
  const keys = sheetsOf(rules);
  const book = openBook(world, [...keys, ...RESULTS]);
  const missing = keys.filter((key) => book.sheet(key) === null);
  const settings = book.sheet('settings');
  const judged = judge(book, keys, rules, readCounters(settingOf(settings, COUNTERS)), world.today);
  const language = languages[judged.facts.settings.language];
  const changes = [...resultChanges(book, judged, language, world), ...counterChanges(book, judged)];
  const logged = changes.length > 0 ? logLine(book, world, language.actions.log.check) : [];
  if (changes.length > 0) world.book.apply([...changes, ...logged]);
  return { verdicts: judged.verdicts, missing, wrote: changes.length > 0 };
}

function resultChanges(book: Book, judged: Judged, language: Language, world: World): readonly Change[] {
  const list = book.sheet('check');
  const compliance = book.sheet('compliance');
  const waived = new Set(
    list?.records.filter((record) => isWaived(record, world.today)).map(({ number }) => number) ?? [],
  );
  const changes = [...judged.sheets.values()].flatMap((sheet): readonly Change[] => {
    const tab = book.tab(sheet.key);
    return tab === null ? [] : writesOf(tab.id, sheet.grid, sheetCells(sheet.key, judged, waived, language));
  });
  const cellOf = (verdict: Verdict) => addressOf(book, judged.sheets.get(verdict.sheet as SheetKey), verdict);
  const { today } = world;
  const listed = list && listCells({ sheet: list, verdicts: judged.verdicts, today, language, cellOf });
  return [
    ...changes,
    ...into(book, list, listed ?? []),
    ...into(book, compliance, compliance ? complianceCells(compliance, judged.verdicts, language) : []),
  ];
}

function into(book: Book, sheet: Sheet | null, wanted: Parameters<typeof writesOf>[2]): readonly Change[] {
  const tab = sheet && book.tab(sheet.key);
  return sheet && tab ? writesOf(tab.id, sheet.grid, wanted) : [];
}

function counterChanges(book: Book, { counters, given }: Judged): readonly Change[] {
  const settings = book.sheet('settings');
  const tab = book.tab('settings');
  if (given.size === 0 || settings === null || tab === null) return [];
  const line = settings.records.findIndex(({ number }) => number === COUNTERS);
  const place = settings.places.get('value');
  const index = settings.lines[line];
  if (index === undefined || place === undefined) return [];
  return writesOf(tab.id, settings.grid, [{ line: index, place, cell: writeCounters(counters) }]);
}
