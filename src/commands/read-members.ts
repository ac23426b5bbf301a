// Shows the members' own data as a small table.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { membersTable } from './people/members-table.ts';

/** What is changed in it is written by `correctCells`. */
export const readMembers = command({
  args: ['language'],
  effect: 'reads',
  run: (context, { language }: { readonly language: LanguageCode | null }) => membersTable(context, language),
});
