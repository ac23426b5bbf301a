// The sidebar's page in a real Chromium, 300 pixels wide: it fits, it is accessible, it follows, and nothing complains.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildPage } from '../../build/pages.ts';
import { languageCodes } from '../../src/core/languages.ts';
import { sidebarWords as words } from '../../src/texts/all.ts';
import { type Answers, fakeGoogle } from '../sidebar/fake-google.ts';
import {
  attendance,
  desk,
  found,
  group,
  members,
  noBirthDate,
  preview,
  verdicts,
  visit,
  withoutMembers,
  withoutSheets,
} from '../sidebar/states.ts';
import { surveys } from '../sidebar/tally/states.ts';
import { faults, isTooWide } from './support/axe.ts';
import { launchBrowser, PATIENCE } from './support/browser.ts';
import { PICTURES } from './support/workbook.ts';

const ADDRESS = 'https://bmjb.example/';
const { ky } = words;

let browser: Browser;
let html: string;
beforeAll(async () => {
  [browser, { html }] = await Promise.all([launchBrowser(), buildPage('Sidebar')]);
});
afterAll(() => browser.close());

/** The page, waiting until it has its first answer. */
async function open(
  answers: Answers,
  viewport = { width: 300, height: 700 },
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.addInitScript({ content: fakeGoogle({ readRevision: '1', ...answers }) });
  await page.goto(ADDRESS);
  await page.waitForSelector('[role=tab]');
  return { page, complaints };
}

test('the page is light: its script is under 90 KB, and one call opens it', async () => {
  const { size } = await buildPage('Sidebar');
  const kilobytes = [size, Buffer.byteLength(html), Buffer.byteLength(JSON.stringify(ky))].map((bytes) =>
    (bytes / 1000).toFixed(1),
  );
  console.log(
    `Sidebar: script ${kilobytes[0]} KB, whole page ${kilobytes[1]} KB, its words ${kilobytes[2]} KB`,
  );
  expect(size).toBeLessThan(90_000);
  const { page } = await open({ readSidebar: group() });
  expect(await page.evaluate('window.calls.map(([name]) => name)')).toEqual(['readSidebar']);
});

