// The computed columns of all sheets.
import { acts } from './acts.ts';
import { candidates } from './candidates.ts';
import type { ComputedColumns } from './column.ts';
import { letters } from './letters.ts';
import { meetings } from './meetings.ts';
import { plan } from './plan.ts';
import { reports } from './reports.ts';
import { steps } from './steps.ts';

export const computedSheets: readonly ComputedColumns[] = [
  steps,
  acts,
  meetings,
  candidates,
  plan,
  letters,
  reports,
];
