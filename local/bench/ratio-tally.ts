// The counts of a survey in cells: SUMIFS for every answer and group, and one call of our custom function for all of it.
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
/** The columns of BMJB_TALLY for a whole survey: question, answer, group, count, base, share, low, high. */
const WIDTH = 8;
const COUNT = 3;
/** How often both are entered. */
const RUNS = 3;

/** Milliseconds on the processor until every cell is computed. */
export function tallyRatio({ host }: Workbook, years: number): Ratio {
  const tab = tabWith(host, ['survey', 'question', 'answer', 'women']);
  const { columns, whole } = rangesOf(tab);
  const lines = QUESTIONS.flatMap((question) =>
    ANSWERS.flatMap((answer) => GROUPS.map((group) => ({ question, answer, group }))),
  );
  const sumifs = lines.map(({ question, answer, group }) => [
    `=SUMIFS(${columns(group)};${columns('survey')};"С-001";${columns('question')};"${question}";${columns('answer')};"${answer}")`,
  ]);
  const ours = lines.map((_, line) => [
    line === 0 ? `=BMJB_TALLY(${whole};"С-001")` : '',
    ...Array<string>(WIDTH - 1).fill(''),
  ]);
  const app = host.services.SpreadsheetApp as unknown as Spreadsheets;
  let entered = 0;
  const entering = (name: string, formulas: string[][], count: number) => () =>
    host.runAs('FULL', () => {
      const sheet = app.getActiveSpreadsheet().insertSheet(`${name} ${++entered}`);
      const rows = formulas.length;
      sheet.insertColumnsAfter(1, WIDTH);
      const cells = sheet.getRange(1, 1, rows, formulas[0]?.length ?? 1);
      let values: unknown[][] = [];
      const cost = cpuOf(() => {
        cells.setFormulas(formulas);
        values = cells.getValues();
      });
      // The order of answers is our function's own.
      return { cost, found: values.map((row) => Number(row[count])).sort((one, other) => one - other) };
    });
  return ratioOf(
    `CPU ms of the ${lines.length} counts of a survey in cells, ${years} ${years === 1 ? 'year' : 'years'} of counts: SUMIFS, and one BMJB_TALLY`,
    RUNS,
    entering('SUMIFS', sumifs, 0),
    entering('BMJB_TALLY', ours, COUNT),
  );
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
