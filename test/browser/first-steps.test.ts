// The first steps in a real browser, from a workbook in which nothing stands to the first act; pictures on the way.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { sidebarWords } from '../../src/texts/all.ts';
import { faults, isTooWide } from './axe.ts';
import {
  launchBrowser,
  type OpenPage,
  openPage,
  openSidebar,
  type RunningServer,
  startServer,
} from './support.ts';

const PICTURES = join(__dirname, '../../docs/pictures');
const ANNEX = readFileSync(join(__dirname, '../../local/demo/annex-1.txt'), 'utf8');
const words = sidebarWords.ky;

let browser: Browser;
let server: RunningServer;
let opened: OpenPage;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [browser, server] = await Promise.all([launchBrowser(), startServer('test/browser/serve-empty.ts')]);
  opened = await openPage(browser, server.url);
  page = opened.page;
  frame = await openSidebar(page);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Waits for a step, looks whether it fits and is accessible, and takes its picture. */
async function atStep(step: keyof typeof words.start.steps): Promise<void> {
  await frame.getByRole('heading', { level: 2, name: words.start.steps[step] }).waitFor({ timeout: 60_000 });
  expect(await frame.evaluate<boolean>('document.activeElement !== document.body || innerWidth < 0')).toBe(
    step !== 'who',
  );
  expect(await faults(frame)).toEqual([]);
  expect(await isTooWide(frame)).toBe(false);
  await page.screenshot({ path: join(PICTURES, `start-${step}.png`) });
}

const press = (name: string) => frame.getByRole('button', { name, exact: true }).click();

test('who one is, the list, what was read, dates, readings, what was found, and the first act', async () => {
  await atStep('who');
  await press(words.start.setUp);

  await atStep('list');
  await frame.getByLabel(words.start.paste).fill(ANNEX);
  await press(words.start.preview);

  await atStep('confirm');
  await frame.getByText('Т.Байбагышов').waitFor();
  expect(await frame.locator('ol.lines > li').count()).toBe(15);
  await frame.getByLabel(words.start.decision).fill('№ 12-5');
  await frame.getByLabel(words.start.formed).fill('2024-09-17');
  await press(words.start.confirm);

  await atStep('dates');
  await frame.getByLabel('Кеңеш түзүлгөн күн').fill('2024-08-01');
  await press(words.start.saveNext);

  await atStep('readings');
  await frame.getByRole('radio').nth(1).check();
  await frame.getByLabel(words.start.chosenBy).fill('Т.Байбагышов');
  await frame.getByLabel(words.start.byDecision).fill('№ 1, 26.09.2024');
  await press(words.start.saveNext);

  await atStep('done');
  await frame.getByText(`${words.start.members}: 15`, { exact: true }).waitFor();
  await press(words.start.toAct);

  await frame.getByRole('button', { name: words.documents.makeDraft }).click();
  await frame
    .getByRole('status')
    .getByRole('link', { name: /Акт 1\/2024/ })
    .waitFor({ timeout: 60_000 });
  await page.screenshot({ path: join(PICTURES, 'first-act.png') });
  expect(opened.complaints).toEqual([]);
}, 240_000);
