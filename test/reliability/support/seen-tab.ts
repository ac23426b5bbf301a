// A tab of the local host as a person has it on her screen, and the commands that her hands send.
import { quietly } from '../../../local/engine/o-spreadsheet.ts';
import type { Host } from '../../../local/host.ts';
import type { SheetKey } from '../../../src/tables/index.ts';
import { contentsOf, type TabContents } from './contents.ts';

/** Rows and columns from the first to the last, both counted from 0 and both included. */
export interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

type Payload = Readonly<Record<string, unknown>>;

export class SeenTab {
  readonly host: Host;
  readonly id: string;
  private readonly contents: TabContents;

  constructor(host: Host, id: string, contents: TabContents) {
    this.host = host;
    this.id = id;
    this.contents = contents;
  }

  get name(): string {
    return this.contents.name;
  }

  /** Which sheet of the product's it is; null: one of the people's own. */
  get sheet(): SheetKey | null {
    return this.contents.sheet;
  }

  get rows(): readonly (readonly string[])[] {
    return this.contents.rows;
  }

  /** How many rows, from the first on, anything stands in; one at the least. */
  get height(): number {
    return Math.max(this.rows.length, 1);
  }

  get width(): number {
    return Math.max(this.rows[0]?.length ?? 0, 1);
  }

  /** The product's services for this tab, with the rights of a person. */
  byScript(work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void): void {
    const app = this.host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    this.host.runAs('FULL', () => {
      const sheet = app.getActiveSpreadsheet().getSheetByName(this.name);
      if (sheet !== null) work(sheet);
    });
  }

  /** Sends a command for this tab; whether it was carried out. */
  send(type: string, payload: Payload = {}): boolean {
    const model = this.host.model as unknown as {
      dispatch(type: string, payload: Payload): { readonly isSuccessful: boolean };
    };
    return quietly(() => model.dispatch(type, { sheetId: this.id, ...payload }).isSuccessful);
  }

  type(row: number, col: number, content: string): boolean {
    return this.send('UPDATE_CELL', { row, col, content });
  }

  /** The area as commands name it that go along with columns and rows. */
  rangeOf(zone: Zone): unknown {
    return this.host.model.getters.getRangeDataFromZone(this.id, zone);
  }
}

/** Every tab as it stands now. */
export function seenTabs(host: Host): readonly SeenTab[] {
  const ids = host.model.getters.getSheetIds();
  return contentsOf(host).map((contents, index) => new SeenTab(host, ids[index] ?? '', contents));
}
