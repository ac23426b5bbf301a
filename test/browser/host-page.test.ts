// The local host's page, driven as a person would: grid, menu, sidebar, dialog, questions, two people at once.
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { type OpenPage, openPage } from './support/browser.ts';
import { cellText, goToCell, typeInto, waitForCell } from './support/grid.ts';
import { OUT, serveWorkbook, WORKBOOKS } from './support/workbook.ts';

const workbook = serveWorkbook('tiny');
let opened: OpenPage;
let page: Page;

beforeEach(async () => {
  opened = await workbook.open();
  page = opened.page;
});

afterEach(() => page.context().close());

const shoot = (name: string) => page.screenshot({ path: join(OUT, `${name}.png`) });

async function menu(...path: string[]): Promise<void> {
  await page.locator('.o-topbar-menu').getByText('Сыноо', { exact: true }).click();
  for (const name of path) await page.locator('.o-menu').getByText(name, { exact: true }).click();
}

async function sidebar(): Promise<FrameLocator> {
  await menu('Панелди ачуу');
  const frame = page.frameLocator('#sidebar iframe');
  await frame.locator('#echo').waitFor();
  return frame;
}

/** Presses a button of the tiny bundle's page and waits for what it says. */
async function waitForText(frame: FrameLocator, id: string, text: string | RegExp): Promise<void> {
  await frame.locator(`#${id}`).click();
  await frame.locator('#out').getByText(text).waitFor();
}

test('the page opens in Kyrgyz, with its grid and menus and without complaint', async () => {
  expect(await page.locator('html').getAttribute('lang')).toBe('ky');
  for (const name of ['Файл', 'Түзөтүү', 'Көрүнүш', 'Кошуу', 'Формат', 'Маалымат', 'Сыноо']) {
    expect(await page.locator('.o-topbar-menu').getByText(name, { exact: true }).count()).toBe(1);
  }
  expect(await cellText(page, 'B4')).toBe('Т.Байбагышов');
  expect(await page.locator('#present').textContent()).toBe('Ээси');
  await shoot('page');
  expect(opened.complaints).toEqual([]);
});

test('a menu within a menu runs its function', async () => {
  await menu('Дагы', 'Салам айтуу');
  await page.locator('.host-toast').getByText('Саламатсызбы!').waitFor();
});

test('a function that fails is reported', async () => {
  await menu('Каталуу иш');
  await page.locator('.host-toast').getByText('Атайын жасалган ката').waitFor();
});

test('the sidebar is 300 pixels wide, calls the script, and closes', async () => {
  const frame = await sidebar();
  expect((await page.locator('#sidebar iframe').boundingBox())?.width).toBe(300);
  expect(await page.locator('#sidebar h2').textContent()).toBe('Сыноо панели');
  await waitForText(frame, 'echo', 'echo: {"text":"Өмүр","list":[1,null,true]}');
  await waitForText(frame, 'fail', 'fail: Error: Атайын жасалган ката');
  await waitForText(frame, 'date', /date: .*not a supported return type/);
  await waitForText(frame, 'illegal', 'TypeError: Failed due to illegal value in property: 0.when');
  await waitForText(frame, 'many', 'many: 12');
  await shoot('sidebar');
  await frame.locator('#close').click();
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
});

test('a dialog is as large as the script says, and closes', async () => {
  await menu('Терезени ачуу');
  const box = page.locator('dialog.host-dialog iframe');
  await page.frameLocator('dialog.host-dialog iframe').locator('#echo').waitFor();
  expect(await box.boundingBox()).toMatchObject({ width: 420, height: 260 });
  await shoot('dialog');
  await page.locator('.host-dialog .host-cross').click();
  expect(await box.count()).toBe(0);
});

test.each([
  ['Жок', ''],
  ['Ооба', 'ооба'],
])('a script waits for an answer: %s', async (press, written) => {
  await menu('Сурап жазуу');
  await shoot('question');
  await page.locator('.host-box').getByText(press, { exact: true }).click();
  await page.waitForFunction(() => document.getElementById('running')?.textContent === '');
  expect(await cellText(page, 'A9')).toBe(written);
});

test('when a box or the sidebar has gone, the keyboard is the grid’s again', async () => {
  await goToCell(page, 'G8');
  await menu('Сурап жазуу');
  await page.locator('.host-box').getByText('Жок', { exact: true }).click();
  await page.keyboard.type('бир');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 'G8')).toBe('бир');
  const frame = await sidebar();
  await frame.locator('#close').click();
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
  await page.keyboard.type('эки');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 'G9')).toBe('эки');
});

