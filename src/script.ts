// What lies in the script itself, which every custom function loads: these functions, the menu, the way to the program.
import { readFile } from '#google/file';
import { showMenu } from '#google/ui';
import { menu } from '#texts/ky/menu';
import type * as Program from './main.ts';

export { functions } from '#functions';

let loaded: typeof Program | null = null;

/** Every other name of the product, read and run at the first call that wants one of them. */
export function program(): typeof Program {
  loaded ??= new Function(`${readFile('Program')}\nreturn Program;`)() as typeof Program;
  return loaded;
}

/** The menu's captions are Kyrgyz: when it is built, Google lets nothing be read yet. */
export function onOpen(): void {
  showMenu(menu.title, [
    { caption: menu.sidebar, run: 'openSidebar' },
    { caption: menu.check, run: 'menuCheck' },
    null,
    { caption: menu.makeAct, run: 'menuAct' },
    { caption: menu.makeReport, run: 'menuReport' },
    { caption: menu.results, run: 'menuResults' },
    null,
    {
      caption: menu.sheets,
      lines: [
        { caption: menu.views.secretary, run: 'menuShowSecretary' },
        { caption: menu.views.member, run: 'menuShowMember' },
        { caption: menu.views.chair, run: 'menuShowChair' },
        null,
        { caption: menu.parts.start, run: 'menuShowStart' },
        { caption: menu.parts.group, run: 'menuShowGroup' },
        { caption: menu.parts.meetings, run: 'menuShowMeetings' },
        { caption: menu.parts.plan, run: 'menuShowPlan' },
        { caption: menu.parts.surveys, run: 'menuShowSurveys' },
        { caption: menu.parts.results, run: 'menuShowResults' },
        { caption: menu.parts.control, run: 'menuShowControl' },
        null,
        { caption: menu.showCore, run: 'menuShowCore' },
        { caption: menu.showAll, run: 'menuShowAll' },
      ],
    },
    { caption: menu.setUp, run: 'menuSetUp' },
  ]);
}

export function onInstall(): void {
  onOpen();
}
