// Every custom function of the sheet, one line each.
import { composition } from './composition.ts';
import { date } from './date.ts';
import { difference } from './difference.ts';
import { due } from './due.ts';
import { fixrate } from './fixrate.ts';
import { quorum } from './quorum.ts';
import { sample } from './sample.ts';
import { seats } from './seats.ts';
import { status } from './status.ts';
import { suffix } from './suffix.ts';
import { tally } from './tally.ts';
import { wilson } from './wilson.ts';
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
  wilson,
  difference,
  sample,
  tally,
  fixrate,
  date,
  suffix,
] as const;
