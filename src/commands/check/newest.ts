// Which version of the product is out, as a cell finds it by itself: no call of the script goes out of the workbook.
import type { Change } from '#core/change';
import { letterOf } from '#core/letters';
import { lineOf } from '#tables/line-of';
import type { Book } from '#workbook/book';
import { settingOf } from '#workbook/settings-rows';

/**
 * The formula that reads the address which somebody has typed into the settings; none where there is no address, or where
 * anything stands in the formula's cell.
 */
export function newestFormula(book: Pick<Book, 'sheet' | 'tab'>): readonly Change[] {
  const [settings, tab] = [book.sheet('settings'), book.tab('settings')];
  if (settings === null || tab === null) return [];
  const [from, newest] = [lineOf(settings, 'versionFrom'), lineOf(settings, 'newestVersion')];
  const place = settings.places.get('value');
  if (from === null || newest === null || place === undefined) return [];
  if (settingOf(settings, 'versionFrom') === '' || settingOf(settings, 'newestVersion') !== '') return [];
  const address = `${letterOf(place + 1)}${from + 1}`;
  // What cannot be had is a dash: a blank would have the formula written again and again.
  const cells = [[`=IF(${address}="";"—";IFERROR(IMPORTDATA(${address});"—"))`]];
  return [{ kind: 'formulas', tab: tab.id, row: newest + 1, column: place + 1, cells }];
}
