// Where things stand on every sheet.

/** Hidden row of machine keys. */
export const KEY_ROW = 1;
/** The sheet's title and its sheet-level verdicts. */
export const TITLE_ROW = 2;
export const HEADER_ROW = 3;
/** The header above the rows' numbers, in every language. */
export const NUMBER_HEADER = '№';
/** The first row of people's data. */
export const FIRST_ROW = 4;
