// What people's hands do to a workbook that is open in the local host, command by command.
import type { Column } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { columnWords } from '#texts';
import { languages } from '#texts/all';
import type { PaperAction } from './reshapes.ts';
import { type SeenTab, seenTabs, type Zone } from './seen-tab.ts';

/** Carries a action out as far as there are columns and rows; whether anything came of it. */
type Hand = (tab: SeenTab, action: PaperAction<string>) => boolean;

/** Where the first row of data stands, counted from 0. */
const FIRST = 3;
/** Sheets that hold nothing of the people's. */
const OURS = ['check', 'compliance', 'home', 'log', 'results'];

const line = (which: number, tab: SeenTab): number => FIRST + (which % Math.max(tab.height - FIRST, 1));
const cell = (row: number, col: number): Zone => ({ top: row, bottom: row, left: col, right: col });
const data = (tab: SeenTab): Zone => ({
  top: FIRST,
  bottom: Math.max(tab.height - 1, FIRST),
  left: 0,
  right: tab.width - 1,
});

/** The columns in which people write dates, and those in which the product does. */
const datesOf = (sheet: SheetKey): readonly string[] =>
  Object.entries<Column>(tables[sheet].columns).flatMap(([name, { kind }]) =>
    kind === 'date' ? [name] : [],
  );

/** A column without a key of the product's, if there is one. */
function ownColumn(tab: SeenTab, which: number): number | null {
  const own = (tab.rows[0] ?? []).flatMap((key, column) => (key === '' ? [column] : []));
  return own[which % Math.max(own.length, 1)] ?? null;
}

function move(tab: SeenTab, dimension: 'COL' | 'ROW', from: number, to: number): boolean {
  const position = to > from ? 'after' : 'before';
  return from !== to && tab.send('MOVE_COLUMNS_ROWS', { dimension, base: to, elements: [from], position });
}

const sorted = (tab: SeenTab, zone: Zone, col: number, isUp: boolean): boolean =>
  zone.bottom > zone.top &&
  tab.send('SORT_CELLS', { col, row: zone.top, zone, sortDirection: isUp ? 'asc' : 'desc' });

const copyOf = (tab: SeenTab, name: string): boolean =>
  tab.send('DUPLICATE_SHEET', { sheetIdTo: `${tab.id} ${name}`, sheetNameTo: name });

/** Names of tabs are distinguished whatever case they are in. */
const freeName = (tab: SeenTab, name: string): string =>
  `${name.replace(/[*?/\\[\]:']/g, '')} ${seenTabs(tab.host).length}.${tab.id}`;

