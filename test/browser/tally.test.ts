// Counting questionnaires on a phone, 360 pixels wide, on the real host: a line that is lost loses and doubles nothing.
import { join } from 'node:path';
import type { BrowserContext, Frame, Page, WebSocketRoute } from 'playwright-core';
import { counting as ky } from '../../src/texts/ky/counting.ts';
import { counting as ru } from '../../src/texts/ru/counting.ts';
import { faults, isTooWide } from './support/axe.ts';
import { PATIENCE } from './support/browser.ts';
import { OUT, PICTURES, serveWorkbook } from './support/workbook.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const VILLAGE = 'Баетов';

const workbook = serveWorkbook('demo');
let phone: BrowserContext;

beforeEach(async () => {
  phone = await workbook.browser.newContext(PHONE);
});
afterEach(() => phone.close());

/** The line between the page and the server, as a test cuts it. */
interface Line {
  cut: 'no' | 'both' | 'answers';
}

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  readonly line: Line;
  readonly complaints: readonly string[];
}

async function open(context: BrowserContext = phone): Promise<Opened> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const line: Line = { cut: 'no' };
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.routeWebSocket(/\/socket$/, (route: WebSocketRoute) => {
    const far = route.connectToServer();
    route.onMessage((message) => {
      const isBatch = `${message}`.includes('"sendBatch"');
      if (isBatch && line.cut === 'both') void route.close();
      else far.send(message);
    });
    far.onMessage((message) => {
      const isSaved = `${message}`.includes('"added"');
      if (isSaved && line.cut === 'answers') void route.close();
      else route.send(message);
    });
  });
  await page.goto(`${workbook.url}/app?name=Айнура`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('The web app has no page');
  await choice(frame, ky.survey).waitFor({ state: 'attached' });
  return { page, frame, line, complaints };
}

/** The field of the set-up with this label, folded or not. */
const choice = (frame: Frame, label: string) =>
  frame.locator('.set-up label', { hasText: label }).locator('select').first();

/** Chooses what is counted, by whom and where. */
async function begin(frame: Frame, forms: number): Promise<void> {
  const fold = frame.locator('.set-up');
  if (!(await fold.evaluate((element) => element.hasAttribute('open'))))
    await fold.locator('summary').click();
  await choice(frame, ky.survey).selectOption('С-002');
  await choice(frame, ky.member).selectOption('М-001');
  await frame.locator('.set-up [list]').fill(VILLAGE);
  await frame.locator('.set-up [list]').press('Tab');
  await frame.getByRole('spinbutton', { name: ky.forms, exact: true }).fill(`${forms}`);
}

/** What answers a press stands where the person looks. */
async function expectInView(frame: Frame, selector: string): Promise<void> {
  const [top, bottom] = await frame.locator(selector).evaluate((element) => {
    const box = element.getBoundingClientRect();
    return [box.top, box.bottom];
  });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(PHONE.viewport.height);
}

/** What axe finds where the page is seen as a whole: else it takes what the bar half covers for a small target. */
async function faultsInFull({ page, frame }: Pick<Opened, 'page' | 'frame'>): Promise<readonly string[]> {
  await page.setViewportSize({ ...PHONE.viewport, height: 16_000 });
  const found = await faults(frame);
  await page.setViewportSize(PHONE.viewport);
  return found;
}

/** Taps the first answer of the first question so often. */
async function tap(frame: Frame, times: number): Promise<void> {
  const plus = frame.locator('.stepper.big .plus').first();
  for (let time = 0; time < times; time++) await plus.tap();
}

/** How many rows of the tally say what, as a person at the grid sees them. */
async function rowsOf(village: string): Promise<number> {
  const { page } = await workbook.open();
  const count = await page.evaluate((wanted) => {
    const { getters } = globalThis.workbook;
    const sheetId = getters
      .getSheetIds()
      .find(
        (id: string) =>
          getters.getEvaluatedCell({ sheetId: id, col: 0, row: 2 }).value !== '' &&
          getters.getSheetName(id) === 'Эсептөө',
      );
    if (sheetId === undefined) return -1;
    const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => col);
    const col =
      columns.find((at) => getters.getEvaluatedCell({ sheetId, col: at, row: 0 }).value === 'village') ?? 0;
    const rows = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) => row);
    return rows.filter((row) => getters.getEvaluatedCell({ sheetId, col, row }).value === wanted).length;
  }, village);
  await page.context().close();
  return count;
}

