// The workbook itself: o-spreadsheet's model, changed in batches, shared with browsers through a transport.
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import { type Command, dispatchAll } from './batch.ts';
import type { CellGetters } from './cells.ts';
import './cells.ts';
import { type CellValue, type Content, contentOf, readLiteral, readValue } from './content.ts';
import './plugins.ts';
import './evaluation.ts';
import './screenless.ts';
import { type CustomFunctions, functionsRoom, noFunctions, registerFunctions } from './custom-functions.ts';
import { type Edit, editsOf, type Touches } from './edits.ts';
import type { FunctionData } from './jsdoc.ts';
import { localeOf } from './locales.ts';
import { type Locale, Model, quietly, type WorkbookData, type Zone } from './o-spreadsheet.ts';
import { NEW_SHEET } from './sheet-size.ts';
import { Transport } from './transport.ts';

/** The client id under which the host takes part in the collaboration. */
const HOST_CLIENT = 'host';

export interface Cell {
  readonly row: number;
  readonly col: number;
}

type Getters = Model['getters'] & CellGetters;

export class Engine {
  readonly model: Model;
  readonly transport: Transport;
  private readonly refusals: string[] = [];
  private readonly touched: Touches = [];
  private readonly own = noFunctions();
  private readonly listeners = new Set<(edit: Edit) => void>();
  private readonly ownListeners: number;

  /** @param data what `export()` gave, the unzipped files of an .xlsx, or nothing for a new workbook */
  constructor(data?: object) {
    const opened = data ?? emptyWorkbook();
    this.transport = new Transport(revisionOf(opened));
    this.transport.onNewMessage('before the host', () => void this.touched.splice(0));
    this.model = quietly(
      () =>
        new Model(opened, {
          transportService: this.transport,
          client: { id: HOST_CLIENT, name: HOST_CLIENT },
          custom: {
            refusals: this.refusals,
            touched: this.touched,
            isAlone: () => this.isAlone,
            ...functionsRoom(this.own),
          },
        }),
    );
    this.transport.onNewMessage('after the host', (message) => this.tellEdits(message));
    this.ownListeners = this.transport.listening;
  }

  /** Whether nobody else has the workbook open: then there is nobody to send a change to, and none to take one back. */
  private get isAlone(): boolean {
    return this.transport.listening === this.ownListeners;
  }

  get getters(): Model['getters'] {
    return this.model.getters;
  }

  get locale(): Locale {
    return this.getters.getLocale();
  }

  /** Carries `commands` out as one change. */
  batch(commands: readonly Command[]): void {
    quietly(() => dispatchAll(this.model, this.refusals, commands));
    this.touched.length = 0;
  }

  /** One command; see `batch`. */
  send(type: string, payload: object): void {
    this.batch([[type, payload]]);
  }

  /**
   * The commands that put `values` (rows first) into `zone`. A cell that stays as it is needs none: the library has
   * every plugin look at every command. Cells that a merge covers take nothing.
   */
  writes(sheetId: string, zone: Zone, values: readonly (readonly unknown[])[], now: Date): Command[] {
    const { locale } = this;
    const contentIn = rememberedTexts((value, format) => contentOf(value, format, locale, now));
    const commands: Command[] = [];
    (this.getters as Getters).getCellsIn(sheetId, zone).forEach((cells, down) => {
      cells.forEach((cell, right) => {
        const given = contentIn(values[down]?.[right], cell?.format);
        const stays = !cell?.isFormula && (cell?.content ?? '') === given.content;
        if (stays && (given.format === undefined || given.format === cell?.format)) return;
        const at = { sheetId, col: zone.left + right, row: zone.top + down };
        if (!this.getters.isInMerge(at) || this.getters.isMainCellPosition(at))
          commands.push(['UPDATE_CELL', { ...at, ...given }]);
      });
    });
    return commands;
  }

