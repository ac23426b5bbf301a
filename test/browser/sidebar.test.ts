// The sidebar's page in a real Chromium, 300 pixels wide: it fits, it is accessible, it follows, and nothing complains.
import type { Browser, Page } from 'playwright-core';
import { buildPage, buildPart } from '../../build/pages.ts';
import { sidebarWords as words } from '../../src/texts/all.ts';
import { type Answers, fakeGoogle } from '../sidebar/fake-google.ts';
import {
  attendance,
  desk,
  group,
  noBirthDate,
  preview,
  withoutMembers,
  withoutSheets,
} from '../sidebar/states.ts';
import { surveys } from '../sidebar/tally/states.ts';
import { faults, isTooWide } from './axe.ts';
import { launchBrowser } from './support.ts';

const ADDRESS = 'https://bmjb.example/';
const { ky } = words;

let browser: Browser;
let html: string;
let part: string;
beforeAll(async () => {
  [browser, { html }, part] = await Promise.all([launchBrowser(), buildPage('Sidebar'), buildPart('tally')]);
});
afterAll(() => browser.close());

/** The page, waiting until it has its first answer. */
async function open(
  answers: Answers,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.addInitScript({ content: fakeGoogle({ readRevision: '1', readPart: part, ...answers }) });
  await page.goto(ADDRESS);
  await page.waitForSelector('[role=tab]');
  return { page, complaints };
}

test('the page is light: its script is under 60 KB, and one call opens it', async () => {
  const { size } = await buildPage('Sidebar');
  const words = Buffer.byteLength(JSON.stringify(ky));
  const kilobytes = [size, Buffer.byteLength(html), words, Buffer.byteLength(part)].map((bytes) =>
    (bytes / 1000).toFixed(1),
  );
  console.log(
    `Sidebar: script ${kilobytes[0]} KB, whole page ${kilobytes[1]} KB, its words ${kilobytes[2]} KB;`,
  );
  console.log(`the survey panel, when it is first opened: ${kilobytes[3]} KB`);
  expect(size).toBeLessThan(60_000);
  const { page } = await open({ readSidebar: group() });
  expect(await page.evaluate('window.calls.map(([name]) => name)')).toEqual(['readSidebar']);
});

test('the desk of a document fits and is accessible', async () => {
  const { page } = await open({ readSidebar: group(), doDeed: desk });
  await page.click('#tab-documents');
  await page.getByRole('button', { name: ky.documents.look }).click();
  await page.waitForSelector('.desk');
  expect(await faults(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
});

test('a short form fits and is accessible', async () => {
  const { page } = await open({ readSidebar: group(), readForm: attendance });
  await page.click('#tab-write');
  await page.getByRole('button', { name: ky.forms.attendance.title }).click();
  await page.getByRole('group', { name: /Катышкан/ }).waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
});

describe.each(['ky', 'ru', 'en'] as const)('in %s', (code) => {
  test.each(['today', 'check', 'write', 'tally', 'documents', 'start', 'help'] as const)(
    '%s fits and is accessible',
    async (tab) => {
      const { page, complaints } = await open({
        readSidebar: group({ language: code }),

        readTally: surveys(),
        readFunctions: [{ name: 'BMJB_WORKDAY', description: ky.check.none }],
      });
      await page.click(`#tab-${tab}`);
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      expect(await faults(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
      expect(complaints).toEqual([]);
    },
  );
});

test('the first steps fit and are accessible, from nothing to a list looked at', async () => {
  const { page } = await open({
    readSidebar: withoutSheets,
    setUpWorkbook: 'Барактар даяр.',
    previewGroupList: preview,
  });
  expect(await faults(page)).toEqual([]);
  await page.evaluate(
    (state) => Object.assign(globalThis, { answers: { readSidebar: state } }),
    withoutMembers,
  );
  await page.evaluate(
    (read) => Object.assign(Reflect.get(globalThis, 'answers'), { previewGroupList: read }),
    preview,
  );
  await page.getByRole('button', { name: ky.start.setUp }).click();
  await page.getByLabel(ky.start.paste).fill('1. Т.Байбагышов – жаран');
  await page.getByRole('button', { name: ky.start.preview }).click();
  await page.getByText('А.Молдалиева').waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
});

test('a failure stands in sight wherever the page is scrolled, and is accessible', async () => {
  const { page } = await open({ readSidebar: group(), goTo: { fail: 'Мындай сап азыр жок.' } });
  await page.click('#tab-check');
  await page.locator('.place').last().click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(0);
  const box = await alert.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
  expect(await faults(page)).toEqual([]);
});

test('the keyboard reaches everything and its place is to be seen', async () => {
  const { page } = await open({ readSidebar: group() });
  await page.focus('#tab-today');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe(ky.check.again);
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
});

test('an edit elsewhere is followed by itself, and an equal state touches nothing', async () => {
  const { page } = await open({ readSidebar: group() });
  const met = page.locator('#panel-today .count.met dd');
  expect(await met.textContent()).toBe('14');
  await page.evaluate(`
    window.touched = 0;
    new MutationObserver((changes) => { window.touched += changes.length; })
      .observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });`);
  await page.waitForFunction('window.calls.length >= 2');
  await page.waitForTimeout(200);
  expect(await page.evaluate('window.touched')).toBe(0);
  expect(await page.evaluate('window.calls.slice(1)')).toEqual([['readRevision']]);
  await page.evaluate(`window.answers.readSidebar.met = 15; window.answers.readRevision = '2'`);
  await page.waitForFunction(`document.querySelector('#panel-today .count.met dd').textContent === '15'`);
});

test('a thousand verdicts are shown within a second', async () => {
  const verdicts = Array.from({ length: 1000 }, (_, at) => ({
    ...noBirthDate(at),
    message: `Билдирүү ${at}`,
  }));
  const { page } = await open({ readSidebar: group({ verdicts }) });
  const taken = await page.evaluate<number>(`(async () => {
    const from = performance.now();
    document.getElementById('tab-check').click();
    while (document.getElementById('panel-check').hidden) await new Promise(requestAnimationFrame);
    return performance.now() - from;
  })()`);
  expect(taken).toBeLessThan(1000);
});
