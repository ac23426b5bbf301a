// Every Kyrgyz word of the workbook's sheets: titles, headers, choices.
import type { SheetWords } from '../sheet-words.ts';
import { control } from './sheets-control.ts';
import { group } from './sheets-group.ts';
import { meetings, plan } from './sheets-plan.ts';
import { results } from './sheets-results.ts';
import { start } from './sheets-start.ts';
import { surveys } from './sheets-surveys.ts';

export const sheets = {
  ...start,
  ...group,
  ...meetings,
  ...plan,
  ...surveys,
  ...results,
  ...control,
} as const satisfies SheetWords;
