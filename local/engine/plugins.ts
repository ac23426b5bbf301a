// What the host adds to o-spreadsheet, for every model of one workbook: the host's and each browser's.
import './list-sources.ts';
import './marks.ts';
import './typed-dates.ts';
