// A whole year of a group, judged again and again with one cell written otherwise; only the sheet of that cell is read again.

import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { Verdict } from '#core/verdict';
import { factsOf } from '#evaluation/facts-of';
import { rules } from '#rules';
import type { Rule } from '#rules/rule';
import { judgeAll } from '#rules/run';
import { type SheetKey, sheetKeys } from '#tables';
import { decode, type Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';
import { wordsOf } from '#texts/loaded';
import { Paper, type PaperTab } from './paper.ts';

/** A cell of a sheet: its line counts from 0, its column is a key. */
export interface Place {
  readonly sheet: SheetKey;
  readonly line: number;
  readonly column: string;
}

export class JudgedYear {
  private readonly sheets: ReadonlyMap<SheetKey, Sheet>;
  private readonly words: ReturnType<typeof wordsOf>;
  private readonly today: CivilDate;

  constructor(tabs: readonly PaperTab[], today: CivilDate) {
    this.words = wordsOf(new Paper(tabs).environment());
    this.today = today;
    this.sheets = new Map(
      tabs.map(({ id, grid }) => {
        const key = sheetKeys[id - 1] as SheetKey;
        return [key, decode(key, grid, this.words.lexicon)];
      }),
    );
  }

  sheet(key: SheetKey): Sheet | undefined {
    return this.sheets.get(key);
  }

  /** The number of the row in which a place stands. */
  numberOf({ sheet, line }: Place): string | null {
    const { lines = [], records = [] } = this.sheets.get(sheet) ?? {};
    return records[lines.indexOf(line)]?.number ?? null;
  }

  /** What all rules say where some sheets have no rows. */
  without(keys: readonly SheetKey[]): readonly Verdict[] {
    const emptied = keys.map((key) => {
      const { grid = [] } = this.sheets.get(key) ?? {};
      return [key, decode(key, grid.slice(0, FIRST_ROW - 1), this.words.lexicon)] as const;
    });
    return this.judged(new Map([...this.sheets, ...emptied]), rules);
  }

  /** What rules say when `cell` stands at a place; without `asked`, all that know its sheet. */
  with(
    { sheet: key, line, column }: Place,
    cell: Cell,
    asked: readonly Rule[] = knowing(key),
  ): readonly Verdict[] {
    const sheet = this.sheets.get(key);
    const at = sheet?.places.get(column) ?? -1;
    const grid = (sheet?.grid ?? []).map((row, index) => (index === line ? row.with(at, cell) : row));
    return this.judged(new Map(this.sheets).set(key, decode(key, grid, this.words.lexicon)), asked);
  }

  private judged(sheets: ReadonlyMap<SheetKey, Sheet>, asked: readonly Rule[]): readonly Verdict[] {
    return judgeAll(asked, factsOf(sheets, this.today, [...sheets.keys()], this.words));
  }
}

/** The rules of which a verdict may hang on a sheet. */
function knowing(key: SheetKey): readonly Rule[] {
  return rules.filter(({ reads, alsoReads }) => reads.some((one) => one === key) || alsoReads !== undefined);
}