/** PaperActions that leave the facts as they are. */
const harmless = {
  'insert a column': (tab, { from, text }) => {
    const at = from % tab.width;
    const isMade = tab.send('ADD_COLUMNS_ROWS', {
      dimension: 'COL',
      base: at,
      quantity: 1,
      position: 'before',
      sheetName: tab.name,
    });
    return isMade && tab.type(2, at, text) && tab.type(FIRST, at, text);
  },
  'move a column': (tab, { from, to }) => move(tab, 'COL', from % tab.width, to % tab.width),
  'rename a header': (tab, { from, text }) => tab.type(2, from % tab.width, text),
  'translate headers': (tab, { from }) => {
    const { sheet } = tab;
    const language = [languages.ru, languages.en, languages.ky][from % 3];
    if (sheet === null || language === undefined) return false;
    (tab.rows[0] ?? []).forEach((key, column) => {
      if (key in tables[sheet].columns) tab.type(2, column, columnWords(language, sheet, key).header);
    });
    return true;
  },
  'insert rows': (tab, { from, to }) =>
    tab.send('ADD_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: line(from, tab),
      quantity: 1 + (to % 3),
      position: 'before',
      sheetName: tab.name,
    }),
  'move a row': (tab, { from, to }) => move(tab, 'ROW', line(from, tab), line(to, tab)),
  'sort rows': (tab, { from, to }) => sorted(tab, data(tab), from % tab.width, to % 2 === 0),
  'sort some rows': (tab, { from, to }) =>
    sorted(tab, { ...data(tab), bottom: line(to, tab) }, from % tab.width, to % 2 === 0),
  'a row of totals': (tab, { from }) => {
    const row = Math.max(tab.height, FIRST);
    const column = (from + 1) % tab.width;
    const isDate = tab.sheet !== null && datesOf(tab.sheet).includes(tab.rows[0]?.[column] ?? '');
    const isStated = tab.type(row, from % tab.width, 'Бардыгы');
    return isStated && (isDate || tab.type(row, column, `=COUNTA(A${FIRST + 1}:A${row})`));
  },
  'filter rows': (tab, { from, to }) => {
    const col = from % tab.width;
    const table = {
      hasFilters: true,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: 1,
      bandedRows: false,
      bandedColumns: false,
      automaticAutofill: false,
      styleId: 'None',
    };
    const ranges = [tab.rangeOf({ ...data(tab), top: 2 })];
    const hidden = tab.rows[line(to, tab)]?.[col] ?? '';
    return (
      tab.send('CREATE_TABLE', { ranges, config: table, tableType: 'static' }) &&
      tab.send('UPDATE_FILTER', { row: 2, col, value: { filterType: 'values', hiddenValues: [hidden] } })
    );
  },
  'hide columns': (tab, { from }) =>
    tab.send('HIDE_COLUMNS_ROWS', { dimension: 'COL', elements: [from % tab.width] }),
  'hide rows': (tab, { from }) =>
    tab.send('HIDE_COLUMNS_ROWS', { dimension: 'ROW', elements: [line(from, tab)] }),
  'show the key row': (tab) => tab.send('UNHIDE_COLUMNS_ROWS', { dimension: 'ROW', elements: [0] }),
  'hide the tab': (tab) => tab.send('HIDE_SHEET'),
  'freeze otherwise': (tab, { from }) =>
    tab.send(from % 2 === 0 ? 'FREEZE_ROWS' : 'FREEZE_COLUMNS', { quantity: 1 + (from % 5) }),
  'colour the tab': (tab) => tab.send('COLOR_SHEET', { color: '#ff00ff' }),
  'colour cells': (tab, { from }) =>
    tab.send('SET_FORMATTING', {
      target: [cell(line(from, tab), from % tab.width)],
      style: { fillColor: '#00ffff' },
    }),
  'highlight cells': (tab, { from }) =>
    tab.send('ADD_CONDITIONAL_FORMAT', {
      cf: {
        id: `own ${tab.id} ${from}`,
        rule: { type: 'CellIsRule', operator: 'isNotEmpty', values: [], style: { bold: true } },
      },
      ranges: [tab.rangeOf(data(tab))],
    }),
  'offer other choices': (tab, { from, text }) =>
    tab.send('ADD_DATA_VALIDATION_RULE', {
      rule: {
        id: `own ${tab.id} ${from}`,
        criterion: { type: 'isValueInList', values: [text, 'ооба'], displayStyle: 'arrow' },
        isBlocking: true,
      },
      ranges: [tab.rangeOf({ ...data(tab), left: from % tab.width, right: from % tab.width })],
    }),
  'write a note': (tab, { from, text }) => {
    tab.byScript((sheet) => void sheet.getRange(line(from, tab) + 1, (from % tab.width) + 1).setNote(text));
    return true;
  },
  'protect cells': (tab, { from, text }) => {
    tab.byScript((sheet) => {
      const own = sheet.getRange(line(from, tab) + 1, 1, 1, tab.width).protect();
      own.setDescription(text);
    });
    return true;
  },
  'merge the title': (tab) =>
    tab.send('ADD_MERGE', { target: [{ top: 1, bottom: 1, left: 0, right: 1 }], force: true }),
  'rename a tab': (tab, { text }) =>
    tab.send('RENAME_SHEET', { oldName: tab.name, newName: freeName(tab, text) }),
  'a space more in the name': (tab) =>
    tab.send('RENAME_SHEET', { oldName: tab.name, newName: `${tab.name} ` }),
  'move a tab': (tab, { to }) => tab.send('MOVE_SHEET', { delta: (to % 5) - 2 }),
  'add a tab': (tab, { to, text }) => {
    const sheetId = `own ${freeName(tab, text)}`;
    const position = to % seenTabs(tab.host).length;
    const isMade = tab.send('CREATE_SHEET', {
      sheetId,
      position,
      name: freeName(tab, `Менин барагым ${text}`),
    });
    return isMade && tab.send('UPDATE_CELL', { sheetId, row: 0, col: 0, content: text });
  },
  'copy a tab': (tab) => copyOf(tab, freeName(tab, `Копия ${tab.name}`)),
  'delete a column of the product': (tab, { from }) => {
    const { sheet } = tab;
    if (sheet === null) return false;
    const derived = Object.entries<Column>(tables[sheet].columns).flatMap(([name, column]) => {
      return column.derived || name === 'check' ? [name] : [];
    });
    const at = (tab.rows[0] ?? []).indexOf(derived[from % derived.length] ?? '');
    return at >= 0 && remove(tab, 'COL', at);
  },
  'delete a sheet of the product': (tab) =>
    tab.sheet !== null && OURS.includes(tab.sheet) && tab.send('DELETE_SHEET', { sheetName: tab.name }),
  'write beside': (tab, { from, to, text }) => {
    const column = ownColumn(tab, from);
    return column !== null && tab.type(line(to, tab), column, text);
  },
  forget: ({ host }) => {
    const { PropertiesService } = host.services as unknown as {
      PropertiesService: GoogleAppsScript.Properties.PropertiesService;
    };
    host.runAs('FULL', () => void PropertiesService.getDocumentProperties().deleteAllProperties());
    return true;
  },
} satisfies Readonly<Record<string, Hand>>;

