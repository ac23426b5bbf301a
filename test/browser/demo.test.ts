// The demo year in a real browser: its sheets stand, its sidebar tells what is overdue; the README's picture is of it.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, type OpenPage, openPage, type RunningServer, startServer } from './support.ts';

const PICTURES = join(__dirname, '../../docs/pictures');

let browser: Browser;
let server: RunningServer;
let opened: OpenPage;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchBrowser();
  const out = mkdtempSync(join(tmpdir(), 'bmjb-demo-'));
  server = await startServer('local/cli/main.ts', ['--demo', '--out', out, '--port', '0']);
  opened = await openPage(browser, server.url);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a year of work: overdue terms are told first, findings stand highlighted in their sheet', async () => {
  const { page, complaints } = opened;
  await page.locator('.o-topbar-menu').getByText('БМжБ', { exact: true }).click();
  await page.locator('.o-menu').getByText('Каптал панелди ачуу', { exact: true }).click();
  const frame = page.frameLocator('#sidebar iframe');
  await frame.getByRole('tab', { name: 'Бүгүн' }).click();
  await frame.getByText('мөөнөтү өткөн').first().waitFor();
  await page.locator('.o-sheet').getByText('Кемчиликтер', { exact: true }).click();
  await page.waitForFunction(() => {
    const { getters } = globalThis.workbook;
    const cell = { sheetId: getters.getActiveSheetId(), col: 0, row: 3 };
    return getters.getEvaluatedCell(cell).formattedValue === 'Ф-001';
  });
  await page.screenshot({ path: join(PICTURES, 'workbook.png') });
  expect(complaints).toEqual([]);
});
