// The check after an edit, which Google may cut off after 30 seconds: what was not seen to its end is caught up with.
import type { Environment } from '#core/ports';
import { type SheetKey, sheetKeys } from '#tables';
import { TITLE_ROW } from '#tables/layout';
import { say } from '#texts/verdict-words';
import { isSearched, openBook, rememberTabs, sheetIn } from '#workbook/book';
import { cellWritesAt } from '#workbook/cell-writes';
import { changesIn } from '#workbook/changes-in';
import { isGivenUp, missedEdits, missedNote, pendingEdits, pendingNote } from '#workbook/pending';
import { nextAside, nextRevision, rememberedLanguage, underLock } from '../run.ts';
import { isPressed, pressWords, unpress } from '../set-up/press.ts';
import { checkAfter, checkAll, isChecked } from './check.ts';

/** In milliseconds: who waits longer leaves the edit to the run that has the lock, or to the next one. */
const MOST_WAIT = 5_000;

/** In milliseconds: a run that has gone on for longer begins no further check. */
const MOST_OF_A_RUN = 12_000;

/** After an edit of a tab: checks what hangs on its sheet. A tab that is none of ours changes nothing. */
export function checkEdit(environment: Environment, tab: number): void {
  const edited = sheetAt(environment, tab);
  if (edited === null) return;
  if (edited === 'home') {
    checkWhereAsked(environment);
    return;
  }
  if (!isChecked(edited)) {
    environment.memory.keep(nextAside(environment));
    return;
  }
  let isNoted = false;
  const work = () => {
    isNoted = true;
    catchUp(environment, edited);
  };
  try {
    underLock(environment, work, MOST_WAIT);
  } catch (error) {
    environment.memory.keep({
      ...(isNoted ? {} : missedNote(environment, edited)),
      ...nextAside(environment),
    });
    throw error;
  }
}

/** The full check that a tick on the home sheet asks for; taken away once it is made, so that it reports the end. */
function checkWhereAsked(environment: Environment): void {
  const asked = openBook(environment, ['home']).sheet('home');
  if (asked === null || !isPressed(asked)) return;
  underLock(environment, () => {
    const { language } = checkAll(environment);
    const book = openBook(environment, ['home']);
    const [home, tab] = [book.sheet('home'), book.tab('home')];
    if (home !== null && tab !== null)
      environment.book.apply(unpress(tab.id, home, environment.now, language));
  });
}

/** The sheet in a tab. A copy of a workbook knows of no tabs until somebody has looked at them, once. */
function sheetAt(environment: Environment, tab: number): SheetKey | null {
  if (!isSearched(environment)) {
    const book = openBook(environment, sheetKeys);
    if (sheetKeys.every((key) => book.tab(key) === null)) rememberTabs(environment, new Map());
  }
  return sheetIn(environment, tab);
}

/** Checks the edited sheet, and as long as there is time what other edits leave meanwhile that did not get the lock. */
function catchUp(environment: Environment, edited: SheetKey): void {
  checkOnce(environment, [edited], 1);
  for (;;) {
    environment.memory.renew();
    const missed = missedEdits(environment);
    if (missed.length === 0 || environment.elapsed() >= MOST_OF_A_RUN) return;
    checkOnce(environment, missed, 0);
  }
}

/**
 * Checks sheets and all whose check was cut off before; gives that up where it has failed too often.
 * @param more how many edits there are that nobody has counted yet
 */
function checkOnce(environment: Environment, edited: readonly SheetKey[], more: number): void {
  const before = pendingEdits(environment);
  const sheets = [...new Set([...before.sheets, ...edited])];
  const waits = isGivenUp(before);
  const tries = waits ? before.tries : before.tries + 1;
  const edits = before.edits + more;
  environment.memory.keep({
    ...pendingNote(environment, { sheets, tries, edits }),
    ...nextRevision(environment),
  });
  if (waits) tellCheckIsDue(environment, sheets, edits);
  else checkAfter(environment, sheets);
}

/** Says in the list of verdicts, above the verdicts of each sheet and beside the home sheet's box what is not up to date and why. */
function tellCheckIsDue(environment: Environment, sheets: readonly SheetKey[], edits: number): void {
  const keys = ['check' as const, ...sheets];
  const book = openBook(environment, [...keys, 'home']);
  const language = rememberedLanguage(environment);
  const titles = sheets.map((key) => `«${language.sheets[key].title}»`).join(', ');
  const check = say(language, language.actions.checkDue, { sheets: titles });
  const changes = keys.flatMap((key) => {
    const sheet = book.sheet(key);
    return sheet === null ? [] : changesIn(book, sheet, cellWritesAt(sheet.places, TITLE_ROW - 1, { check }));
  });
  const pressed = pressWords(book, say(language, language.actions.home.unchecked, { count: edits }));
  if (changes.length + pressed.length > 0) environment.book.apply([...changes, ...pressed]);
}
