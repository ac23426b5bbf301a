// Two people type counts into one tally sheet at the same time, in two browsers; then the results are asked for in the sidebar.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { languages, sidebarWords } from '../../src/texts/all.ts';
import { faults, isTooWide } from './support/axe.ts';
import { cellText, typeInto, waitForCell } from './support/grid.ts';
import { PICTURES, serveWorkbook } from './support/workbook.ts';

const words = sidebarWords.ky;
const { tally } = languages.ky.sheets;

const workbook = serveWorkbook('demo');

async function showSheet(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { getters } = globalThis.workbook;
    const sheetIdTo = getters.getSheetIds().find((id) => getters.getSheetName(id) === wanted) ?? '';
    globalThis.workbook.dispatch('ACTIVATE_SHEET', {
      sheetIdFrom: getters.getActiveSheetId(),
      sheetIdTo,
    });
  }, name);
}

/** The letters of the sheet's columns by their keys, and the number of its first free row. */
async function layoutOf(page: Page): Promise<{ letters: Record<string, string>; free: number }> {
  return page.evaluate(() => {
    const { getters } = globalThis.workbook;
    const sheetId = getters.getActiveSheetId();
    const show = (col: number, row: number) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
    const letters: Record<string, string> = {};
    for (let col = 0; col < 26; col++) letters[show(col, 0)] = String.fromCharCode(65 + col);
    let free = 3;
    while (show(1, free) !== '') free++;
    return { letters, free: free + 1 };
  });
}

test('nobody’s counts overwrite another’s, and each row is checked as it is typed', async () => {
  const [one, other] = [await workbook.open(), await workbook.open('Айнура')];
  for (const { page } of [one, other]) await showSheet(page, tally.title);
  const { letters, free } = await layoutOf(one.page);
  const cell = (key: string, row: number) => `${letters[key]}${row}`;
  const rows = [
    { answer: 'канааттанам', all: '12', women: '7' },
    { answer: 'канааттанбайм', all: '8', women: '9' },
  ];
  const type = async (page: Page, at: number) => {
    for (const [key, text] of Object.entries(rows[at] ?? {}))
      await typeInto(page, cell(key, free + at), text);
  };
  await Promise.all([type(one.page, 0), type(other.page, 1)]);
  for (const { page } of [one, other])
    for (const [at, row] of rows.entries())
      for (const [key, text] of Object.entries(row)) await waitForCell(page, cell(key, free + at), text);

  // The second row has more women than people: the check says so in both browsers.
  for (const { page } of [one, other])
    await page.waitForFunction(
      ([col, row]) => {
        const { getters } = globalThis.workbook;
        const sheetId = getters.getActiveSheetId();
        return getters
          .getEvaluatedCell({ sheetId, col: Number(col), row: Number(row) })
          .formattedValue.includes('⛔');
      },
      [(letters.check ?? 'A').charCodeAt(0) - 65, free] as const,
    );
  const numbers = await Promise.all([0, 1].map((at) => cellText(one.page, cell('number', free + at))));
  expect(new Set(numbers).size).toBe(2);
  await one.page.screenshot({ path: join(PICTURES, 'tally-two.png') });
  expect([...one.complaints, ...other.complaints]).toEqual([]);
  for (const { page } of [one, other]) await page.context().close();
});

test('the results are asked for in the sidebar and stand on their sheet; the chart is on the home sheet', async () => {
  const { page, frame, complaints } = await workbook.openWithSidebar();
  await frame.getByRole('tab', { name: words.tabs.tally }).click();
  await frame.locator('.on-sheet').waitFor();
  await frame
    .locator('.set-up label', { hasText: words.counting.survey })
    .locator('select')
    .first()
    .selectOption('С-004');
  await frame
    .locator('.set-up label', { hasText: words.counting.member })
    .locator('select')
    .first()
    .selectOption('М-002');
  await frame.locator('.set-up [list]').fill('Дөбөлү');
  await frame.locator('.set-up [list]').press('Tab');
  await frame.getByRole('button', { name: words.surveys.results }).click();
  await frame.getByText(/Жыйынтыктар эсептелди|мурунку бойдон/).waitFor();
  expect(await isTooWide(frame)).toBe(false);
  expect(await faults(frame)).toEqual([]);
  await frame.locator('.on-sheet').scrollIntoViewIfNeeded();
  await page.locator('#sidebar').screenshot({ path: join(PICTURES, 'panel-survey.png') });
  const charts = await page.evaluate(() => {
    const { getters } = globalThis.workbook;
    return getters.getSheetIds().flatMap((id) => getters.getChartIds(id)).length;
  });
  expect(charts).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});
