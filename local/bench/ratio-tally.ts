// The counts of a survey in cells: SUMIFS for every answer and group, and our custom function for every question and group.
import { cpuOf } from './measure.ts';
import { type Ratio, ratioOf } from './ratio.ts';
import { ANSWERS, questionOf } from './surveys.ts';
import { type Tab, tabWith } from './tab.ts';
import type { Workbook } from './workbook.ts';

interface Scratch {
  insertColumnsAfter(column: number, count: number): unknown;
  getRange(row: number, column: number, rows: number, columns: number): Cells;
}

interface Cells {
  setFormulas(formulas: string[][]): unknown;
  getValues(): unknown[][];
}

interface Spreadsheets {
  getActiveSpreadsheet(): { insertSheet(name: string): Scratch };
}

const GROUPS = ['all', 'women', 'men', 'youth', 'elderly', 'unemployed', 'disabled', 'other', 'notStated'];
const QUESTIONS = [0, 1, 2, 3, 4].map((order) => questionOf(0, order));
/** The columns of BMJB_TALLY: answer, count, base, share, low, high. */
const WIDTH = 6;

/** Milliseconds on the processor until every cell is computed. */
export function tallyRatio({ host }: Workbook): Ratio {
  const tab = tabWith(host, ['survey', 'question', 'answer', 'women']);
  const { columns, whole } = rangesOf(tab);
  const sumifs = QUESTIONS.flatMap((question) =>
    ANSWERS.map((answer) =>
      GROUPS.map(
        (group) =>
          `=SUMIFS(${columns(group)};${columns('survey')};"С-001";${columns('question')};"${question}";${columns('answer')};"${answer}")`,
      ),
    ),
  );
  const ours = QUESTIONS.flatMap((question) =>
    ANSWERS.map((_, answer) =>
      GROUPS.flatMap((group) => [
        answer === 0 ? `=BMJB_TALLY(${whole};"С-001";"${question}";"${group}")` : '',
        ...Array<string>(WIDTH - 1).fill(''),
      ]),
    ),
  );
  const app = host.services.SpreadsheetApp as unknown as Spreadsheets;
  const entered = (name: string, formulas: string[][]) =>
    host.runAs('FULL', () => {
      const sheet = app.getActiveSpreadsheet().insertSheet(name);
      const width = formulas[0]?.length ?? 0;
      sheet.insertColumnsAfter(1, width);
      const cells = sheet.getRange(1, 1, formulas.length, width);
      let values: unknown[][] = [];
      const cpuMs = cpuOf(() => {
        cells.setFormulas(formulas);
        values = cells.getValues();
      });
      return { cpuMs, values };
    });
  const usual = entered('SUMIFS', sumifs);
  const spilled = entered('BMJB_TALLY', ours);
  const counts = spilled.values.map((row) => GROUPS.map((_, group) => row[group * WIDTH + 1]));
  return ratioOf('CPU ms of a survey in cells: SUMIFS and BMJB_TALLY', usual.cpuMs, spilled.cpuMs, [
    usual.values,
    counts,
  ]);
}

/** The tally's columns by key, and the whole of it with its key row, as formulas name them. */
function rangesOf({ name, keys, rows }: Tab) {
  const letter = (index: number): string =>
    index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
  return {
    columns: (key: string) => `'${name}'!${letter(keys.indexOf(key))}1:${letter(keys.indexOf(key))}${rows}`,
    whole: `'${name}'!A1:${letter(keys.length - 1)}${rows}`,
  };
}
