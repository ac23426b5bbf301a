// Makes an act.
import { menu } from '#texts/ky/menu';
import { command, menuCommand } from './command.ts';
import { makeActDocument as makeAct, makeActHere } from './making.ts';

/** Of a row, or of a new row where `row` is null. */
export const makeActDocument = command({
  args: ['row'],
  effect: 'writes',
  scopes: ['drive.file'],
  run: (context, { row }: { readonly row: string | null }) => makeAct(context, row),
});

/** Of the row on which the person stands; elsewhere, of a new row. */
export const menuAct = menuCommand({
  caption: menu.makeAct,
  effect: 'writes',
  scopes: ['drive.file'],
  run: (context) => makeActHere(context, context.screen.standing()).message,
});
