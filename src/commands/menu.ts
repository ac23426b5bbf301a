// The menu: the commands that stand in it, in their order.
import { menu } from '#texts/ky/menu';
import type { MenuCommand } from './command.ts';
import { type CommandName, commands } from './index.ts';

/** The commands that have a caption. */
type InMenu = {
  [Name in CommandName]: (typeof commands)[Name] extends MenuCommand ? Name : never;
}[CommandName];

/** A command, or a line where null stands, or further commands below a caption. */
type Line = InMenu | null | { readonly caption: string; readonly lines: readonly (InMenu | null)[] };

export const menuLines: readonly Line[] = [
  'openSidebar',
  'menuCheck',
  null,
  'menuAct',
  'menuReport',
  'menuResults',
  null,
  {
    caption: menu.sheets,
    lines: [
      'menuShowSecretary',
      'menuShowMember',
      'menuShowChair',
      null,
      'menuShowStart',
      'menuShowGroup',
      'menuShowMeetings',
      'menuShowPlan',
      'menuShowSurveys',
      'menuShowResults',
      'menuShowControl',
      null,
      'menuShowCore',
      'menuShowAll',
    ],
  },
  'menuSetUp',
];

/** The caption of a command of the menu. */
export function captionOf(name: InMenu): string {
  return commands[name].caption;
}
