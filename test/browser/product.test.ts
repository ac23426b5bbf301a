// The product on the real group, in a real browser: the sidebar jumps to a violation, an edit moves the highlight.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { typeInto } from './grid.ts';
import {
  launchBrowser,
  type OpenPage,
  openPage,
  openSidebar,
  type RunningServer,
  startServer,
} from './support.ts';

const PICTURES = join(__dirname, '../../docs/pictures');
const RED = '#f4cccc';

let browser: Browser;
let server: RunningServer;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchBrowser();
  const out = mkdtempSync(join(tmpdir(), 'bmjb-page-'));
  server = await startServer('local/cli/main.ts', ['--out', out, '--port', '0', '--today', '2024-09-26']);
  opened = await openPage(browser, server.url);
  page = opened.page;
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
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

async function sidebar(): Promise<Frame> {
  const frame = await openSidebar(page);
  await frame.getByRole('tab', { name: 'Текшерүү' }).click();
  return frame;
}

test('a click on the violation goes to its cell, an edit is checked, and sidebar and highlight follow', async () => {
  const frame = await sidebar();
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
    `${side}3`,
  );
  expect(await highlight(`${side}3`)).toBe(RED);
  await page.screenshot({ path: join(PICTURES, 'first-run.png') });

  await typeInto(page, `${side}5`, 'жаран');
  await frame.getByText('7 / 15').first().waitFor({ timeout: 20_000 });
  await typeInto(page, `${side}6`, 'жаран');
  await frame.getByText(/Жарандар: 15/).waitFor({ state: 'detached', timeout: 20_000 });
  expect(await highlight(`${side}3`)).not.toBe(RED);
  expect(opened.complaints).toEqual([]);
});
