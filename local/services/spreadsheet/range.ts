// A Range: the members of its parts, joined.
import type { Zone } from '../../engine/o-spreadsheet.ts';
import { show } from '../show.ts';
import type { At, Book, Range } from './book.ts';
import { rangePlace } from './range-place.ts';
import { rangeRules } from './range-rules.ts';
import { rangeStyle } from './range-style.ts';
import { rangeValues } from './range-values.ts';

/** The range of `zone` on a sheet, as a script holds it. */
export function range(book: Book, sheetId: string, zone: Zone): Range {
  const $at: At = { book, sheetId, zone };
  const self = (): Range => shown;
  const part = {
    $at,
    ...rangePlace($at, self),
    ...rangeValues($at, self),
    ...rangeStyle($at, self),
    ...rangeRules($at, self),
  };
  const shown = show<Range>(book.kernel, 'Range', part);
  return shown;
}
