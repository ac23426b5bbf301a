// Every custom function of the sheet, one line each.
import { composition } from './composition.ts';
import { date } from './date.ts';
import { due } from './due.ts';
import { fixrate } from './fixrate.ts';
import { quorum } from './quorum.ts';
import { seats } from './seats.ts';
import { status } from './status.ts';
import { suffix } from './suffix.ts';
import { workday } from './workday.ts';
import { workdays } from './workdays.ts';

export const functions = [
  workday,
  workdays,
  due,
  status,
  quorum,
  seats,
  composition,
  fixrate,
  date,
  suffix,
] as const;
