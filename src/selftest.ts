// The entry of the build that tries Google itself: the product with a second menu. No group ever gets it.
import { grid, paragraph } from '#core/document';
import { version } from '#core/version';
import { docxOf } from '#docx';
import { runSelfTest, seeOnEdit } from '#google/selftest/run';
import { showMenu } from '#google/ui';
import { onEdit as checkEdit, onOpen as openMenu } from './main.ts';

export { doGet, onInstall, run } from './main.ts';

const MENU = 'Self-test';

/** A paper with a heading, a table and Kyrgyz letters. */
const paper = () =>
  docxOf({
    name: MENU,
    header: MENU,
    footer: null,
    blocks: [
      paragraph('title', 'Өзүн-өзү текшерүү'),
      grid(['№', 'Эмне'], [['1', 'ң, ө, ү']], [1, 5]),
      paragraph('body', 'Тексттин аягы.'),
    ],
  });

export function onOpen(): void {
  openMenu();
  showMenu(MENU, [{ caption: 'Try everything (two minutes)', run: 'selfTest' }]);
}

/** Tries everything on a tab of its own. */
export function selfTest(): unknown {
  return runSelfTest(version, paper());
}

/** The tab of the self-test has its own answer to an edit; everything else is the product's. */
export function onEdit(event: { range: GoogleAppsScript.Spreadsheet.Range }): void {
  if (!seeOnEdit(version, event.range)) checkEdit(event);
}
