// Dates as people here type them, 17.09.2024: Sheets reads them as dates, the library by itself does not.
import { registries, UIPlugin } from './o-spreadsheet.ts';
import { recognise } from './typed-text.ts';

/** With the year: a decimal that somebody typed arrives here with a point, too. */
const DOTTED = /^\s*\d{1,2}\.\d{1,2}\.\d{1,4}\s*$/;

interface Update {
  readonly type: string;
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly content: string;
}

class TypedDatesPlugin extends UIPlugin {
  override handle(command: { type: string }): void {
    if (command.type !== 'UPDATE_CELL' || !('content' in command)) return;
    const { sheetId, row, col, content } = command as Update;
    const locale = this.getters.getLocale();
    if (!locale.dateFormat.includes('.') || !DOTTED.test(String(content))) return;
    const format = this.getters.getCell({ sheetId, row, col })?.format;
    const typed = format === '@' ? null : recognise(content, locale, new Date());
    if (!typed?.format) return;
    this.dispatch('UPDATE_CELL', {
      sheetId,
      row,
      col,
      content: String(typed.value),
      format: format ?? typed.format,
    });
  }
}

if (!registries.featurePluginRegistry.contains('typed_dates')) {
  registries.featurePluginRegistry.add('typed_dates', TypedDatesPlugin);
}
