// A narrow window, as of a phone or at 200 %: the add-on's menu is reached, and nothing lies over the product's sidebar.
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openPage } from './support/browser.ts';
import { OUT, serveWorkbook } from './support/workbook.ts';

const workbook = serveWorkbook('group');
let page: Page;

beforeEach(async () => {
  ({ page } = await openPage(workbook.browser, workbook.url));
});
afterEach(() => page.context().close());

async function narrow(width: number): Promise<void> {
  await page.setViewportSize({ width, height: 600 });
  await page.locator('.o-spreadsheet-mobile').waitFor();
}

/** The page of the sidebar once its panels stand. */
async function sidebar(): Promise<Frame> {
  const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (frame === null) throw new Error('The sidebar has no page');
  await frame.waitForSelector('[role=tab]');
  return frame;
}

/** Whether the sidebar's own page is what one sees in these places. */
function isOnTop(places: readonly (readonly [x: number, y: number])[]): Promise<boolean> {
  return page.evaluate(
    (all) => all.every(([x, y]) => document.elementFromPoint(x, y)?.closest('#sidebar') !== null),
    places,
  );
}

test('the keyboard alone opens the product’s sidebar at 640 pixels, goes into it and comes back', async () => {
  await narrow(640);
  await page.keyboard.press('F6');
  const first = page.locator('#menus button').first();
  expect(await first.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.screenshot({ path: join(OUT, 'narrow-menu.png') });
  await page.keyboard.press('Enter');
  const frame = await sidebar();
  expect(await page.locator('#menus details').getAttribute('open')).toBeNull();
  expect(
    await isOnTop([
      [342, 300],
      [345, 550],
      [630, 300],
    ]),
  ).toBe(true);
  await page.keyboard.press('F6');
  await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
  await page.keyboard.press('Tab');
  await frame.waitForFunction(() => document.activeElement !== document.body);
  await page.screenshot({ path: join(OUT, 'narrow-sidebar.png') });
  await page.keyboard.press('F6');
  await page.waitForFunction(() => document.activeElement?.closest('#grid') !== null);
});

test('Escape folds the menu and leaves the keyboard with it', async () => {
  await narrow(640);
  await page.locator('#menus summary').click();
  await page.locator('#menus button').first().waitFor();
  await page.locator('#menus button').first().focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('#menus details').getAttribute('open')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

test('on a phone the sidebar takes the whole window, and gives it back', async () => {
  await narrow(360);
  await page.locator('#menus summary').click();
  await page.locator('#menus').getByRole('button', { name: 'Каптал панелди ачуу' }).click();
  await sidebar();
  expect(
    await isOnTop([
      [5, 300],
      [180, 590],
      [355, 300],
    ]),
  ).toBe(true);
  await page.screenshot({ path: join(OUT, 'narrow-phone.png') });
  await page.locator('#sidebar .host-cross').click();
  expect(await isOnTop([[180, 300]])).toBe(false);
});

test('in a wide window the menus stand in the library’s bar alone', async () => {
  expect(await page.locator('#menus summary').isVisible()).toBe(false);
  await page.keyboard.press('F6');
  await page.locator('.o-menu').getByText('Каптал панелди ачуу', { exact: true }).waitFor();
});
