// Letters made of the days typed beside acts and reports, once a person has seen and asked for them: the typed cells stay.
import type { Cell } from '#core/cell';
import type { Environment } from '#core/ports';
import { factsIn } from '#evaluation/facts-of';
import { tables } from '#tables';
import { lineOf } from '#tables/line-of';
import { columnWords, type LanguageCode } from '#texts';
import { languageOf } from '#texts/loaded';
import { say } from '#texts/verdict-words';
import { blankOf, cellWritesAt } from '#workbook/cell-writes';
import { counterStep, countersOf } from '#workbook/counters';
import { commit } from '#workbook/journal';
import { logStep } from '#workbook/log';
import { lastNumber, writeNumber } from '#workbook/numbering';
import { appended, filled } from '#workbook/steps';
import { checkAfter } from '../check/check.ts';
import { underLock } from '../run.ts';
import { type Opened, openFor, wholeSheet } from '../tally/opened.ts';
import { dayColumns, type TypedLetter, typedDaySources, typedLetters } from './typed-days.ts';

/** A letter that can be made, with its words. */
export interface ShownLetter {
  readonly letter: TypedLetter;
  /** The act or the report, by its row and its №. */
  readonly paper: string;
  readonly addressee: string;
  /** Each day behind the header of its column. */
  readonly days: string;
}

/** Those that are lacking, in `chosen` language, else in the workbook's own. */
export function shownLetters(environment: Environment, chosen: LanguageCode | null): readonly ShownLetter[] {
  const opened = openFor(environment, typedDaySources);
  const language = chosen === null ? opened.language : languageOf(environment, chosen);
  const facts = factsIn(opened.book, typedDaySources, environment);
  const numbers = new Map([
    ...facts.acts.map(({ number, act }) => [number, act] as const),
    ...facts.reports.map(({ number, paper }) => [number, paper] as const),
  ]);
  const { choices } = columnWords(language, 'letters', 'addressee');
  return typedLetters(facts).map((letter) => ({
    letter,
    paper: [letter.row, numbers.get(letter.row) ?? ''].filter((part) => part !== '').join(' · '),
    addressee: choices[letter.addressee] ?? '',
    days: dayColumns
      .flatMap((column) => {
        const day = letter.days[column];
        const { header } = columnWords(language, 'letters', column);
        return day === undefined ? [] : [`${header}: ${language.forms.date(day, 'cell')}`];
      })
      .join(' · '),
  }));
}

/**
 * Writes the letters that were seen, as far as the same days still stand there and are lacking still; asked for twice,
 * nothing more is written.
 */
export function enterLetters(environment: Environment, wanted: readonly TypedLetter[]): string {
  return underLock(environment, () => {
    const opened = openFor(environment, typedDaySources);
    const seen = new Set(wanted.map(identityOf));
    const lacking = typedLetters(factsIn(opened.book, typedDaySources, environment));
    const written = write(
      environment,
      opened,
      lacking.filter((letter) => seen.has(identityOf(letter))),
    );
    // Also where nothing is written: the run that wrote it may have broken off before its check.
    checkAfter(environment, ['letters']);
    const { lettersEntered, lettersThere } = opened.language.people;
    return written === 0 ? lettersThere : say(opened.language, lettersEntered, { letters: written });
  });
}

/** What a letter tells, whole: another day, or another row to fill, makes it another. */
function identityOf({ sheet, row, addressee, object, letter, days }: TypedLetter): string {
  return JSON.stringify([sheet, row, addressee, object, letter, dayColumns.map((column) => days[column])]);
}

/** @returns how many rows were written */
function write(environment: Environment, opened: Opened, found: readonly TypedLetter[]): number {
  const { book, language } = opened;
  const tab = book.tab('letters');
  if (found.length === 0 || tab === null) return 0;
  const letters = wholeSheet(opened, 'letters');
  const last = lastNumber(letters, countersOf(book).get('letters') ?? 0);
  const rows = found
    .filter(({ letter }) => letter === null)
    .map((one, at) => ({
      number: writeNumber(tables.letters.prefix ?? '', last + at + 1),
      ...aboutOf(one, opened),
      ...daysOf(one),
    }));
  const cells = found.flatMap((one) => {
    const line = one.letter === null ? null : lineOf(letters, one.letter);
    return line === null ? [] : cellWritesAt(letters.places, line, daysOf(one));
  });
  const touched = {
    sheet: 'letters' as const,
    rows: [...rows.map(({ number }) => number), ...found.flatMap(({ letter }) => letter ?? [])],
  };
  environment.book.apply([{ kind: 'showTab', tab: tab.id, shown: true }]);
  commit(environment, book, 'letters of typed days', [
    ...counterStep(book, new Map(countersOf(book)).set('letters', last + rows.length)),
    ...(rows.length === 0 ? [] : [appended(letters, rows)]),
    ...filled(letters, blankOf(letters.grid, cells)),
    ...logStep(book, environment, language.people.log.letters, touched),
  ]);
  return found.length;
}

/** What was sent to whom, in the workbook's words. */
function aboutOf(
  { sheet, row, addressee, object }: TypedLetter,
  { language }: Opened,
): Readonly<Record<string, Cell>> {
  const word = (column: string, key: string) => columnWords(language, 'letters', column).choices[key] ?? key;
  return {
    kind: word('kind', sheet === 'acts' ? 'act' : 'report'),
    ...(sheet === 'acts' ? { act: row } : { report: row }),
    addressee: word('addressee', addressee),
    ...(object === null ? {} : { object }),
  };
}

function daysOf({ days }: TypedLetter): Readonly<Record<string, Cell>> {
  return Object.fromEntries(Object.entries(days).map(([column, date]) => [column, { date }]));
}
