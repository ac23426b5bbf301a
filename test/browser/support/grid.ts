// The grid under a test's hands. It is drawn on a canvas: cells are reached by the box that names them, and read from the model.
import type { Page } from 'playwright-core';
import type { Model } from '../../../local/engine/o-spreadsheet.ts';
import { PATIENCE } from './browser.ts';

declare global {
  /** The page's model, which it leaves for its console. */
  var workbook: Model;
}

/** Selects a cell by the box that names it. */
export async function goToCell(page: Page, a1: string): Promise<void> {
  const box = page.locator('.o-named-range-selector input');
  await box.click();
  await box.fill(a1);
  await box.press('Enter');
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('.o-named-range-selector input')?.value === wanted,
    a1,
  );
}

/** Types into a cell as a person does. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goToCell(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What a cell of the sheet in view shows. */
export function cellText(page: Page, a1: string): Promise<string> {
  return page.evaluate((name) => {
    const { getters } = globalThis.workbook;
    const { zone, sheetId } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), name);
    return getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top }).formattedValue;
  }, a1);
}

/** Waits until a cell shows `text`. */
export async function waitForCell(page: Page, a1: string, text: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const now = await cellText(page, a1);
    if (now === text) return;
    if (Date.now() > end) throw new Error(`${a1} shows «${now}», not «${text}»`);
    await page.waitForTimeout(50);
  }
}
