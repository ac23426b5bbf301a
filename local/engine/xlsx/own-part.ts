// What a workbook has and a spreadsheet file has no place for, in a part of its own: locale, protections, notes.
import type { WorkbookData } from '@odoo/o-spreadsheet';
import { localeOf } from '../locales.ts';
import type { Mark } from '../marks.ts';

export const OWN_PART = 'host/workbook.json';

/** Marks name their sheet by its title here, since a file numbers sheets again. */
interface OwnPart {
  readonly locale: string;
  readonly marks: readonly Mark[];
}

type Marked = WorkbookData & { readonly hostMarks?: Readonly<Record<string, Mark>> };

/** The part as text. */
export function ownPart(data: Marked): string {
  const titles = new Map(data.sheets.map(({ id, name }) => [id, name]));
  const marks = Object.values(data.hostMarks ?? {}).map((mark) => ({
    ...mark,
    sheetId: titles.get(mark.sheetId) ?? mark.sheetId,
  }));
  const own: OwnPart = { locale: data.settings.locale.code, marks };
  return JSON.stringify(own);
}

/** What a file's part says of sheets that it names; a file that another program wrote has none. */
export function readOwnPart(text: string | undefined, sheetIds: ReadonlyMap<string, string>) {
  const own: OwnPart = text === undefined ? { locale: 'en_US', marks: [] } : JSON.parse(text);
  const marks = own.marks.flatMap((mark) => {
    const sheetId = sheetIds.get(mark.sheetId);
    return sheetId === undefined ? [] : [[mark.id, { ...mark, sheetId }] as const];
  });
  return { settings: { locale: localeOf(own.locale) }, hostMarks: Object.fromEntries(marks) };
}
