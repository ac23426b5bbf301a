// The check: from rows to verdicts, and from verdicts to the cells that show them.
import type { Environment } from '#core/ports';
import { isOpen } from '#core/verdict';
import { type Affected, affectedBy, everything, judgedSheets } from '#evaluation/affected';
import { countsOf, sumOf, withCounts } from '#evaluation/counts';
import { type Evaluated, evaluate } from '#evaluation/evaluate';
import { type SheetKey, tables } from '#tables';
import { settingsOf } from '#tables/settings-of';
import type { Language } from '#texts';
import { inEdition } from '#texts/in-edition';
import { languageOf } from '#texts/loaded';
import { type Book, openBook } from '#workbook/book';
import { countersOf, keepCounters } from '#workbook/counters';
import { logLine } from '#workbook/log';
import { isGivenUp, nothingPending, pendingEdits, takeMissed } from '#workbook/pending';
import { keepZone } from '#workbook/zone';
import { checkNote, lastCheck, rememberedLanguage, rememberLanguage } from '../run.ts';
import { checkedWords, pressWords, UNCHECKED } from '../set-up/press.ts';
import { complianceChanges, listChanges, sheetChanges } from './changes.ts';
import { type Kept, keptIn } from './kept.ts';
import { openWithLists } from './list-form.ts';
import { newestFormula } from './newest.ts';
import { withYearSteps } from './year-steps.ts';

/** The product's own sheets in which a check leaves what it has found. */
const KEPT_IN = ['check', 'compliance'] as const;

export interface Checked extends Evaluated {
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
 * begun, its steps are appended. A list of an older version gets the columns that it lacks.
 */
export function checkAll(environment: Environment): Checked {
  keepZone(environment);
  takeMissed(environment);
  const waited = isGivenUp(pendingEdits(environment));
  const checked = check(environment, openWithLists(environment), everything, null);
  if (waited) tellChecked(environment, checked.language);
  return checked;
}

/** The home sheet says that edits are not checked: from now on it says when they were. */
function tellChecked(environment: Environment, language: Language): void {
  const pressed = pressWords(
    openBook(environment, ['home']),
    checkedWords(environment.now, language),
    UNCHECKED,
  );
  if (pressed.length > 0) environment.book.apply(pressed);
}

/**
 * Checks what hangs on some sheets that have changed, and on those whose check was cut off before: every rule and every
 * computed cell that reads one of them. All
 * other verdicts are those of the list; where it holds none as data, everything is checked. Call under the lock.
 * Google drops edits that come too fast: a row without a number, on any sheet that is read, reports one.
 */
export function checkAfter(environment: Environment, edited: readonly SheetKey[]): Checked {
  takeMissed(environment);
  const changed = [...new Set([...pendingEdits(environment).sheets, ...edited])];
  // All words hang on the settings.
  if (changed.includes('settings')) return checkAll(environment);
  const book = openBook(environment, [...KEPT_IN, ...changed]);
  const kept = keptIn(book.sheet('check'), book.sheet('compliance'));
  if (kept === null) return checkAll(environment);
  return check(environment, book, affectedBy(changed), kept);
}

/** Whether there is anything to check after an edit of a sheet. */
export function isChecked(sheet: SheetKey): boolean {
  return sheet === 'check' || judgedSheets.includes(sheet);
}

/** @param kept what an earlier check has left; null where everything is made again */
function check(environment: Environment, opened: Book, affected: Affected, kept: Kept | null): Checked {
  opened.also([...affected.reads, ...KEPT_IN]);
  const isPeriodAsked = affected.judged.includes('steps');
  const { book, appended } = isPeriodAsked
    ? withYearSteps(opened, environment)
    : { book: opened, appended: [] };
  // New steps are a change of their own.
  if (kept !== null && appended.length > 0) return checkAll(environment);
  const language = languageIn(book, environment);
  const evaluated = evaluate(book, affected, countersOf(book), environment);
  const dropped = [...evaluated.given.keys()].filter((key) => !affected.changed.includes(key));
  if (kept !== null && dropped.length > 0)
    return check(environment, opened, affectedBy([...affected.changed, ...dropped]), kept);
  const open = [
    ...(kept?.verdicts ?? []).filter(({ rule, sheet }) => !affected.replaces(rule, sheet)),
    ...evaluated.verdicts.filter(isOpen),
  ];
  const made = countsOf(evaluated.verdicts);
  const counts = kept === null ? made : withCounts(kept.counts, made, affected);
  const given = { book, affected, evaluated, open, language, today: environment.today };
  // Counters first: a run that is cut off leaves out numbers, but gives none twice.
  const changes = [
    ...keepCounters(book, evaluated.counters),
    ...sheetChanges(given, kept, appended),
    ...listChanges(given),
    ...complianceChanges(given, counts),
    ...(kept === null ? newestFormula(book) : []),
  ];
  // Each edit would fill the log; what a person did stands there already.
  const isLogged = kept === null && changes.length > 0;
  if (isLogged) book.also(['log']);
  const logged = isLogged ? logLine(book, environment, language.actions.log.check) : [];
  if (changes.length > 0) environment.book.apply([...changes, ...logged]);
  environment.memory.keep({
    ...checkNote({
      day: kept === null ? environment.today : (lastCheck(environment)?.day ?? environment.today),
      met: sumOf(counts).met,
    }),
    ...nothingPending,
  });
  const missing = affected.reads.filter((key) => book.sheet(key) === null);
  return {
    ...evaluated,
    language,
    missing,
    moved: movedHeads(book, missing),
    gone: goneColumns(book, affected.reads),
    wrote: changes.length > 0,
  };
}

/** The workbook's language; where the settings cannot be read, the one last read there. */
function languageIn(book: Book, environment: Environment): Language {
  const settings = book.sheet('settings');
  if (settings === null) return rememberedLanguage(environment);
  const own = settingsOf(settings.records);
  rememberLanguage(environment, own.language);
  return inEdition(languageOf(environment, own.language), environment.today, own);
}

function movedHeads({ misplaced }: Book, missing: readonly SheetKey[]): ReadonlyMap<SheetKey, string> {
  return new Map(
    missing.flatMap((key) => {
      const found = misplaced.get(key);
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
