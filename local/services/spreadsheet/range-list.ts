/// <reference types="google-apps-script" />
// A RangeList: scattered ranges that are formatted with one call.
import { unwrap } from '../../kernel/service.ts';
import { show } from '../show.ts';
import type { Book, Range } from './book.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** `ranges` as one, for a script. */
export function rangeList(book: Book, ranges: Range[]): RangeList {
  const all = (change: (range: Range) => unknown): RangeList => {
    for (const range of ranges) change(unwrap(range));
    return shown;
  };
  const shown: RangeList = show<RangeList>(book.kernel, 'RangeList', {
    getRanges: () => ranges,
    setBackground: (colour) => all((range) => range.setBackground(colour)),
    setFontColor: (colour) => all((range) => range.setFontColor(colour)),
    setFontWeight: (weight) => all((range) => range.setFontWeight(weight)),
    setFontStyle: (style) => all((range) => range.setFontStyle(style)),
    setFontSize: (size) => all((range) => range.setFontSize(size)),
    setNumberFormat: (format) => all((range) => range.setNumberFormat(format)),
    setWrap: (wraps) => all((range) => range.setWrap(wraps)),
    setWrapStrategy: (strategy) => all((range) => range.setWrapStrategy(strategy)),
    setVerticalAlignment: (alignment) => all((range) => range.setVerticalAlignment(alignment)),
    setHorizontalAlignment: (alignment) => all((range) => range.setHorizontalAlignment(alignment)),
    setValue: (value) => all((range) => range.setValue(value)),
    clearContent: () => all((range) => range.clearContent()),
  });
  return shown;
}