  /** What `read` makes of each cell of `zone`, rows first. */
  map<T>(zone: Zone, read: (cell: Cell) => T): T[][] {
    const height = zone.bottom - zone.top + 1;
    const width = zone.right - zone.left + 1;
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, right) => read({ row: zone.top + down, col: zone.left + right })),
    );
  }

  /** The values of a zone as a script reads them, rows first. */
  values(sheetId: string, zone: Zone): CellValue[][] {
    return (this.getters as Getters).getCellsIn(sheetId, zone).map((cells, down) =>
      cells.map((cell, right) => {
        if (cell && !cell.isFormula && cell.content) return readLiteral(cell);
        const position = { sheetId, row: zone.top + down, col: zone.left + right };
        return readValue(this.getters.getEvaluatedCell(position));
      }),
    );
  }

  /** The value of a cell as a script reads it. */
  value(sheetId: string, { row, col }: Cell): CellValue {
    return this.values(sheetId, { top: row, bottom: row, left: col, right: col })[0]?.[0] ?? '';
  }

  /** The value of a cell as a person reads it. */
  display(sheetId: string, { row, col }: Cell): string {
    const value = this.value(sheetId, { row, col });
    return typeof value === 'string'
      ? value
      : this.getters.getEvaluatedCell({ sheetId, row, col }).formattedValue;
  }

  /** A cell's formula, or `''`. */
  formula(sheetId: string, { row, col }: Cell): string {
    const cell = this.getters.getCell({ sheetId, row, col });
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(this.getters) : '';
  }

  /** How many rows and columns, from the first on, have content; nothing at all gives zeros. */
  extent(sheetId: string): { rows: number; cols: number } {
    let { rows, cols } = (this.getters as Getters).getFilledSize(sheetId);
    for (const position of this.getters.getEvaluatedCellsPositions(sheetId)) {
      if (this.getters.getEvaluatedCell(position).type === 'empty') continue;
      rows = Math.max(rows, position.row + 1);
      cols = Math.max(cols, position.col + 1);
    }
    return { rows, cols };
  }

  /** Lets cells call `functions`, which `list` describes; formulas that waited for them are computed. */
  useFunctions(list: readonly FunctionData[], { functions, run }: CustomFunctions): void {
    registerFunctions(list);
    Object.assign(this.own, { functions, run });
    this.batch(this.getters.getSheetIds().flatMap((sheetId) => this.readAnew(sheetId)));
    quietly(() => this.model.dispatch('EVALUATE_CELLS'));
  }

  /** The commands that enter formulas again which the library could not read before. */
  private readAnew(sheetId: string): Command[] {
    return this.getters.getCells(sheetId).flatMap((cell): Command[] => {
      if (!cell.isFormula || !cell.compiledFormula.isBadExpression) return [];
      const at = this.getters.getCellPosition(cell.id);
      const content = cell.compiledFormula.toFormulaString(this.getters);
      return [
        ['UPDATE_CELL', { ...at, content: '' }],
        ['UPDATE_CELL', { ...at, content }],
      ];
    });
  }

  /** Runs `listener` after each change that a browser made to cells' contents; returns how to stop it. */
  onEdit(listener: (edit: Edit) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs `listener` whenever anything may have changed. */
  onChange(listener: () => void): void {
    this.model.on('update', this, listener);
  }

  private tellEdits(message: CollaborationMessage): void {
    if (message.type !== 'REMOTE_REVISION' || message.clientId === HOST_CLIENT) return;
    const edits = editsOf(message.clientId, this.touched);
    for (const edit of edits) for (const listener of this.listeners) listener(edit);
  }

  /** Everything, as plain data that `new Engine` opens. */
  export(): WorkbookData {
    return quietly(() => this.model._exportData(false));
  }
}

/** `contentOf` that thinks about a text once: tables say the same in many cells. */
function rememberedTexts(
  of: (value: unknown, format: string | undefined) => Content,
): (value: unknown, format: string | undefined) => Content {
  const known = new Map<string, Content>();
  return (value, format) => {
    if (typeof value !== 'string') return of(value, format);
    const key = `${format ?? ''}\n${value}`;
    const content = known.get(key) ?? of(value, format);
    known.set(key, content);
    return content;
  };
}

function emptyWorkbook(): object {
  const sheet = { id: '0', name: 'Sheet1', colNumber: NEW_SHEET.cols, rowNumber: NEW_SHEET.rows };
  return { sheets: [sheet], settings: { locale: localeOf('en_US') } };
}

function revisionOf(data: object): string {
  return 'revisionId' in data && typeof data.revisionId === 'string' ? data.revisionId : 'START_REVISION';
}
