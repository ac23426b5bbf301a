// The product on the real group, in a real browser: the sidebar jumps to a violation, an edit moves the highlight.
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { sidebarWords } from '../../src/texts/all.ts';
import { plan } from '../../src/texts/ky/sheets-plan.ts';
import { openSidebar } from './support/browser.ts';
import { typeInto } from './support/grid.ts';
import { type OpenSidebar, PICTURES, serveWorkbook } from './support/workbook.ts';

const words = sidebarWords.ky;
const RED = '#ea9999';

const workbook = serveWorkbook('group');
let opened: OpenSidebar;
let page: Page;

beforeAll(async () => {
  opened = await workbook.openWithSidebar();
  page = opened.page;
});

/** The letter of a keyed column of the sheet in view. */
function letter(key: string): Promise<string> {
  return page.evaluate((wanted) => {
    const { getters } = globalThis.workbook;
    const sheetId = getters.getActiveSheetId();
    const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => col);
    const found =
      columns.find((col) => getters.getEvaluatedCell({ sheetId, col, row: 0 }).value === wanted) ?? 0;
    return String.fromCharCode(65 + found);
  }, key);
}

/** The colour that conditional formats give a cell of the sheet in view. */
function highlight(a1: string): Promise<string | null> {
  return page.evaluate((name) => {
    const { getters } = globalThis.workbook;
    const { zone, sheetId } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), name);
    const style = getters.getCellComputedStyle({ sheetId, col: zone.left, row: zone.top });
    return style.fillColor?.toLowerCase() ?? null;
  }, a1);
}

test('a click on the violation goes to its cell, an edit is checked, and sidebar and highlight follow', async () => {
  const { frame } = opened;
  await frame.getByText('6…7').first().waitFor();
  await frame
    .getByRole('button', { name: /Мүчөлөр.*Тарабы/ })
    .first()
    .click();
  await page.waitForFunction(() => {
    const { getters } = globalThis.workbook;
    return getters.getSheetName(getters.getActiveSheetId()) === 'Мүчөлөр';
  });
  const side = await letter('side');
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('.o-named-range-selector input')?.value === wanted,
    // The first member whose side is not stated.
    `${side}5`,
  );
  expect(await highlight(`${side}3`)).toBe(RED);
  await page.screenshot({ path: join(PICTURES, 'first-run.png') });

  await typeInto(page, `${side}5`, 'жаран');
  await frame.getByText('7 / 15').first().waitFor();
  await typeInto(page, `${side}6`, 'жаран');
  await frame
    .getByText(/ – жаран; кеминде/)
    .first()
    .waitFor({ state: 'detached' });
  expect(await highlight(`${side}3`)).not.toBe(RED);
  expect(opened.complaints).toEqual([]);
});

test('what is typed into a form is there again when the sidebar is closed and opened again', async () => {
  const { subjects } = plan;
  const subject = (frame: Frame) =>
    frame
      .getByRole('region', { name: subjects.title, exact: true })
      .locator('input, textarea')
      .and(frame.getByLabel(subjects.columns.title));
  const openForm = async (frame: Frame) => {
    await frame.getByRole('tab', { name: words.tabs.write }).click();
    await frame.getByRole('button', { name: words.forms.visit.title, exact: true }).click();
    await subject(frame).waitFor();
  };
  await openForm(opened.frame);
  await subject(opened.frame).fill('Терек айылынын таза суусу');
  await page.locator('#sidebar .host-cross').click();
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
  const again = await openSidebar(page);
  await openForm(again);
  expect(await subject(again).inputValue()).toBe('Терек айылынын таза суусу');
  await again.getByRole('button', { name: words.write.clear }).click();
  await again.getByRole('button', { name: words.write.clear }).waitFor({ state: 'detached' });
  expect(await subject(again).inputValue()).toBe('');
  expect(opened.complaints).toEqual([]);
});