const remove = (tab: SeenTab, dimension: 'COL' | 'ROW', at: number): boolean =>
  tab.send('REMOVE_COLUMNS_ROWS', { dimension, elements: [at], sheetName: tab.name });

/** PaperActions after which a sheet is known by its headers alone. */
const keyless = {
  'delete a key row': (tab) => tab.sheet !== null && remove(tab, 'ROW', 0),
  'empty a key row': (tab) =>
    tab.sheet !== null && tab.send('DELETE_CONTENT', { target: [{ ...data(tab), top: 0, bottom: 0 }] }),
  'merge the key row': (tab) =>
    tab.sheet !== null &&
    tab.send('ADD_MERGE', { target: [{ ...data(tab), top: 0, bottom: 0 }], force: true }),
} satisfies Readonly<Record<string, Hand>>;

/** PaperActions that may take facts away, or make them unreadable. */
const spoiling = {
  'delete any column': (tab, { from }) => remove(tab, 'COL', from % tab.width),
  'delete any row': (tab, { from }) => remove(tab, 'ROW', from % tab.height),
  'delete any sheet': (tab) => tab.send('DELETE_SHEET', { sheetName: tab.name }),
  'insert rows in the head': (tab, { from, text }) =>
    tab.send('ADD_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: from % FIRST,
      quantity: 1,
      position: 'before',
      sheetName: tab.name,
    }) && tab.type(from % FIRST, 0, text),
  'merge cells': (tab, { from, to }) => {
    const [top, left] = [from % tab.height, to % tab.width];
    return tab.send('ADD_MERGE', { target: [{ top, bottom: top + 1, left, right: left + 1 }], force: true });
  },
  'paste a block': (tab, { from, to, text }) =>
    tab.send('PASTE_FROM_OS_CLIPBOARD', {
      target: [cell(from % tab.height, to % tab.width)],
      clipboardContent: { 'text/plain': `${text}\tжазында\t-1\n12.5\tTRUE\t${text}\nМ-999\t${text}\t` },
    }),
  'paste text into dates': (tab, { from, text }) => {
    const { sheet } = tab;
    if (sheet === null) return false;
    const dates = datesOf(sheet).flatMap((name) => {
      const at = (tab.rows[0] ?? []).indexOf(name);
      return at < 0 ? [] : [at];
    });
    const column = dates[from % Math.max(dates.length, 1)];
    return column !== undefined && tab.type(line(from, tab), column, text);
  },
} satisfies Readonly<Record<string, Hand>>;

export const hands = {
  harmless: Object.keys(harmless),
  keyless: Object.keys(keyless),
  spoiling: Object.keys(spoiling),
};

const all: Readonly<Record<string, Hand>> = { ...harmless, ...keyless, ...spoiling };

/** Carries a action out on the tab that it means; whether anything came of it. */
export function byHand(host: SeenTab['host'], action: PaperAction<string>): boolean {
  const tabs = seenTabs(host);
  const tab = tabs[action.tab % tabs.length];
  return tab !== undefined && (all[action.kind]?.(tab, action) ?? false);
}