test('the keyboard alone opens the sidebar, goes into it and comes back to the grid', async () => {
  await goToCell(page, 'H8');
  await page.keyboard.press('F6');
  await page.locator('.o-menu').getByText('Панелди ачуу', { exact: true }).waitFor();
  const items = await page.locator('.o-menu .o-menu-item').allTextContents();
  const at = items.findIndex((text) => text.trim() === 'Панелди ачуу');
  for (let step = 0; step <= at; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const frame = page.frameLocator('#sidebar iframe');
  await frame.locator('#echo').waitFor();
  await page.keyboard.press('F6');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
  await frame.locator(':focus').waitFor();
  await page.keyboard.press('F6');
  // The frame asks the page around it for the keyboard: no person types before it has answered.
  await page.waitForFunction(() => document.activeElement?.matches('.o-grid-composer .o-composer'));
  await page.keyboard.type('үч');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 'H8')).toBe('үч');
});

test('a script moves the person to a cell', async () => {
  const frame = await sidebar();
  await frame.locator('#go').click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.o-named-range-selector input')?.value === 'D60',
  );
});

test('a link in a cell leads to a place in the workbook', async () => {
  await goToCell(page, 'G4');
  await page.mouse.move(640, 500);
  await page.mouse.move(640, 186);
  await page.locator('.o-link').getByText('#gid=0&range=D70').click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.o-named-range-selector input')?.value === 'D70',
  );
});

test('what is typed over a filled cell takes the place of what stood there', async () => {
  for (const text of ['Айылдык китепкана', 'Таза суу', 'Көчө жарыгы']) await typeInto(page, 'G12', text);
  expect(await cellText(page, 'G12')).toBe('Көчө жарыгы');
});

test('thirty cells typed without a pause arrive whole beside the open sidebar, while another person types too', async () => {
  const typed = Array.from({ length: 30 }, (_, at) => `${at + 1}-көчө`);
  const other = await workbook.open('Айнура');
  await sidebar();
  await goToCell(page, 'H4');
  const fill = async () => {
    for (const text of typed) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
  };
  const fillToo = async () => {
    for (const row of [40, 41, 42]) await typeInto(other.page, `H${row}`, `Айнура ${row}`);
  };
  await Promise.all([fill(), fillToo()]);
  const shown = await Promise.all(typed.map((_, at) => cellText(page, `H${at + 4}`)));
  expect(shown).toEqual(typed);
  for (const row of [40, 41, 42]) await waitForCell(page, `H${row}`, `Айнура ${row}`);
  await waitForCell(other.page, 'H33', typed.at(-1) ?? '');
  await other.page.context().close();
});

test('typing runs onEdit, and what it writes shows', async () => {
  await typeInto(page, 'B6', 'Эне');
  await waitForCell(page, 'C6', 'Эне Эне');
});

test('a custom function is computed', async () => {
  expect(await cellText(page, 'F4')).toBe('42');
});

test('a protected cell is edited only after the person confirms it', async () => {
  await typeInto(page, 'E5', 'өзүм');
  await page.locator('.host-box').getByText('Корголгон уяча').waitFor();
  await shoot('protected');
  expect(await cellText(page, 'E5')).toBe('');
  await page.locator('.host-box').getByText('Жокко чыгаруу').click();
  expect(await cellText(page, 'E5')).toBe('');
  await typeInto(page, 'E5', 'өзүм');
  await page.locator('.host-box').getByText('Макул').click();
  expect(await cellText(page, 'E5')).toBe('өзүм');
});

test('two people see each other and what the other types', async () => {
  const other = await workbook.open('Айнура');
  await page.locator('#present').getByText('Айнура').waitFor();
  await typeInto(other.page, 'A10', 'Айнурадан');
  await waitForCell(page, 'A10', 'Айнурадан');
  await typeInto(page, 'A11', 'Ээсинен');
  await waitForCell(other.page, 'A11', 'Ээсинен');
  await other.page.context().close();
  await page.locator('#present').getByText('Айнура').waitFor({ state: 'detached' });
  expect(other.complaints).toEqual([]);
});

test('a page that loses the server says so', async () => {
  const own = await WORKBOOKS.tiny();
  const lonely = await openPage(workbook.browser, own.url);
  await own.stop();
  await lonely.page.locator('#lost').getByText('байланыш үзүлдү').waitFor();
  await lonely.page.context().close();
});
