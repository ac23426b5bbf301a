// A newcomer's way in a real browser, from a workbook in which nothing stands to the first act: what is clicked and typed is counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { sidebarWords } from '../../src/texts/all.ts';
import { plan } from '../../src/texts/ky/sheets-plan.ts';
import { results } from '../../src/texts/ky/sheets-results.ts';
import { faults, isTooWide } from './support/axe.ts';
import { type OpenSidebar, PICTURES, serveWorkbook } from './support/workbook.ts';

/** The annex as it stands in the decision, with the signature and the stamp behind. */
const ANNEX = `${readFileSync(join(__dirname, '../../local/demo/annex-1.txt'), 'utf8')}

Айылдык кеңештин төрагасы ____________ Ж.Эсенкулова
М.О.`;
const words = sidebarWords.ky;
/** The table of a newcomer's clicks and typed fields. */
const TABLE = readFileSync(join(__dirname, '../../docs/first-act.md'), 'utf8');

const workbook = serveWorkbook('empty');
let opened: OpenSidebar;
let page: Page;
let frame: Frame;
/** What the newcomer has done since the last stage. */
let done = { clicks: 0, fields: 0 };
/** When the page was opened, in milliseconds. */
let begun: number;

beforeAll(async () => {
  begun = Date.now();
  opened = await workbook.openWithSidebar();
  ({ page, frame } = opened);
});

/** Waits for a step, looks whether it fits and is accessible, and takes its picture. */
async function atStep(step: keyof typeof words.start.steps): Promise<void> {
  await frame.getByRole('heading', { level: 2, name: words.start.steps[step] }).waitFor();
  expect(await frame.evaluate<boolean>('document.activeElement !== document.body')).toBe(step !== 'who');
  expect(await faults(frame)).toEqual([]);
  expect(await isTooWide(frame)).toBe(false);
  await page.screenshot({ path: join(PICTURES, `start-${step}.png`) });
}

const click = async (locator: Locator) => {
  done.clicks++;
  await locator.click();
};
const press = (name: string) => click(frame.getByRole('button', { name, exact: true }));
const fill = async (label: string, text: string, where: Frame | Locator = frame) => {
  done.fields++;
  // Places beside a finding bear the same words; what is filled in is a field.
  await where.locator('input, textarea').and(where.getByLabel(label)).fill(text);
};
const choose = async (label: string, word: string, where: Locator) => {
  done.clicks++;
  await where.getByLabel(label, { exact: true }).selectOption(word);
};
const part = (name: string) => frame.getByRole('region', { name, exact: true });

/** Compares what was done since the last stage with the line of the table that begins with these words. */
function expectInTable(stage: string): void {
  const line = TABLE.split('\n').find((one) => one.startsWith(`| ${stage} |`)) ?? '';
  const [clicks, fields] = line.split('|').slice(2, 4).map(Number);
  expect({ stage, ...done }).toEqual({ stage, clicks, fields });
  done = { clicks: 0, fields: 0 };
}

test('from a pasted list to the first steps’ end', async () => {
  await atStep('who');
  await press(words.start.setUp);

  await atStep('list');
  await fill(words.start.paste, ANNEX);
  await press(words.start.preview);

  await atStep('confirm');
  await frame.getByText('Т.Байбагышов').waitFor();
  expect(await frame.locator('ol.lines > li').count()).toBe(15);
  // Who has signed is no member, and is reported among the lines that were left out.
  expect(await frame.locator('ol.lines').textContent()).not.toContain('Эсенкулова');
  await frame.getByText(`${words.start.leftOut}: 2`).waitFor();
  await fill(words.start.decision, '№ 12-5');
  await fill(words.start.formed, '2024-09-17');
  await press(words.start.confirm);

  await atStep('dates');
  await fill('Кеңеш түзүлгөн күн', '2024-08-01');
  await press(words.start.saveNext);

  await atStep('readings');
  await press(words.start.keep);

  await atStep('done');
  await frame.getByText(`${words.start.members}: 15`, { exact: true }).waitFor();
  // The menu's two clicks that opened the sidebar.
  done.clicks += 2;
  expectInTable('The first steps');
});

test('from a visit to an act without an empty part, no hidden sheet opened', async () => {
  const { objects, subjects, plan: items, activities } = plan;
  const { findings, recommendations, acts } = results;
  await press(words.start.toAct);
  await fill(objects.columns.name, 'Баетов айыл өкмөтү', part(objects.title));
  await choose(objects.columns.type.header, 'executive', part(objects.title));
  await fill(subjects.columns.title, 'Терек айылынын таза суусу', part(subjects.title));
  await choose(subjects.columns.type.header, 'project', part(subjects.title));
  await fill(items.columns.what, 'Суу түтүгүнүн тартылышын көрүү', part(items.title));
  await fill(activities.columns.from, '2024-09-25', part(activities.title));
  await fill(activities.columns.place, 'Терек айылы', part(activities.title));
  for (const name of ['Т.Байбагышов', 'А.Молдалиева'])
    await click(part(activities.title).getByLabel(new RegExp(name)));
  await fill(findings.columns.criterion, 'Долбоордо 1 200 метр түтүк', part(findings.title));
  await fill(findings.columns.found, '400 метри тартылган эмес', part(findings.title));
  await fill(recommendations.columns.addressee, 'Баетов айыл өкмөтү', part(recommendations.title));
  await fill(recommendations.columns.text, 'Калган түтүктү тартуу', part(recommendations.title));
  await fill(recommendations.columns.due, '2024-11-01', part(recommendations.title));
  await fill(acts.columns.date, '2024-09-26', part(acts.title));
  await fill(acts.columns.purpose, 'Долбоордун аткарылышын көрүү', part(acts.title));
  await fill(acts.columns.attachments, '3 сүрөт', part(acts.title));
  expect(await faults(frame)).toEqual([]);
  expect(await isTooWide(frame)).toBe(false);
  await page.screenshot({ path: join(PICTURES, 'visit.png') });
  await press(words.write.saveAll);

  await frame.getByRole('button', { name: words.write.toAct }).waitFor();
  await page.screenshot({ path: join(PICTURES, 'visit-saved.png') });
  await click(frame.getByRole('button', { name: words.write.toAct }));
  await click(frame.getByRole('button', { name: words.documents.make, exact: true }));
  await frame
    .getByRole('status')
    .getByRole('link', { name: /Акт 1\/2024/ })
    .waitFor();
  await page.screenshot({ path: join(PICTURES, 'first-act.png') });
  expectInTable('The visit and the act');
  console.log(`From the opened page to the first act: ${Math.round((Date.now() - begun) / 1000)} s`);
  expect(opened.complaints).toEqual([]);
});