test('the desk of a document fits and is accessible', async () => {
  const { page } = await open({ readSidebar: group(), runPaperAction: desk });
  await page.click('#tab-documents');
  await page.getByRole('button', { name: ky.documents.look }).click();
  await page.waitForSelector('.desk');
  expect(await faults(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
});

test('the form of a visit and the members’ table fit and are accessible', async () => {
  const { page } = await open({
    ...{ readSidebar: group(), readForm: visit, readMembers: members },
    readFindings: found(verdicts, { ruleKind: 'law', sheet: 'members' }),
  });
  await page.click('#tab-write');
  await page.getByRole('button', { name: ky.forms.visit.title }).click();
  await page.getByRole('region', { name: 'Объекттер' }).waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
  await page.getByRole('button', { name: ky.members.title }).click();
  await page.getByRole('button', { name: /Туулган күнү/ }).click();
  await page.getByLabel('Т.Байбагышов').fill('12.3.75');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.value')).toBe('02.01.1980');
  expect(await page.getByLabel('Т.Байбагышов').inputValue()).toBe('12.03.1975');
  expect(await faults(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
  await page.screenshot({ path: join(PICTURES, 'panel-members.png') });
});

test('questionnaires are counted one by one, and the last is taken back; it fits and is accessible', async () => {
  const { page } = await open({ readSidebar: group(), readTally: surveys() });
  const { counting } = ky;
  await page.click('#tab-tally');
  await page.getByLabel(counting.member).selectOption('М-001');
  await page.locator('input[list=villages]').fill('Баетов');
  await page.locator('input[list=villages]').press('Tab');
  await page.getByRole('spinbutton', { name: counting.forms, exact: true }).fill('40');
  await page.getByRole('button', { name: counting.byForm }).click();
  await page.getByRole('button', { name: counting.groups.women, exact: true }).click();
  await page.getByRole('button', { name: 'Ооба', exact: true }).click();
  await page.getByRole('button', { name: counting.nextForm }).click();
  await page.getByRole('heading', { name: '2-анкета, баары 40' }).waitFor();
  await page.getByRole('button', { name: 'Жок', exact: true }).click();
  expect(await faults(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
  await page.screenshot({ path: join(PICTURES, 'tally-forms.png') });
  await page.getByRole('button', { name: counting.undoForm }).click();
  await page.getByRole('heading', { name: '1-анкета, баары 40' }).waitFor();
});

test('a short form fits and is accessible', async () => {
  const { page } = await open({ readSidebar: group(), readForm: attendance });
  await page.click('#tab-write');
  await page.getByRole('button', { name: ky.forms.attendance.title }).click();
  await page.getByRole('group', { name: /Катышкан/ }).waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
});

describe.each(languageCodes)('in %s', (code) => {
  test.each(['today', 'check', 'write', 'tally', 'documents', 'start', 'help'] as const)(
    '%s fits and is accessible',
    async (tab) => {
      const { page, complaints } = await open({
        readSidebar: group({ language: code }),
        readTally: surveys(),
        readFunctions: [{ name: 'BMJB_WORKDAY', description: ky.check.none }],
        readEditions: [{ name: '№ 01-18/84', description: ky.check.none }],
        readPhonePage: { address: ADDRESS },
      });
      await page.click(`#tab-${tab}`);
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      expect(await faults(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
      expect(complaints).toEqual([]);
    },
  );
});

test.each([
  ['a browser that magnifies to 200 %, where half the height is left', 300, 350],
  ['a phone', 360, 740],
])('in %s every panel fits and is accessible', async (_, width, height) => {
  const { page } = await open(
    {
      readSidebar: group(),
      readTally: surveys(),
      readFunctions: [{ name: 'BMJB_WORKDAY', description: ky.check.none }],
    },
    { width, height },
  );
  const seen = [];
  for (const tab of ['today', 'check', 'write', 'tally', 'documents', 'start', 'help'] as const) {
    await page.click(`#tab-${tab}`);
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    seen.push({ tab, faults: await faults(page), isTooWide: await isTooWide(page) });
  }
  expect(seen).toEqual(seen.map(({ tab }) => ({ tab, faults: [], isTooWide: false })));
});

test('the first steps fit and are accessible, from nothing to a list looked at', async () => {
  const { page } = await open({
    readSidebar: withoutSheets,
    setUpWorkbook: 'Барактар даяр.',
    previewGroupList: preview,
  });
  expect(await faults(page)).toEqual([]);
  await page.evaluate(
    (state) => Object.assign(Reflect.get(globalThis, 'answers'), { readSidebar: state }),
    withoutMembers,
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
  const met = page.locator('#panel-today .count.met .number');
  expect(await met.textContent()).toBe('14');
  await page.evaluate(`
    window.touched = 0;
    new MutationObserver((changes) => { window.touched += changes.length; })
      .observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });`);
  const comeBack = () => page.evaluate(`void dispatchEvent(new Event('focus'))`);
  await comeBack();
  await page.waitForFunction('window.calls.length >= 2');
  await page.waitForTimeout(200);
  expect(await page.evaluate('window.touched')).toBe(0);
  expect(await page.evaluate('window.calls.slice(1)')).toEqual([['readRevision']]);
  await page.evaluate(`window.answers.readSidebar.met = 15; window.answers.readRevision = '2'`);
  await comeBack();
  await page.waitForFunction(
    `document.querySelector('#panel-today .count.met .number').textContent === '15'`,
  );
});

test('of a thousand verdicts the first are shown at one press', async () => {
  const verdicts = Array.from({ length: 1000 }, (_, at) => ({
    ...noBirthDate(at),
    message: `Билдирүү ${at}`,
  }));
  const { page } = await open({ readSidebar: group({ verdicts }) });
  await page.locator('#tab-check').click();
  await page.locator('#panel-check .sheet > summary').click();
  await page.locator('#panel-check .line').first().waitFor();
});
