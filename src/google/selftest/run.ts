// The self-test as a whole: it tries everything on a tab of its own and writes what it has seen there, to be sent back.
import { fromCell } from '../cells.ts';
import { scriptDays } from '../days.ts';
import { cellProbes } from './cells.ts';
import { paperProbes } from './papers.ts';
import { type Probe, type Seen, seeAll } from './probe.ts';
import { lightProbes, serviceProbes } from './services.ts';
import { sheetProbes } from './sheets.ts';
import { type Time, timesOf } from './times.ts';

/** The tab; the first free name that begins so. */
const TAB = 'Self-test';
/** Where a person types something for the part that a simple trigger tries. */
const TYPE_HERE = 'Type anything into the cell on the right, wait, then copy the cell below as well.';
const JSON_ROW = 1;
const EDIT_ROW = 2;
const EDIT_JSON_ROW = 3;
const FIRST_LINE = 5;

/** What is sent back. */
export interface SelfTestRecord {
  readonly version: string;
  readonly answers: readonly Seen[];
  readonly times: readonly Time[];
}

/** Every probe of the press of the menu, in order. */
const pressProbes: readonly Probe[] = [
  ...sheetProbes,
  ...cellProbes,
  ...lightProbes,
  ...serviceProbes,
  ...paperProbes,
];

/** Those of the simple trigger; they have names of their own. */
const editProbes: readonly Probe[] = [
  ...lightProbes.map((probe) => ({ ...probe, id: `on edit: ${probe.id}` })),
  {
    id: 'on edit: who runs',
    assumes: '',
    see: () => Session.getActiveUser().getEmail(),
  },
];

/** Tries everything and answers what was seen; `paper` is a small .docx file. */
export function runSelfTest(version: string, paper: Uint8Array): SelfTestRecord {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet(freeName(book), book.getSheets().length);
  const scratch = book.insertSheet(`${sheet.getName()} scratch`, book.getSheets().length);
  const bench = { book, sheet: scratch, paper };
  const record = { version, answers: seeAll(pressProbes, bench), times: timesOf(bench) };
  scratch.hideSheet();
  write(sheet, JSON_ROW, [['Send this back:', JSON.stringify(record)]]);
  write(sheet, EDIT_ROW, [[TYPE_HERE, '']]);
  const lines = record.answers.map(({ id, assumed, seen, ok, ms }) => [
    id,
    `${assumed}`,
    `${seen}`,
    ok ? '' : '≠',
    ms,
  ]);
  const times = record.times.map(({ call, times: often, ms }) => [call, `${often} ×`, '', '', ms]);
  write(sheet, FIRST_LINE, [['tried', 'assumed', 'seen', '', 'ms'], ...lines, ...times]);
  SpreadsheetApp.flush();
  return record;
}

/** The part of a simple trigger: after an edit of the tab's cell. Whether it was that cell. */
export function seeOnEdit(version: string, range: GoogleAppsScript.Spreadsheet.Range): boolean {
  const sheet = range.getSheet();
  if (!sheet.getName().startsWith(TAB) || range.getRow() !== EDIT_ROW) return false;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const bench = { book, sheet, paper: new Uint8Array() };
  const record: SelfTestRecord = { version, answers: seeAll(editProbes, bench), times: [] };
  write(sheet, EDIT_JSON_ROW, [['Send this back too:', JSON.stringify(record)]]);
  SpreadsheetApp.flush();
  return true;
}

function write(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  cells: readonly (readonly (string | number)[])[],
): void {
  sheet
    .getRange(row, 1, cells.length, cells[0]?.length ?? 1)
    .setValues(cells.map((line) => line.map((cell) => fromCell(cell, scriptDays))));
}

function freeName(book: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const taken = new Set(book.getSheets().map((one) => one.getName()));
  let name = TAB;
  for (let count = 2; taken.has(name) || taken.has(`${name} scratch`); count++) name = `${TAB} ${count}`;
  return name;
}
