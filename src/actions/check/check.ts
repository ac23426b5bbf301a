// The check: from rows to verdicts, and from verdicts to the cells that show them.
import { WARN_DAYS } from '#calendar';
import type { Change } from '#core/change';
import { groupedBy } from '#core/group';
import type { World } from '#core/ports';
import { type SheetKey, tables } from '#tables';
import { settingsOf } from '#tables/settings-of';
import type { Language } from '#texts';
import { type Book, openBook } from '../book.ts';
import { changesIn } from '../changes-in.ts';
import { countersOf, keepCounters } from '../counters.ts';
import { logLine } from '../log.ts';
import { hasNewRows } from '../numbering.ts';
import {
  rememberCheck,
  rememberedLanguage,
  rememberedWarnDays,
  rememberLanguage,
  rememberWarnDays,
} from '../run.ts';
import { languageOf } from '../words.ts';
import { scopeAround } from './around.ts';
import { isOpen, saidBy } from './cell-text.ts';
import { listCells } from './check-list.ts';
import { complianceCells } from './compliance.ts';
import { computedCells } from './computed.ts';
import type { Area } from './edit.ts';
import { type Judged, judge } from './judge.ts';
import { keptVerdicts } from './kept.ts';
import { sheetCells } from './people-changes.ts';
import { addressesIn } from './place.ts';
import { type Scope, wholeScope } from './scope.ts';
import type { Wanted } from './sheet-changes.ts';
import { waivedKeys } from './waivers.ts';
import { withYearSteps } from './year-steps.ts';

export interface Checked extends Judged {
  readonly language: Language;
  /** Sheets that rules need and that are not to be found. */
  readonly missing: readonly SheetKey[];
  /** The tabs of those in whose heads people have put rows. */
  readonly moved: ReadonlyMap<SheetKey, string>;
  /** The columns that sheets lack. */
  readonly gone: ReadonlyMap<SheetKey, readonly string[]>;
  readonly wrote: boolean;
}

/**
 * Checks everything; call under the lock. Where nothing is new, nothing is written. When a year of the mandate has
 * begun, its steps are appended.
 */
export function checkAll(world: World): Checked {
  const opened = openBook(world, [...wholeScope.reads, ...wholeScope.sheets, ...wholeScope.results]);
  const { book, appended } = withYearSteps(opened, world);
  const checked = check(world, book, wholeScope, appended);
  const met = checked.verdicts.filter(({ value }) => value === 'met').length;
  rememberCheck(world, { day: world.today, met });
  return checked;
}

/**
 * Checks what an edit can have changed: the verdicts that stand on the edited sheet, as far as few other sheets tell
 * them, and the days that it moves. All other verdicts stay as the last full check has left them in the list; where
 * there is no list, everything is checked. Call under the lock.
 */
export function checkAround(world: World, edited: SheetKey, area: Area): Checked {
  const book = openBook(world, [edited]);
  const scope = scopeAround(world, book, edited, area);
  book.also([...scope.reads, ...scope.results]);
  if (book.sheet('check') === null) return checkAll(world);
  if (scope.sheets.some((key) => hasNewRows(book.sheet(key)))) book.also(['settings']);
  return check(world, book, scope, []);
}

function check(world: World, book: Book, scope: Scope, appended: readonly Wanted[]): Checked {
  const keys = [...new Set([...scope.reads, ...scope.sheets])];
  const { language, warnDays } = settingsIn(book, world);
  const judged = judge(book, keys, scope, countersOf(book), world);
  const { settings } = judged.facts;
  const facts = { ...judged.facts, settings: { ...settings, warnDays } };
  // Counters first: a run that is cut off leaves out numbers, but gives none twice.
  const changes = [
    ...keepCounters(book, judged.counters),
    ...peopleChanges(book, { ...judged, facts }, appended, scope, language, world),
    ...listChanges(book, judged, scope, language, world),
  ];
  const logged = changes.length > 0 ? logLine(book, world, language.actions.log.check) : [];
  if (changes.length > 0) world.book.apply([...changes, ...logged]);
  const missing = keys.filter((key) => book.sheet(key) === null);
  const wrote = changes.length > 0;
  return {
    ...judged,
    language,
    missing,
    moved: movedHeads(book, missing),
    gone: goneColumns(book, keys),
    wrote,
  };
}

function movedHeads({ askew }: Book, missing: readonly SheetKey[]): ReadonlyMap<SheetKey, string> {
  return new Map(
    missing.flatMap((key) => {
      const found = askew.get(key);
      return found && found.shift > 0 ? [[key, found.tab.name] as const] : [];
    }),
  );
}

function goneColumns(book: Book, keys: readonly SheetKey[]): ReadonlyMap<SheetKey, readonly string[]> {
  return new Map(
    keys.flatMap((key) => {
      const places = book.sheet(key)?.places;
      const gone = places ? Object.keys(tables[key].columns).filter((name) => !places.has(name)) : [];
      return gone.length > 0 ? [[key, gone] as const] : [];
    }),
  );
}

/** What every check wants to know of the settings and what moves no day: remembered for those that do not read them. */
function settingsIn(book: Book, world: World): { readonly language: Language; readonly warnDays: number } {
  const settings = book.sheet('settings');
  if (settings === null)
    return { language: rememberedLanguage(world), warnDays: rememberedWarnDays(world) ?? WARN_DAYS };
  const { language, warnDays } = settingsOf(settings.records);
  rememberLanguage(world, language);
  rememberWarnDays(world, warnDays);
  return { language: languageOf(world, language), warnDays };
}

function peopleChanges(
  book: Book,
  judged: Judged,
  appended: readonly Wanted[],
  scope: Scope,
  language: Language,
  { today }: World,
): readonly Change[] {
  const list = book.sheet('check');
  const waived = waivedKeys(list, today);
  const said = [
    ...judged.verdicts.filter(isOpen).map((verdict) => saidBy(verdict, language)),
    ...(list === null ? [] : keptVerdicts(list, scope, language)),
  ].filter(({ key }) => !waived.has(key));
  const bySheet = groupedBy(said, ({ sheet }) => sheet);
  return scope.sheets.flatMap((key) => {
    const sheet = judged.sheets.get(key);
    const isComputed = (index: number) => scope.computes(key, sheet?.lines[index] as number);
    const computed = computedCells(key, judged.facts, language, isComputed);
    const cells = sheetCells(key, judged, computed, bySheet.get(key) ?? []);
    const wanted = key === 'steps' ? [...appended, ...cells] : cells;
    return changesIn(book, judged.sheets.get(key) ?? null, wanted);
  });
}

function listChanges(
  book: Book,
  judged: Judged,
  scope: Scope,
  language: Language,
  { today }: World,
): readonly Change[] {
  const { verdicts, sheets } = judged;
  const list = book.sheet('check');
  const cellOf = addressesIn(book, sheets);
  /** A full check judges everything: sheets and rules that are no more have nothing to say. */
  const isJudged = (rule: string, sheet: string) =>
    scope.isWhole || (scope.judges(rule, sheet) && sheets.has(sheet as SheetKey));
  const listed = list ? listCells({ sheet: list, verdicts, today, language, cellOf, judged: isJudged }) : [];
  const compliance = scope.results.includes('compliance') ? book.sheet('compliance') : null;
  return [
    ...changesIn(book, list, listed),
    ...changesIn(book, compliance, compliance ? complianceCells(compliance, verdicts, language) : []),
  ];
}
