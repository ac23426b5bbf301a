// The composition of a group, its members read cell by cell or in one call.
import { costOf } from './measure.ts';
import { type Ratio, ratioOf } from './ratio.ts';
import { FIRST_ROW, tabWith } from './tab.ts';
import type { Workbook } from './workbook.ts';

interface Range {
  getValue(): unknown;
  getValues(): unknown[][];
}

interface Spreadsheets {
  getActiveSpreadsheet(): {
    getSheetByName(name: string): {
      getRange(row: number, column: number): Range;
      getDataRange(): Range;
      getLastRow(): number;
    };
  };
}

const COLUMNS = ['side', 'sex'];

/** Calls that read cells. */
export function compositionRatio({ host, bundle }: Workbook): Ratio {
  const { name, keys } = tabWith(host, [...COLUMNS, 'birthDate', 'appointed']);
  const app = host.services.SpreadsheetApp as unknown as Spreadsheets;
  const places = COLUMNS.map((column) => keys.indexOf(column));
  const judged = (columns: readonly unknown[][]) => bundle.BMJB_COMPOSITION?.(...columns);
  let [usual, ours]: [unknown, unknown] = [null, null];
  const cellByCell = costOf(host, () =>
    host.runAs('FULL', () => {
      const sheet = app.getActiveSpreadsheet().getSheetByName(name);
      const rows = sheet.getLastRow() - FIRST_ROW;
      usual = judged(
        places.map((place) =>
          Array.from({ length: rows }, (_, row) => [
            sheet.getRange(FIRST_ROW + row + 1, place + 1).getValue(),
          ]),
        ),
      );
    }),
  );
  const atOnce = costOf(host, () =>
    host.runAs('FULL', () => {
      const rows = app
        .getActiveSpreadsheet()
        .getSheetByName(name)
        .getDataRange()
        .getValues()
        .slice(FIRST_ROW);
      ours = judged(places.map((place) => rows.map((row) => [row[place]])));
    }),
  );
  return ratioOf(
    'reads of a composition check: cell by cell, and a sheet at once',
    cellByCell.reads,
    atOnce.reads,
    [usual, ours],
  );
}
