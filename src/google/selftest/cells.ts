// Cells: dates and the spreadsheet's zone, texts that Sheets might read as something else, formulas, boxes.
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import { fromCell, toGrid } from '../cells.ts';
import { daysOf, scriptDays } from '../days.ts';
import type { Bench, Probe } from './probe.ts';

type Value = ReturnType<typeof fromCell>;

/** The column of the scratch cells for days and times: Sheets gives such cells a format that stays. */
const DAYS = 6;
/** The column of the scratch cell that takes text alone. */
const PLAIN = 7;

/** What stands in a scratch cell once `value` was written there, as Google's own types have it. */
function written({ sheet }: Bench, value: Value, column = 1): unknown {
  const cell = sheet.getRange(1, column);
  cell.setValues([[value]]);
  SpreadsheetApp.flush();
  return cell.getValues()[0]?.[0];
}

/** The same as the product reads it. */
const readBack = (bench: Bench, value: Value): Cell =>
  toGrid([[written(bench, value, DAYS)]], scriptDays)[0]?.[0] ?? '';

/** Texts that are typing to Sheets: numbers, dates, money, truths, formulas, an apostrophe. */
const TEXTS = [
  '007',
  '3/4/2024',
  'May 2025',
  '5 май',
  'Jan 5',
  '£5',
  'сом 5',
  '5 %',
  '1e5',
  'Monday, May 5, 2025',
  'today',
  'ИСТИНА',
  'true',
  '=1+1',
  "'тырмакча",
  '+996 555 123456',
  '-',
  '12:30',
  '№ 12-5',
];

const SIGNS = ['⛔ бир', '⛔ эки', '❓ үч'];

export const cellProbes: readonly Probe[] = [
  {
    id: 'zone',
    assumes: 'Asia/Bishkek',
    see: ({ book }) => {
      book.setSpreadsheetTimeZone('Asia/Bishkek');
      return book.getSpreadsheetTimeZone();
    },
  },
  {
    id: 'locale',
    assumes: 'ru_RU',
    see: ({ book }) => {
      book.setSpreadsheetLocale('ru_RU');
      return book.getSpreadsheetLocale();
    },
  },
  {
    id: 'date shown',
    assumes: '17.09.2024',
    see: (bench) => {
      bench.sheet.getRangeList(['F1']).setNumberFormat('dd.mm.yyyy');
      written(bench, new Date(2024, 8, 17), DAYS);
      return bench.sheet.getRange(1, DAYS).getDisplayValues()[0]?.[0] ?? null;
    },
  },
  {
    id: 'date read',
    assumes: '2024-09-17',
    see: (bench) => {
      const cell = readBack(bench, new Date(2024, 8, 17));
      return typeof cell === 'object' ? cell.date : `${cell}`;
    },
  },
  {
    id: 'date shown in another zone',
    assumes: '17.09.2024',
    see: (bench) => {
      const { book, sheet } = bench;
      const home = book.getSpreadsheetTimeZone();
      book.setSpreadsheetTimeZone('America/New_York');
      const days = daysOf(() => book.getSpreadsheetTimeZone());
      written(bench, days.momentOf('2024-09-17' as CivilDate), DAYS);
      const shown = sheet.getRange(1, DAYS).getDisplayValues()[0]?.[0] ?? null;
      book.setSpreadsheetTimeZone(home);
      return shown;
    },
  },
  {
    id: 'date typed',
    assumes: '2024-09-17',
    see: (bench) => {
      const cell = readBack(bench, '17.09.2024');
      return typeof cell === 'object' ? cell.date : `${cell}`;
    },
  },
  {
    id: 'time typed',
    assumes: '14:30',
    see: (bench) => {
      const cell = readBack(bench, '14:30');
      return typeof cell === 'object' ? cell.date : cell;
    },
  },
  ...TEXTS.map(
    (text): Probe => ({
      id: `text ${text}`,
      assumes: text,
      see: (bench) => {
        const cell = written(bench, fromCell(text, scriptDays));
        return typeof cell === 'string' ? cell : `${typeof cell}: ${cell}`;
      },
    }),
  ),
  {
    id: 'an apostrophe in a cell of plain text',
    assumes: '5',
    see: (bench) => {
      bench.sheet.getRangeList(['G1']).setNumberFormat('@');
      return `${written(bench, fromCell('5', scriptDays), PLAIN)}`;
    },
  },
  {
    id: 'line ends',
    assumes: 'бир\nэки',
    see: (bench) => `${written(bench, 'бир\r\nэки')}`,
  },
  {
    id: 'invisible sign',
    assumes: '\u2063сүйлөм',
    see: (bench) => `${written(bench, '\u2063сүйлөм')}`,
  },
  {
    id: 'semicolons',
    assumes: 7,
    see: (bench) => Number(written(bench, '=IF(1>0;7;8)')),
  },
  {
    id: 'counting by a sign',
    assumes: 2,
    see: ({ sheet }) => {
      sheet.getRange(1, 2, SIGNS.length, 1).setValues(SIGNS.map((text) => [text]));
      sheet.getRange(1, 1).setValues([['=COUNTIF(B1:B3;"⛔*")']]);
      SpreadsheetApp.flush();
      return Number(sheet.getRange(1, 1).getValues()[0]?.[0]);
    },
  },
  {
    id: 'counting by today',
    assumes: 1,
    see: ({ sheet }) => {
      sheet.getRange(1, 3, 2, 1).setValues([[new Date(2024, 8, 17)], [new Date(2124, 8, 17)]]);
      sheet.getRange(1, 1).setValues([['=COUNTIF(C1:C2;"<="&TODAY())']]);
      SpreadsheetApp.flush();
      return Number(sheet.getRange(1, 1).getValues()[0]?.[0]);
    },
  },
  {
    id: 'filter and small',
    assumes: 3,
    see: ({ sheet }) => {
      sheet.getRange(1, 4, 3, 1).setValues([[5], [3], [1]]);
      sheet.getRange(1, 1).setValues([['=SMALL(FILTER(D1:D3;(D1:D3>1)*(D1:D3<9)>0);1)']]);
      SpreadsheetApp.flush();
      return Number(sheet.getRange(1, 1).getValues()[0]?.[0]);
    },
  },
  {
    id: 'a function of ours',
    assumes: 3,
    see: ({ sheet }) => {
      sheet.getRange(1, 1).setValues([['=BMJB_WORKDAYS(DATE(2024;9;16);DATE(2024;9;19))']]);
      SpreadsheetApp.flush();
      return Number(sheet.getRange(1, 1).getValues()[0]?.[0]);
    },
  },
  {
    id: 'a box on a blank cell',
    assumes: true,
    see: ({ sheet }) => {
      const cell = sheet.getRange(1, 5);
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      SpreadsheetApp.flush();
      const value: unknown = cell.getValues()[0]?.[0];
      return value === '' || value === false;
    },
  },
  {
    id: 'a ticked box',
    assumes: true,
    see: ({ sheet }) => {
      const cell = sheet.getRange(1, 5);
      cell.setValues([[true]]);
      SpreadsheetApp.flush();
      return cell.getValues()[0]?.[0] === true;
    },
  },
];