test('it fits a phone, is accessible folded and open, and its targets are large', async () => {
  const { page, frame, complaints } = await open();
  expect(await faultsInFull({ page, frame })).toEqual([]);
  await begin(frame, 5);
  await frame.locator('.whose > summary').click();
  await frame.getByRole('button', { name: ky.groups.women, exact: true }).tap();
  await tap(frame, 3);
  await page.screenshot({ path: join(OUT, 'tally-whose.png') });
  await frame.locator('.whose > summary').click();
  await frame.getByText(`${ky.groups.women} 3`).waitFor();
  await page.screenshot({ path: join(PICTURES, 'tally.png') });
  expect(await isTooWide(frame)).toBe(false);
  expect(await faultsInFull({ page, frame })).toEqual([]);
  await frame.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
  await page.screenshot({ path: join(OUT, 'tally-open.png') });
  expect(await isTooWide(frame)).toBe(false);
  expect(await faultsInFull({ page, frame })).toEqual([]);
  const heights = await frame
    .locator('.stepper button')
    .evaluateAll((all) => all.map((button) => Math.min(button.clientHeight, button.clientWidth)));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
  expect(complaints).toEqual([]);
});

test('what is missing stands in view, in words and with its sign', async () => {
  const { frame } = await open();
  await begin(frame, 3);
  await tap(frame, 2);
  const bar = frame.locator('.bar .notice');
  const first = frame.locator('.question').first();
  expect(await first.locator('.notice').textContent()).toBe(`⚠2 / 3 · ${ky.missing.replace('{count}', '1')}`);
  await tap(frame, 1);
  expect(await first.locator('.notice').textContent()).toBe(`✓3 / 3 · ${ky.full}`);
  await tap(frame, 1);
  expect(await first.locator('.notice').textContent()).toBe(`⛔4 / 3 · ${ky.excess.replace('{count}', '1')}`);
  expect(await bar.isVisible()).toBe(true);
  const box = await frame.locator('.bar').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(741);
});

test('the keyboard counts: arrows, plus and minus, digits', async () => {
  const { page, frame } = await open();
  await begin(frame, 3);
  const count = frame.locator('.stepper.big input').first();
  await count.focus();
  for (const key of ['ArrowUp', '+', '+', 'ArrowDown', '-', '+']) await page.keyboard.press(key);
  expect(await count.inputValue()).toBe('2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('17');
  expect(await count.getAttribute('aria-valuenow')).toBe('17');
});

test.each([
  ['before it reaches the server', 'both'],
  ['after the server has saved it', 'answers'],
] as const)('a line lost %s: counted, closed, opened again, sent, and counted once', async (_, cut) => {
  const before = await rowsOf(VILLAGE);
  const lost = await open();
  await begin(lost.frame, 4);
  await tap(lost.frame, 4);
  lost.line.cut = cut;
  await lost.frame.locator('.send .main').tap();
  await lost.frame.getByText(ky.waits).waitFor();
  await expectInView(lost.frame, '.waiting');
  await lost.page.screenshot({ path: join(OUT, `tally-waits-${cut}.png`) });
  expect(await faultsInFull(lost)).toEqual([]);
  const kept = await rowsOf(VILLAGE);
  if (cut === 'both') expect(kept).toBe(before);
  else expect(kept).toBeGreaterThan(before);
  await lost.page.close();

  const again = await open();
  await again.frame.locator('.outcome').waitFor();
  expect(await again.frame.locator('.waiting').count()).toBe(0);
  await again.page.screenshot({ path: join(OUT, `tally-sent-${cut}.png`) });
  const after = await rowsOf(VILLAGE);
  expect(after).toBeGreaterThan(before);
  if (cut === 'answers') expect(after).toBe(kept);
  expect(await again.frame.locator('.stepper.big input').first().inputValue()).toBe('0');
});

test('a count that is not sent is there again when the page is opened again, in the language chosen', async () => {
  const first = await open();
  await begin(first.frame, 9);
  await tap(first.frame, 2);
  await first.frame.getByLabel(ky.language, { exact: true }).selectOption('Русский');
  await first.frame.getByText(ru.kept).waitFor();
  await first.page.close();
  const page = await phone.newPage();
  await page.goto(`${workbook.url}/app`);
  const frame = page.frameLocator('iframe');
  await frame.getByText(ru.kept).waitFor();
  expect(await frame.locator('.stepper.big input').first().inputValue()).toBe('2');
});

test('beside the grid the same count says that nothing can be kept there', async () => {
  const { page, frame } = await workbook.openWithSidebar();
  await frame.getByRole('tab', { name: ky.title }).click();
  await choice(frame, ky.survey).waitFor();
  await begin(frame, 5);
  await frame.getByText(ky.notKept).waitFor();
  await page.screenshot({ path: join(OUT, 'tally-sidebar.png') });
  expect(await isTooWide(frame)).toBe(false);
  expect(await faults(frame)).toEqual([]);
  await page.context().close();
});
