// Spreadsheet files (.xlsx): a workbook written as one, and read from one.
export { readXlsx, type Unread } from './xlsx/read.ts';
export { TooLarge } from './xlsx/unpack.ts';
export { writeXlsx } from './xlsx/write.ts';
