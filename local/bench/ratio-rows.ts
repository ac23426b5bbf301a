// The checks of single rows: a compiled JSON schema, and our rules with their verdicts, on the same rows of counts.
import Ajv from 'ajv';
import { wrongRows } from '../../build/row-checks.ts';
import { DEMO_DAY } from '../demo/day.ts';
import { cpuOf } from './measure.ts';
import { type Ratio, ratioOf } from './ratio.ts';
import { FIRST_ROW, tabWith } from './tab.ts';
import type { Workbook } from './workbook.ts';

type Grid = Parameters<typeof wrongRows>[0];
type Row = Grid[number];

interface Spreadsheets {
  getActiveSpreadsheet(): { getSheetByName(name: string): { getDataRange(): { getValues(): unknown[][] } } };
}

const COUNTS = ['all', 'women', 'men', 'youth', 'elderly', 'unemployed', 'disabled', 'other', 'notStated'];
/** How often the sheet's rows are taken, so that there is something to measure. */
const TIMES = 10;
/** Every so many rows one is spoilt: more women than people. */
const SPOILT = 7;

/** How often both checks are measured. */
const RUNS = 9;

/** Milliseconds on the processor, once both are compiled. */
export function rowsRatio({ host }: Workbook): Ratio {
  const { name } = tabWith(host, ['survey', 'question', 'answer', 'women']);
  const app = host.services.SpreadsheetApp as unknown as Spreadsheets;
  const values = host.runAs('FULL', () =>
    app.getActiveSpreadsheet().getSheetByName(name).getDataRange().getValues(),
  );
  const grid = manyRows(values.map((row) => row.map(cellOf)));
  const bySchema = schemaCheck();
  const measured = (check: (rows: Grid) => ReadonlySet<string | null>) => () => {
    let found: readonly unknown[] = [];
    const cost = cpuOf(() => {
      found = [...check(grid)];
    });
    return { cost, found };
  };
  return ratioOf(
    `CPU ms of ${grid.length - FIRST_ROW} single rows: a plain loop over a schema compiled by ajv, and three rules with a verdict each`,
    RUNS,
    measured(bySchema),
    measured((rows) => wrongRows(rows, DEMO_DAY)),
  );
}

function cellOf(value: unknown): Row[number] {
  const day = value as { toLocaleDateString?: (locale: string) => string };
  return day.toLocaleDateString
    ? ({ date: day.toLocaleDateString('sv-SE') } as Row[number])
    : (value as Row[number]);
}

function manyRows(grid: Grid): Grid {
  const [keys = []] = grid;
  const [number, women] = [keys.indexOf('number'), keys.indexOf('women')];
  const rows = Array.from({ length: TIMES }, () => grid.slice(FIRST_ROW)).flat();
  const numbered = rows.map((row, index) => {
    const own = [...row];
    own[number] = `Э-${index + 1}`;
    if (index % SPOILT === 0) own[women] = 1_000;
    return own;
  });
  return [...grid.slice(0, FIRST_ROW), ...numbered];
}

/** Rows as objects, checked by ajv: kinds, choices, groups within all, the sexes' sum. */
function schemaCheck(): (grid: Grid) => ReadonlySet<string> {
  const ajv = new Ajv({ $data: true, allErrors: true });
  ajv.addKeyword({
    keyword: 'sexesSum',
    type: 'object',
    validate: (_: unknown, { all, women, men, notStated }: Record<string, number>) =>
      (women ?? 0) + (men ?? 0) + (notStated ?? 0) === all,
  });
  const reference = { type: 'string', pattern: '^\\p{L}{1,3}-\\d+' };
  const count = { type: 'integer', minimum: 0, maximum: { $data: '1/all' } };
  const isRight = ajv.compile({
    type: 'object',
    sexesSum: true,
    properties: {
      survey: reference,
      question: reference,
      member: reference,
      answer: { type: 'string' },
      village: { type: 'string' },
      batch: { type: 'string' },
      entry: { enum: ['биринчи', 'экинчи'] },
      date: { type: 'object', properties: { date: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' } } },
      forms: { type: 'integer', minimum: 0 },
      ...Object.fromEntries(COUNTS.map((key) => [key, count])),
      all: { type: 'integer', minimum: 0 },
    },
  });
  return (grid) => {
    const keys = (grid[0] ?? []).map(String);
    const number = keys.indexOf('number');
    const wrong = new Set<string>();
    for (const row of grid.slice(FIRST_ROW)) {
      const record: Record<string, unknown> = {};
      for (let place = 0; place < keys.length; place++)
        if (row[place] !== '') record[keys[place] as string] = row[place];
      if (!isRight(record)) wrong.add(`${row[number]}`);
    }
    return wrong;
  };
}
