// What a check writes: into the sheets of people, into the list of verdicts, and into the list by clause.
import type { Change } from '#core/change';
import type { CivilDate } from '#core/date';
import { groupedBy } from '#core/group';
import { type Verdict, verdictKey } from '#core/verdict';
import { type Affected, judgedSheets } from '#evaluation/affected';
import type { Counts } from '#evaluation/counts';
import type { Evaluated } from '#evaluation/evaluate';
import { writeVerdict } from '#evaluation/stored-verdict';
import { waivedKeys, waiverOf } from '#evaluation/waivers';
import { type SheetKey, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import type { Language } from '#texts';
import type { Book } from '#workbook/book';
import type { CellWrite } from '#workbook/cell-writes';
import { changesIn } from '#workbook/changes-in';
import { addressesIn } from '#workbook/place';
import { renderedVerdict } from './cell-text.ts';
import { listCells } from './check-list.ts';
import { complianceCells } from './compliance.ts';
import { computedCells } from './computed-words.ts';
import type { Kept } from './kept.ts';
import { sheetCells } from './people-changes.ts';

/** What is known once everything affected has been evaluated. */
interface Given {
  readonly book: Book;
  readonly affected: Affected;
  readonly evaluated: Evaluated;
  /** All verdicts that are open now, those that were not made again included. */
  readonly open: readonly Verdict[];
  readonly language: Language;
  readonly today: CivilDate;
}

/** The writes into people's sheets: numbers, computed cells, verdicts. */
export function sheetChanges(
  { book, affected, evaluated, open, language, today }: Given,
  kept: Kept | null,
  appendedSteps: readonly CellWrite[],
): readonly Change[] {
  const list = book.sheet('check');
  const waived = waivedKeys(list, today);
  const keys =
    kept === null
      ? judgedSheets
      : [
          ...new Set([
            ...affected.changed.filter((key) => judgedSheets.includes(key)),
            ...evaluated.computed.keys(),
            ...evaluated.given.keys(),
            ...sheetsThatDiffer(kept, open),
            ...sheetsOfWaivers(list, language, today),
          ]),
        ];
  book.also(keys);
  const bySheet = groupedBy(
    open.filter((verdict) => !waived.has(verdictKey(verdict))),
    ({ sheet }) => sheet,
  );
  return keys.flatMap((key) => {
    const sheet = evaluated.sheets.get(key) ?? book.sheet(key);
    if (sheet === null) return [];
    const computed = evaluated.computed.get(key)?.map((row) => computedCells(row, language)) ?? null;
    const rendered = inOrder(key, bySheet.get(key) ?? []).map((verdict) =>
      renderedVerdict(verdict, language),
    );
    const cells = sheetCells(sheet, evaluated.given.get(key) ?? new Map(), computed, rendered);
    return changesIn(book, sheet, key === 'steps' ? [...appendedSteps, ...cells] : cells);
  });
}

/** By column as the sheet is declared, then by part: verdicts that were kept stand among those made again as in a full check. */
function inOrder(sheet: SheetKey, verdicts: readonly Verdict[]): readonly Verdict[] {
  const columns = Object.keys(tables[sheet].columns);
  const place = ({ column }: Verdict) => (column === null ? -1 : columns.indexOf(column));
  const part = (verdict: Verdict) => verdict.part ?? '';
  return [...verdicts].sort(
    (one, other) =>
      place(one) - place(other) || (part(one) < part(other) ? -1 : Number(part(one) > part(other))),
  );
}

/** The sheets of which other verdicts are open than an earlier check has left. */
function sheetsThatDiffer(kept: Kept, open: readonly Verdict[]): readonly SheetKey[] {
  const written = (verdicts: readonly Verdict[]) =>
    new Map(
      [...groupedBy(verdicts, ({ sheet }) => sheet)].map(([sheet, own]) => [
        sheet,
        own.map(writeVerdict).sort().join('\n'),
      ]),
    );
  const [before, now] = [written(kept.verdicts), written(open)];
  return judgedSheets.filter((sheet) => before.get(sheet) !== now.get(sheet));
}

/** The sheets of verdicts whose waiver stands otherwise than the list says. */
function sheetsOfWaivers(
  list: Sheet<'check'> | null,
  { actions }: Language,
  today: CivilDate,
): readonly SheetKey[] {
  if (list === null) return [];
  const changed = list.records.filter(
    ({ verdict, state }, index) =>
      verdict !== null && (state ?? '') !== actions.waiver[waiverOf(list, index, today)],
  );
  const sheets = new Set(changed.map(({ number }) => number.split('/')[1]));
  return judgedSheets.filter((sheet) => sheets.has(sheet));
}

/** The writes into «Текшерүү». */
export function listChanges({ book, evaluated, open, language, today }: Given): readonly Change[] {
  const list = book.sheet('check');
  if (list === null) return [];
  const cellOf = addressesIn(book, evaluated.sheets);
  return changesIn(book, list, listCells({ sheet: list, verdicts: open, today, language, cellOf }));
}

/** The writes into «Шайкештик». */
export function complianceChanges(
  { book, language }: Pick<Given, 'book' | 'language'>,
  counts: Counts,
): readonly Change[] {
  const sheet = book.sheet('compliance');
  return sheet === null ? [] : changesIn(book, sheet, complianceCells(sheet, counts, language));
}
