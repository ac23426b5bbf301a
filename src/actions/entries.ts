// What people can ask for, as the menu, the sidebar and the triggers ask it: each under the lock, answered in words.
import { parseDate } from '#core/date';
import type { World } from '#core/ports';
import type { DocumentId } from '#rules/answered';
import { type SheetKey, sheetKeys } from '#tables';
import type { LanguageCode } from '#texts';
import { say, sentence } from '#texts/verdict-words';
import { openBook } from './book.ts';
import { changesIn } from './changes-in.ts';
import { checkAll, checkAround } from './check/check.ts';
import type { Area } from './check/edit.ts';
import { lackingWords } from './check/lacking.ts';
import { placesIn } from './check/place.ts';
import { isChecked } from './check/scope.ts';
import { importList } from './list/import.ts';
import { previewList } from './list/preview.ts';
import { madeWords } from './making/made-words.ts';
import { type Made, make } from './making/make.ts';
import { Refusal } from './refusal.ts';
import { raiseRevision, rememberedLanguage, rememberLanguage, underLock } from './run.ts';
import type { ListPreview, ToldCheck, ToldDocument } from './server.ts';
import { fillSettings } from './settings-rows.ts';
import { setUp } from './setup/set-up.ts';
import { languageOf } from './words.ts';

/** Makes or repairs the sheets; in a new workbook the language chosen becomes its own. */
export function setUpWorkbook(world: World, chosen: LanguageCode | null): string {
  return underLock(world, () => {
    const language = chosen === null ? rememberedLanguage(world) : languageOf(world, chosen);
    setUp(world, language);
    rememberLanguage(world, language.code);
    const book = openBook(world, ['settings']);
    const settings = book.sheet('settings');
    const values = { language: language.code, documentLanguage: language.code };
    if (settings && chosen !== null)
      world.book.apply(changesIn(book, settings, fillSettings(settings, values)));
    checkAll(world);
    return language.actions.setUpDone;
  });
}

/** Checks everything and tells every verdict. */
export function checkWorkbook(world: World): ToldCheck {
  const checked = underLock(world, () => checkAll(world));
  const { verdicts, language, missing } = checked;
  if (missing.length === sheetKeys.length) throw new Refusal('notSetUp');
  const count = (value: string) => verdicts.filter((verdict) => verdict.value === value).length;
  const counts = { violated: count('violated'), unknown: count('unknown'), met: count('met') };
  return {
    today: world.today,
    verdicts: verdicts.map((verdict) => {
      const { rule, clause, value, severity, sheet, row, column, actual, required } = verdict;
      return {
        rule,
        clause,
        value,
        severity,
        sheet,
        row,
        column,
        actual,
        required,
        message: sentence(language, verdict),
      };
    }),
    said: [say(language, language.actions.checked, counts), ...lackingWords(checked)].join(' '),
  };
}

/** After an edit of an area of a tab: checks what it can have changed. A tab that is none of ours changes nothing. */
export function checkEdit(world: World, tab: number, area: Area): void {
  const book = openBook(world, []);
  const edited = sheetKeys.find((key) => book.tab(key)?.id === tab);
  if (edited === undefined) return;
  underLock(world, () => {
    raiseRevision(world);
    if (isChecked(edited)) checkAround(world, edited, area);
  });
}

/** Writes the members of a printed list into the workbook. */
export function readGroupList(world: World, text: string, decision: string, formed: string): string {
  return underLock(world, () => {
    const date = formed.trim() === '' ? null : parseDate(formed);
    if (date === null && formed.trim() !== '') throw new Refusal('notADate', { text: formed });
    const stated = { decision: decision.trim() === '' ? null : decision.trim(), formed: date };
    const { members, notes } = importList(world, text, stated);
    const { language } = checkAll(world);
    return say(language, language.actions.listRead, { members, notes });
  });
}

/** What a printed list says, before anything is written. */
export function previewGroupList(world: World, text: string): ListPreview {
  return previewList(text, rememberedLanguage(world));
}

/** Makes a document of a row; null: of a new act, of the year's report, or of the whole workbook. */
export function makeDocument(world: World, id: DocumentId, row: string | null): ToldDocument {
  return told(
    world,
    underLock(world, () => make(world, id, row)),
  );
}

/** The most blocks that one step prints. */
const STEP = 60;

/** One step of making a document; the page calls it until all blocks are printed. `final`: refused as a draft. */
export function stepDocument(world: World, id: DocumentId, row: string | null, final: boolean): ToldDocument {
  return told(
    world,
    underLock(world, () => make(world, id, row, { final, most: STEP })),
  );
}

const told = (world: World, made: Made): ToldDocument => ({
  ...made,
  said: madeWords(rememberedLanguage(world), made),
});

export function makeActDocument(world: World, row: string | null): ToldDocument {
  return makeDocument(world, 'act', row);
}

/** Makes the act of the row on which the person stands; elsewhere, of a new row. */
export function makeActHere(world: World, where: Standing): ToldDocument {
  return told(
    world,
    underLock(world, () => make(world, 'act', rowAt(world, 'acts', where))),
  );
}

export function makeReportDocument(world: World): ToldDocument {
  return makeDocument(world, 'report', null);
}

/** Puts the cursor on a cell by its sheet, row number and column. */
export function goTo(world: World, key: SheetKey, row: string | null, column: string | null): void {
  const book = openBook(world, [key]);
  const sheet = book.sheet(key);
  const tab = book.tab(key);
  const place = sheet && placesIn(sheet)({ row, column });
  if (!sheet || !tab || !place) {
    const { title } = rememberedLanguage(world).sheets[key];
    throw new Refusal('missingSheets', { sheets: `«${title}»` });
  }
  world.book.apply([
    { kind: 'showTab', tab: tab.id, shown: true },
    { kind: 'activate', tab: tab.id, ...place },
  ]);
}

/** The tab and row (from 1) on which a person stands. */
interface Standing {
  readonly tab: number;
  readonly row: number;
}

/** The row number on which the person stands, if it is a row of `key`. */
function rowAt(world: World, key: SheetKey, where: Standing): string | null {
  const book = openBook(world, [key]);
  if (book.tab(key)?.id !== where.tab) return null;
  const sheet = book.sheet(key);
  const index = sheet?.lines.indexOf(where.row - 1) ?? -1;
  return sheet?.records[index]?.number ?? null;
}
