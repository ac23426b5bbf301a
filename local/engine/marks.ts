// What Sheets keeps with cells and o-spreadsheet does not: protections and notes. They move with rows and columns.
import type { RangeAdapterFunctions } from '@odoo/o-spreadsheet';
import { CorePlugin, coreTypes, type Model, registries, type WorkbookData } from './o-spreadsheet.ts';

/** Something kept with cells of a sheet (`a1`, without the sheet's name), or with the whole sheet (`a1` null). */
export interface Mark<Data extends object = object> {
  readonly id: string;
  readonly kind: string;
  readonly sheetId: string;
  readonly a1: string | null;
  readonly data: Data;
}

export const SET_MARK = 'SET_HOST_MARK';
export const REMOVE_MARK = 'REMOVE_HOST_MARK';
type Marks = Readonly<Record<string, Mark>>;
type Change =
  | ({ readonly type: typeof SET_MARK } & Mark)
  | { readonly type: typeof REMOVE_MARK; readonly id: string }
  | { readonly type: 'DELETE_SHEET'; readonly sheetId: string };

class MarksPlugin extends CorePlugin<{ marks: Marks }> {
  static override getters = ['getHostMarks'] as const;
  readonly marks: Marks = {};

  getHostMarks(): readonly Mark[] {
    return Object.values(this.marks);
  }

  override handle(command: { type: string }): void {
    const change = command as Change;
    if (change.type === SET_MARK) {
      const { type: _, ...mark } = change;
      this.keep([...this.others(mark.id), mark]);
    }
    if (change.type === REMOVE_MARK) this.keep(this.others(change.id));
    if (change.type === 'DELETE_SHEET') {
      this.keep(this.getHostMarks().filter(({ sheetId }) => sheetId !== change.sheetId));
    }
  }

  override adaptRanges({ adaptRangeString }: RangeAdapterFunctions): void {
    const adapted = this.getHostMarks().flatMap((mark): Mark[] => {
      if (mark.a1 === null) return [mark];
      const { changeType, range } = adaptRangeString(mark.sheetId, mark.a1);
      return changeType === 'REMOVE' ? [] : [{ ...mark, a1: range }];
    });
    this.keep(adapted);
  }

  override import(data: WorkbookData & { hostMarks?: Marks }): void {
    this.history.update('marks', data.hostMarks ?? {});
  }

  override export(data: WorkbookData & { hostMarks?: Marks }): void {
    data.hostMarks = this.marks;
  }

  private others(id: string): readonly Mark[] {
    return this.getHostMarks().filter((mark) => mark.id !== id);
  }

  private keep(marks: readonly Mark[]): void {
    this.history.update('marks', Object.fromEntries(marks.map((mark) => [mark.id, mark])));
  }
}

if (!registries.corePluginRegistry.contains('host_marks')) {
  registries.corePluginRegistry.add('host_marks', MarksPlugin);
  for (const type of [SET_MARK, REMOVE_MARK]) (coreTypes as Set<string>).add(type);
}

/** All marks of `kind` in a workbook. */
export function marksOf<Data extends object>(model: Model, kind: string): readonly Mark<Data>[] {
  const { getHostMarks } = model.getters as unknown as { getHostMarks(): readonly Mark<Data>[] };
  return getHostMarks().filter((mark) => mark.kind === kind);
}
