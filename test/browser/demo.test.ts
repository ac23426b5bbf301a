// The demo year in a real browser: every panel of the sidebar at work on it; the guides' pictures are of it.
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { WORDS } from '../../local/page/words.ts';
import { sidebarWords } from '../../src/texts/all.ts';
import { menu as kyMenu } from '../../src/texts/ky/menu.ts';
import { faults, isTooWide } from './support/axe.ts';
import { type OpenSidebar, PICTURES, serveWorkbook } from './support/workbook.ts';

const words = sidebarWords.ky;

const workbook = serveWorkbook('demo');
let opened: OpenSidebar;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  opened = await workbook.openWithSidebar();
  ({ page, frame } = opened);
  await frame.getByRole('tab', { name: words.tabs.today }).waitFor();
});

const tab = (name: keyof typeof words.tabs) => frame.getByRole('tab', { name: words.tabs[name] }).click();
const panel = (name: keyof typeof words.tabs) => frame.locator(`#panel-${name}`);

/** The tab whose sheet is in view. */
function sheetInView(): Promise<string> {
  return page.evaluate(() => {
    const { getters } = globalThis.workbook;
    return getters.getSheetName(getters.getActiveSheetId());
  });
}

/** Looks whether the panel fits and is accessible, and takes its picture. */
async function picture(name: string): Promise<void> {
  expect(await faults(frame)).toEqual([]);
  expect(await isTooWide(frame)).toBe(false);
  await page.locator('#sidebar').screenshot({ path: join(PICTURES, `panel-${name}.png`) });
}

test('a year of work: violations of the law are reported first, then overdue terms; they stand highlighted in their sheet', async () => {
  const lines = panel('today').locator('.lines > .line');
  await lines.first().waitFor();
  expect(await lines.first().getAttribute('class')).toBe('line violated');
  await picture('today');
  await panel('today').getByRole('button', { name: words.more }).first().click();
  await panel('today').getByText('мөөнөтү өткөн').first().waitFor();
  await page.locator('.o-sheet').getByText('Кемчиликтер', { exact: true }).click();
  await page.waitForFunction(() => {
    const { getters } = globalThis.workbook;
    const cell = { sheetId: getters.getActiveSheetId(), col: 0, row: 3 };
    return getters.getEvaluatedCell(cell).formattedValue === 'Ф-001';
  });
  await page.screenshot({ path: join(PICTURES, 'workbook.png') });
  await page.locator('.o-sheet').getByText('Башкы бет', { exact: true }).click();
  await page.screenshot({ path: join(PICTURES, 'home.png') });
});

test.each(['documents', 'tally', 'help'] as const)('the panel %s fits and is accessible', async (name) => {
  await tab(name);
  await panel(name).locator('h2, summary, label').first().waitFor();
  await picture(name);
});

test('a verdict is set aside with a reason, and comes back', async () => {
  await tab('check');
  const sheet = panel('check').locator(':scope > section > .sheet').first();
  await sheet.locator(':scope > summary').click();
  const open = sheet.locator('.line');
  await open.first().waitFor();
  await picture('check');
  await open.first().getByText(words.check.waive, { exact: true }).click();
  await open.first().getByLabel(words.check.because).fill('Катчы документтерин чогултуп жатат');
  await open.first().getByLabel(words.check.by).fill('Т.Байбагышов');
  await picture('waiving');
  await open.first().getByRole('button', { name: words.check.waiveNow }).click();
  await frame.getByRole('status').getByText('Эске алынбайт деп белгиленди').waitFor();
  await panel('check').getByText(`${words.check.waived}: `).click();
  await panel('check').getByRole('button', { name: words.check.unwaive }).first().click();
  await frame.getByRole('status').getByText('Кайра эске алынат').waitFor();
});

test('who attended a meeting is ticked, written as a row, and judged', async () => {
  await tab('write');
  await frame.getByRole('button', { name: words.forms.attendance.title }).click();
  const form = panel('write');
  await form.locator('input[type=date]').first().fill('2025-06-02');
  for (const member of [0, 1, 2]) await form.locator('.tick input').nth(member).check();
  await picture('write');
  await form.getByRole('button', { name: words.write.saveAll }).click();
  await frame.getByRole('status').getByText('«Жыйналыштар» барагына').waitFor();
  await form.getByRole('heading', { name: words.write.verdicts }).waitFor();
  await form.locator('.line').first().waitFor();
  await picture('written');
  await form.locator('.place').first().click();
  await page.waitForFunction(() => {
    const { getters } = globalThis.workbook;
    return getters.getSheetName(getters.getActiveSheetId()) === 'Жыйналыштар';
  });
  expect(await sheetInView()).toBe('Жыйналыштар');
});

test('a clause is found by its number, with its text and its verdict', async () => {
  await tab('help');
  await frame.getByLabel(words.help.search).fill('7.2.3');
  await frame.getByRole('button', { name: words.help.find }).click();
  await panel('help').getByText('7.2.3', { exact: false }).first().waitFor();
  expect(await panel('help').locator('search details').first().getAttribute('open')).not.toBeNull();
  await picture('clause');
});

/** Chooses an item of the top bar's menus. */
async function menu(...path: readonly string[]): Promise<void> {
  const [bar = '', ...items] = path;
  await page.locator('.o-topbar-menu').getByText(bar, { exact: true }).click();
  for (const item of items) await page.locator('.o-menu').getByText(item, { exact: true }).click();
}

test('the file menu gives the workbook away and lists the documents that were made', async () => {
  const [asked] = await Promise.all([
    page.context().waitForEvent('request', (request) => request.url().endsWith('/workbook.xlsx')),
    menu('Файл', WORDS.download),
  ]);
  const file = await page.request.get(asked.url());
  expect(file.headers()['content-disposition']).toContain('workbook.xlsx');
  expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
  const [list] = await Promise.all([page.context().waitForEvent('page'), menu('Файл', WORDS.documents)]);
  await list
    .getByRole('link', { name: /^Акт 1\D2025/ })
    .first()
    .waitFor();
  await list.close();
});

test('the menu shows the sheets of a view and hides the others; people’s own stay', async () => {
  await menu('БМжБ', kyMenu.sheets, kyMenu.views.member);
  const tabs = page.locator('.o-sheet');
  await tabs.getByText('Жыйналыштар', { exact: true }).waitFor({ state: 'detached' });
  expect(await tabs.getByText('Кемчиликтер', { exact: true }).count()).toBe(1);
  await menu('БМжБ', kyMenu.sheets, kyMenu.parts.meetings);
  await tabs.getByText('Жыйналыштар', { exact: true }).waitFor();
  expect(await sheetInView()).toBe('Жыйналыштар');
});

test('the chair has her own panels, what has changed says who did it', async () => {
  await frame.getByLabel(words.view.label).first().selectOption('chair');
  await frame.getByRole('tab', { name: words.tabs.write }).waitFor({ state: 'detached' });
  expect(await frame.getByRole('tab').count()).toBe(4);
  await tab('today');
  await panel('today').getByText(words.today.changes).click();
  await panel('today').getByText('Кыска форма менен жазылды').first().waitFor();
  await picture('changes');
  await frame.getByLabel(words.view.label).first().selectOption('secretary');
  expect(opened.complaints).toEqual([]);
});
