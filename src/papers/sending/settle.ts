// What came of a letter: written in its own row, and the day of sending beside the document that it took.
import type { Change } from '#core/change';
import type { CivilDate } from '#core/date';
import type { Environment } from '#core/ports';
import { documents } from '#documents';
import type { Letter } from '#tables/letters';
import { Refusal } from '#texts/refusal';
import { markOf } from '../making/entered.ts';
import { type Opened, opened } from '../making/opened.ts';
import { type Cells, fillLine, fillRow, rowLine } from '../making/rows.ts';
import { type Dispatch, dispatchesOf } from './dispatches.ts';
import type { Parcel } from './parcel.ts';

/** That a letter went, and when, where that is not written yet. */
interface Went {
  readonly on: CivilDate | null;
  /** Beside which document's row that is reported too, and of whom. */
  readonly beside: (Pick<Parcel, 'id' | 'row'> & { readonly dispatch: Dispatch }) | null;
}

/** Writes what came of a letter. @param went null: it surely did not go */
export function settleLine(environment: Environment, there: Opened, line: number, went: Went | null): void {
  const { choices } = there.sheetLanguage.sheets.letters.columns.dispatch;
  const cells: Cells =
    went === null
      ? { dispatch: choices.failed }
      : { dispatch: choices.sent, ...(went.on === null ? {} : { sent: { date: went.on } }) };
  // The letter's own line comes last: until it says that it went, a person is asked, and nothing is forgotten.
  environment.book.apply([
    ...(went === null ? [] : sentBeside(there, went)),
    ...fillLine(there, 'letters', line, cells),
  ]);
}

/** The day of sending beside the document's own row, where nobody has written one. */
function sentBeside(there: Opened, { on, beside }: Went): readonly Change[] {
  if (on === null || beside === null) return [];
  const { id, row } = beside;
  const { sentColumn, sentOn } = beside.dispatch;
  const { sheet } = documents[id];
  if (sheet === null || sheet === 'letters' || row === null || sentColumn === null || sentOn !== null)
    return [];
  return fillRow(there, sheet, row, { [sentColumn]: { date: on } });
}

/** What a person found out of a dispatch that nobody knew the end of. Call under the lock. */
export function settle(environment: Environment, letter: string, went: boolean): void {
  const there = opened(environment);
  const row = there.judged.facts.letters.find(({ number }) => number === letter);
  const line = rowLine(there, 'letters', letter);
  if (row === undefined || line === null || row.dispatch !== 'pending')
    throw new Refusal('noRow', { sheet: there.language.sheets.letters.title });
  settleLine(
    environment,
    there,
    line,
    went ? { on: row.sent ?? row.begun, beside: besideOf(row, there) } : null,
  );
}

/** The document's own row to which a letter belongs. */
function besideOf(letter: Letter, { judged }: Opened): Went['beside'] {
  const { facts } = judged;
  const entry = facts.archive.find(({ number }) => number === letter.document);
  const kind = Object.values(documents).find((one) => markOf(one, entry?.belongsTo ?? null) === entry?.made);
  if (entry === undefined || kind === undefined) return null;
  const { belongsTo: row } = entry;
  const dispatch = dispatchesOf(kind, row, entry, facts).find((one) => one.letter?.number === letter.number);
  return dispatch === undefined ? null : { id: kind.id, row, dispatch };
}
