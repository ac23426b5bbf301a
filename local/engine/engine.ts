// The workbook itself: o-spreadsheet's model, changed in batches, shared with browsers through a transport.
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import { type Command, dispatchAll } from './batch.ts';
import type { CellGetters } from './cells.ts';
import './cells.ts';
import { type CellValue, contentOf, readLiteral, readValue, rememberedTexts } from './content.ts';
import './plugins.ts';
import './evaluation.ts';
import './screenless.ts';
import { reshapes, rowsOf } from './clash-rows.ts';
import { type Clash, Clashes } from './clashes.ts';
import {
  type CustomFunctions,
  functionsRoom,
  noFunctions,
  registerFunctions,
  reread,
} from './custom-functions.ts';
import { type Edit, editsOf, type Touches } from './edits.ts';
import { type Extent, Extents } from './extents.ts';
import type { FunctionData } from './jsdoc.ts';
import { localeOf } from './locales.ts';
import { type Locale, Model, quietly, type WorkbookData, type Zone } from './o-spreadsheet.ts';
import { type Days, daysIn } from './serial.ts';
import { NEW_SHEET } from './sheet-size.ts';
import { Signal } from './signal.ts';
import { Transport } from './transport.ts';
import { sendWhole } from './whole-commands.ts';

/** The client id under which the host takes part in the collaboration. */
const HOST_CLIENT = 'host';

export interface Cell {
  readonly row: number;
  readonly col: number;
}

type Getters = Model['getters'] & CellGetters;
type InitialMessages = ConstructorParameters<typeof Model>[2];

/** After so many messages the workbook is exported once more. */
const MOST_MESSAGES = 500;

/** The workbook at one revision, and every message since: what it is rebuilt from after a message that it could not take. */
interface Base {
  readonly data: WorkbookData;
  readonly messages: CollaborationMessage[];
}

export class Engine {
  model: Model;
  readonly transport: Transport;
  /** The workbook's own zone; anyone who keeps it says so here. */
  zone: () => string = () => process.env.TZ ?? 'UTC';
  private base: Base | null = null;
  private readonly changed = new Signal();
  private readonly clashed = new Signal<Clash>();
  private readonly revised = new Signal<CollaborationMessage>();
  private readonly edited = new Signal<Edit>();
  private readonly clashes = new Clashes(rowsOf(this));
  private readonly refusals: string[] = [];
  private readonly touched: Touches = [];
  private readonly extents = new Extents(() => this.getters as Getters);
  private readonly own = noFunctions();
  private readonly ownListeners: number;

  /**
   * @param data what `export()` gave, the unzipped files of an .xlsx, or nothing for a new workbook
   * @param messages the revisions that were made since `data` were exported, oldest first
   */
  constructor(data?: object, messages: readonly CollaborationMessage[] = []) {
    const opened = data ?? emptyWorkbook();
    const last = messages.findLast((message) => 'nextRevisionId' in message);
    this.transport = new Transport(
      last && 'nextRevisionId' in last ? last.nextRevisionId : revisionOf(opened),
      {
        id: HOST_CLIENT,
        arrived: (message) => {
          if (message.type === 'REMOTE_REVISION')
            this.clashes.sent(message.nextRevisionId, message.serverRevisionId);
        },
        before: (message) => this.expect(message),
        recover: () => this.rebuild(),
      },
    );
    this.model = this.open(opened, messages);
    this.transport.onNewMessage('after the host', (message) => this.took(message));
    this.ownListeners = this.transport.listening;
  }

  private open(data: object, messages: readonly CollaborationMessage[]): Model {
    const custom = {
      refusals: this.refusals,
      touched: this.touched,
      isAlone: () => this.isAlone,
      ...functionsRoom(this.own),
    };
    const client = { id: HOST_CLIENT, name: HOST_CLIENT };
    const config = { transportService: this.transport, client, custom };
    const model = quietly(() => new Model(data, config, [...messages] as InitialMessages));
    sendWhole(model);
    model.on('update', this, () => {
      this.extents.recomputed();
      this.changed.send();
    });
    return model;
  }

  /** A message comes: what is needed to go back to the state before it is kept. */
  private expect(message: CollaborationMessage): void {
    this.touched.length = 0;
    if (senderOf(message) === HOST_CLIENT) return;
    if (this.base && this.base.messages.length > MOST_MESSAGES) this.base = null;
    this.base ??= { data: this.exported(), messages: [] };
  }

