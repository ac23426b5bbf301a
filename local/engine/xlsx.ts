// Spreadsheet files (.xlsx): a workbook written as one, and read from one.
export { readXlsx } from './xlsx/read.ts';
export { writeXlsx } from './xlsx/write.ts';
