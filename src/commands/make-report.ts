// Makes the report of the year.
import { menu } from '#texts/ky/menu';
import { command, menuCommand } from './command.ts';
import { makeReportDocument as makeReport } from './making.ts';

/** Answers the paper, and one sentence. */
export const makeReportDocument = command({
  args: [],
  effect: 'writes',
  scopes: ['drive.file'],
  run: (context) => makeReport(context),
});

export const menuReport = menuCommand({
  caption: menu.makeReport,
  effect: 'writes',
  scopes: ['drive.file'],
  run: (context) => makeReport(context).message,
});
