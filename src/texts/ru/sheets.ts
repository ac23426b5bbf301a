// Every Russian word of the workbook's sheets: titles, headers, choices.
import type { sheets as ky } from '../ky/sheets.ts';
import type { SameWords } from '../same-words.ts';
import { control } from './sheets-control.ts';
import { group } from './sheets-group.ts';
import { meetings, plan } from './sheets-plan.ts';
import { results } from './sheets-results.ts';
import { start } from './sheets-start.ts';
import { surveys } from './sheets-surveys.ts';

export const sheets: SameWords<typeof ky> = {
  ...start,
  ...group,
  ...meetings,
  ...plan,
  ...surveys,
  ...results,
  ...control,
};
