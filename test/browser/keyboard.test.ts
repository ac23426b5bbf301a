// The open sidebar leaves the keyboard in the grid: what a person types there arrives whole, whatever the page shows meanwhile.
import type { Frame, Page } from 'playwright-core';
import { sidebarWords } from '../../src/texts/all.ts';
import { plan } from '../../src/texts/ky/sheets-plan.ts';
import { cellText, goToCell } from './support/grid.ts';
import { serveWorkbook } from './support/workbook.ts';

const words = sidebarWords.ky;
const TYPED = ['Таза суу', 'Айылдык китепкананын ремонтун көзөмөлдөө', 'Көчө жарыгын оңдоону көзөмөлдөө'];
/** Longer than the page's pause between two looks at the workbook, in milliseconds. */
const PATIENCE = 15_000;

const workbook = serveWorkbook('group');
let page: Page;
let frame: Frame;

beforeAll(async () => {
  ({ page, frame } = await workbook.openWithSidebar());
});

/** The letter of the plan's column in which people write what they will do. */
function whatColumn(): Promise<string> {
  return page.evaluate(() => {
    const { getters } = globalThis.workbook;
    const sheetId = getters.getActiveSheetId();
    const keys = Array.from(
      { length: getters.getNumberCols(sheetId) },
      (_, col) => getters.getEvaluatedCell({ sheetId, col, row: 0 }).value,
    );
    return String.fromCharCode(65 + keys.indexOf('what'));
  });
}

test('a person who has clicked a tab of the sidebar types cell after cell; the sidebar takes none of the keys', async () => {
  await page.locator('.o-sheet').getByText(plan.plan.title, { exact: true }).click();
  await frame.getByRole('tab', { name: words.tabs.today }).click();
  const column = await whatColumn();
  await goToCell(page, `${column}4`);
  await page.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLIFrameElement) document.body.dataset.lost = target.title || 'frame';
    });
  });
  for (const text of TYPED) {
    await page.keyboard.type(text, { delay: 60 });
    await page.keyboard.press('Enter');
  }
  for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(200))
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  expect(await page.evaluate(() => document.body.dataset.lost)).toBeUndefined();
  const shown = await Promise.all(TYPED.map((_, index) => cellText(page, `${column}${4 + index}`)));
  expect(shown).toEqual(TYPED);
});
