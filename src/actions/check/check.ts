// The check: from rows to verdicts, and from verdicts to the cells that show them.
import type { Change } from '#core/change';
import { groupedBy } from '#core/group';
import type { World } from '#core/ports';
import type { SheetKey } from '#tables';
import { settingsOf } from '#tables/settings-of';
import type { Language } from '#texts';
import { type Book, openBook } from '../book.ts';
import { changesIn } from '../changes-in.ts';
import { countersOf, keepCounters } from '../counters.ts';
import { logLine } from '../log.ts';
import { hasNewRows } from '../numbering.ts';
import { rememberedCode, rememberedLanguage, rememberLanguage } from '../run.ts';
import { languageOf } from '../words.ts';
import { isOpen, saidBy } from './cell-text.ts';
import { listCells } from './check-list.ts';
import { complianceCells } from './compliance.ts';
import { computedCells } from './computed.ts';
import { type Judged, judge } from './judge.ts';
import { keptVerdicts } from './kept.ts';
import { sheetCells } from './people-changes.ts';
import { addressesIn } from './place.ts';
import { type Scope, scopeOfEdit, wholeScope } from './scope.ts';
import type { Wanted } from './sheet-changes.ts';
import { waivedKeys } from './waivers.ts';
import { withYearSteps } from './year-steps.ts';

export interface Checked extends Judged {
  readonly language: Language;
  /** Sheets that rules need and that are not to be found. */
  readonly missing: readonly SheetKey[];
  readonly wrote: boolean;
}

/**
 * Checks everything; call under the lock. Where nothing is new, nothing is written. When a year of the mandate has
 * begun, its steps are appended.
 */
export function checkAll(world: World): Checked {
  const opened = openBook(world, [...wholeScope.reads, ...wholeScope.sheets, ...wholeScope.results]);
  const { book, appended } = withYearSteps(opened, world);
  return check(world, book, wholeScope, appended);
}

/**
 * Checks what an edit can have changed: the verdicts that stand on the edited sheet, as far as few other sheets tell
 * them, and the days that hang on its columns. All other verdicts stay as the last full check has left them in the list;
 * where there is no list, everything is checked. Call under the lock.
 * @param span the first column that was edited, from 1, and how many
 */
export function checkAround(world: World, edited: SheetKey, span: Span): Checked {
  const book = openBook(world, [edited]);
  const { first, count } = span;
  const columns = [...(book.sheet(edited)?.places ?? [])].flatMap(([name, place]) =>
    place + 1 >= first && place + 1 < first + count ? [name] : [],
  );
  const scope = scopeOfEdit(edited, columns);
  const language = rememberedCode(world) === null ? (['settings'] as const) : [];
  book.also([...scope.reads, ...scope.results, ...language]);
  if (book.sheet('check') === null) return checkAll(world);
  if (scope.sheets.some((key) => hasNewRows(book.sheet(key)))) book.also(['settings']);
  return check(world, book, scope, []);
}

/** Columns side by side. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

export const EVERY_COLUMN: Span = { first: 1, count: Number.POSITIVE_INFINITY };

function check(world: World, book: Book, scope: Scope, appended: readonly Wanted[]): Checked {
  const keys = [...new Set([...scope.reads, ...scope.sheets])];
  const judged = judge(book, keys, scope, countersOf(book), world);
  const language = languageIn(book, world);
  // Counters first: a run that is cut off leaves out numbers, but gives none twice.
  const changes = [
    ...keepCounters(book, judged.counters),
    ...peopleChanges(book, judged, appended, scope, language, world),
    ...listChanges(book, judged, scope, language, world),
  ];
  const logged = changes.length > 0 ? logLine(book, world, language.actions.log.check) : [];
  if (changes.length > 0) world.book.apply([...changes, ...logged]);
  const missing = keys.filter((key) => book.sheet(key) === null);
  return { ...judged, language, missing, wrote: changes.length > 0 };
}

/** The workbook's language, which is remembered for checks that have no need of the settings. */
function languageIn(book: Book, world: World): Language {
  const settings = book.sheet('settings');
  if (settings === null) return rememberedLanguage(world);
  const { language } = settingsOf(settings.records);
  rememberLanguage(world, language);
  return languageOf(world, language);
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
    const computed = scope.computes(key) ? computedCells(key, judged.facts, language) : null;
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