  /** Makes the model again from the last export and the messages since. */
  private rebuild(): void {
    if (!this.base) throw new Error('There is nothing to rebuild the workbook from');
    const { data, messages } = this.base;
    this.touched.length = 0;
    this.model = this.open(JSON.parse(JSON.stringify(data)), messages);
    this.extents.forget();
    this.changed.send();
  }

  /** Whether nobody else has the workbook open: then there is nobody to send a change to, and none to take one back. */
  get isAlone(): boolean {
    return this.transport.listening === this.ownListeners;
  }

  get getters(): Model['getters'] {
    return this.model.getters;
  }

  /** The days of the workbook's own zone. */
  private get days(): Days {
    return daysIn(this.zone());
  }

  get locale(): Locale {
    return this.getters.getLocale();
  }

  /** Carries `commands` out as one change. */
  batch(commands: readonly Command[]): void {
    if (this.isAlone) this.base = null;
    quietly(() => dispatchAll(this.model, this.refusals, commands));
    this.extents.carriedOut(commands);
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
    const { locale, days } = this;
    const contentIn = rememberedTexts((value, format) => contentOf(value, format, { locale, now, days }));
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
        if (cell && !cell.isFormula && cell.content) return readLiteral(cell, this.days);
        const position = { sheetId, row: zone.top + down, col: zone.left + right };
        return readValue(this.getters.getEvaluatedCell(position), this.days);
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
  extent(sheetId: string): Extent {
    return this.extents.of(sheetId);
  }

  /** Lets cells call `functions`, which `list` describes; formulas that waited for them are computed. */
  useFunctions(list: readonly FunctionData[], { functions, run }: CustomFunctions): void {
    registerFunctions(list);
    Object.assign(this.own, { functions, run });
    this.batch(this.getters.getSheetIds().flatMap((sheetId) => reread(this.getters, sheetId)));
    quietly(() => this.model.dispatch('EVALUATE_CELLS'));
  }

  /** Runs `listener` after each change that a browser made to cells' contents; returns how to stop it. */
  onEdit(listener: (edit: Edit) => void): () => void {
    return this.edited.on(listener);
  }

  /** Runs `listener` after each revision that the workbook has taken, before anybody else is informed of it. */
  onRevision(listener: (message: CollaborationMessage) => void): void {
    this.revised.on(listener);
  }

  /** Runs `listener` whenever anything may have changed. */
  onChange(listener: () => void): void {
    this.changed.on(listener);
  }

  private took(message: CollaborationMessage): void {
    this.extents.forget();
    if ('nextRevisionId' in message) {
      this.base?.messages.push(message);
      this.revised.send(message);
    }
    if (message.type !== 'REMOTE_REVISION' || message.clientId === HOST_CLIENT) {
      if ('nextRevisionId' in message) this.clashes.passed(message.nextRevisionId, reshapes(message));
      return;
    }
    const edits = editsOf(message.clientId, this.touched);
    this.settle(message);
    for (const edit of edits) this.edited.send(edit);
  }

  /** Lets nobody's text be typed over unseen. */
  private settle(message: Extract<CollaborationMessage, { type: 'REMOTE_REVISION' }>): void {
    const clashes = this.clashes.accepted({
      clientId: message.clientId,
      revision: message.nextRevisionId,
      before: message.serverRevisionId,
      touched: [...this.touched],
      reshapes: reshapes(message),
    });
    for (const clash of clashes) this.clashed.send(clash);
  }

  /** Runs `listener` whenever two people have typed over each other; returns how to stop it. */
  onClash(listener: (clash: Clash) => void): () => void {
    return this.clashed.on(listener);
  }

  /** Everything, as plain data that `new Engine` opens. */
  export(): WorkbookData {
    const data = this.exported();
    this.base = { data, messages: [] };
    return data;
  }

  private exported(): WorkbookData {
    return quietly(() => this.model._exportData(false));
  }
}

function senderOf(message: CollaborationMessage): string | undefined {
  if ('clientId' in message) return message.clientId;
  return 'client' in message ? message.client?.id : undefined;
}

function emptyWorkbook(): object {
  const sheet = { id: '0', name: 'Sheet1', colNumber: NEW_SHEET.cols, rowNumber: NEW_SHEET.rows };
  return { sheets: [sheet], settings: { locale: localeOf('en_US') } };
}

function revisionOf(data: object): string {
  return 'revisionId' in data && typeof data.revisionId === 'string' ? data.revisionId : 'START_REVISION';
}
