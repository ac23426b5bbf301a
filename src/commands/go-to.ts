// Puts the cursor on the cell of a verdict.
import type { SheetKey } from '#tables';
import { Refusal } from '#texts/refusal';
import { openBook } from '#workbook/book';
import { placesIn } from '#workbook/place';
import { command } from './command.ts';
import { rememberedLanguage } from './run.ts';

interface Args {
  readonly sheet: SheetKey;
  readonly row: string | null;
  readonly column: string | null;
}

/** By its sheet, the number of its row and its column. */
export const goTo = command({
  args: ['sheet', 'row', 'column'],
  effect: 'shows',
  run: (context, { sheet, row, column }: Args) => {
    const book = openBook(context, [sheet]);
    const found = book.sheet(sheet);
    const tab = book.tab(sheet);
    const place = found && placesIn(found)({ row, column });
    if (!found || !tab || !place) {
      const { title } = rememberedLanguage(context).sheets[sheet];
      throw new Refusal('missingSheets', { sheets: `«${title}»` });
    }
    context.book.apply([
      { kind: 'showTab', tab: tab.id, shown: true },
      { kind: 'activate', tab: tab.id, ...place },
    ]);
  },
});
