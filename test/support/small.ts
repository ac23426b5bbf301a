// A workbook small enough to be opened in a tenth of a second: blank rows far below lose their looks.
import type { Saved } from '../../local/host.ts';

/** Rows that keep their looks, where a workbook is opened a thousand times. */
const FEW = 40;

interface SheetData {
  styles: Record<string, number>;
  formats: Record<string, number>;
}

/** What is kept without the looks of the rows below the first `most`, where nothing stands. */
export function small({ spreadsheet, sections }: Saved, most = FEW): Saved {
  const { sheets, ...rest } = spreadsheet as { readonly sheets: readonly SheetData[] };
  const cut = sheets.map((sheet) => ({
    ...sheet,
    styles: above(sheet.styles, most),
    formats: above(sheet.formats, most),
  }));
  return { spreadsheet: { ...rest, sheets: cut }, sections };
}

/** The looks of areas such as `A4:C1000`, down to the last row that keeps them. */
function above(looks: Readonly<Record<string, number>>, most: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(looks).flatMap(([area, look]) => {
      const [, from, top, column, bottom] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(area) ?? [];
      if (Number(top) > most) return [];
      if (bottom === undefined) return [[area, look] as const];
      return [[`${from}${top}:${column}${Math.min(Number(bottom), most)}`, look] as const];
    }),
  );
}
