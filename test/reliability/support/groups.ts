// Workbooks to begin with, as far as a group has come; small, so that they are opened a thousand times.
import { row, sheet } from '../../../local/demo/row.ts';
import { typeSheets } from '../../../local/demo/write-year.ts';
import { year } from '../../../local/demo/year/index.ts';
import { createHost, type Saved } from '../../../local/host.ts';
import type { TallyBatch } from '../../../src/commands/tally/types.ts';
import { type Product, product, reopened } from '../../support/product.ts';
import { small } from '../../support/small.ts';

export const TODAY = '2024-10-05';

export const LIST = `Бийдик айыл кеңешинин мониторинг тобунун курамы:
1. А.Асанов – топтун жетекчиси, Бийдик айылынын тургуну
2. Б.Бакирова – айыл кеңешинин депутаты
3. К.Калыков – Терек айылынын башчысы`;

/** Two questionnaires of the survey. */
export const BATCH: TallyBatch = {
  id: 'a',
  survey: 'С-001',
  member: 'М-001',
  village: 'Терек',
  date: '2024-10-05',
  entry: 'first',
  forms: 2,
  counts: [
    { question: 'СУ-001', answer: 'канааттанам', counts: { all: 2, women: 1, men: 1, notStated: 0 } },
    { question: 'СУ-001', answer: 'канааттанбайм', counts: { all: 0, women: 0, men: 0, notStated: 0 } },
  ],
};

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as a person sees it. */
export function tabOf({ host }: Product, name: string): Sheet {
  const app = host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const tab = app.getActiveSpreadsheet().getSheetByName(name);
  if (tab === null) throw new Error(`No tab ${name}`);
  return tab;
}

/** What is kept of a workbook once `work` is done in it; `from` null: a new one. */
async function after(from: Saved | null, work: (group: Product) => void): Promise<Saved> {
  const group = await reopened(TODAY, from ?? createHost({ today: TODAY }).saved());
  group.host.runAs('FULL', () => work(group));
  const saved = small(group.host.saved());
  group.host.close();
  return saved;
}

export const blank = (): Promise<Saved> => after(null, () => undefined);

/** All sheets, and nobody in them. */
export async function setUp(): Promise<Saved> {
  const group = await product(TODAY, null);
  const saved = small(group.host.saved());
  group.host.close();
  return saved;
}

/** A group of three, with a column and a tab of their own, an act begun, and cells that say what they should not. */
export async function formed(from: Saved): Promise<Saved> {
  return after(from, (group) => {
    group.run('readGroupList', LIST, '№ 12-5', '2024-09-17');
    typeSheets(group.host, [
      sheet('acts', [row('АК-001', { date: '2024-10-01', purpose: 'Суу түтүгү', place: 'Терек' })]),
      sheet('meetings', [row('Ж-001', { date: '2024-10-01', present: 'М-001, М-002', place: 'Терек' })]),
    ]);
    const members = tabOf(group, 'Мүчөлөр');
    members.insertColumnsAfter(2, 1);
    members.getRange(3, 3, 3, 1).setValues([['Эскертме'], ['=1+1'], ["'=2+2"]]);
    members.getRange(5, 5).setValue('жазында');
    const own = group.host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    own.getActiveSpreadsheet().insertSheet('Менин барагым', 0).getRange(2, 2).setValue('телефондор');
  });
}

/** The same group after a check, when rows have their numbers. */
export const checked = (from: Saved): Promise<Saved> => after(from, (group) => group.run('checkWorkbook'));

/** The same group with a survey of one question. */
export async function surveying(from: Saved): Promise<Saved> {
  return after(from, (group) => {
    typeSheets(group.host, [
      sheet('surveys', [row('С-001', { title: 'Суу', instrument: 'анкета', place: 'Терек' })]),
      sheet('questions', [
        row('СУ-001', {
          survey: 'С-001',
          order: 1,
          text: 'Канааттанасызбы?',
          kind: 'бир жооп',
          options: 'канааттанам\nканааттанбайм',
        }),
      ]),
    ]);
    group.run('checkWorkbook');
  });
}

/** The same group with an act that lacks nothing and has been made, and with everybody's addresses. */
export async function sendable(from: Saved): Promise<Saved> {
  return after(from, (group) => {
    typeSheets(group.host, [
      sheet('settings', [
        row('executiveEmail', { value: 'okmot@example.kg', reference: '' }),
        row('keneshEmail', { value: 'kenesh@example.kg', reference: '' }),
      ]),
      sheet('subjects', [row('П-001', { title: 'Таза суу', type: 'өнүктүрүү программасы же планы' })]),
      sheet('objects', [row('О-001', { name: '«Таза суу» ишканасы', email: 'suu@example.kg' })]),
      sheet('findings', [row('Ф-001', { act: 'АК-001', found: 'Суу жок' })]),
      sheet('recommendations', [row('С-001', { finding: 'Ф-001', text: 'Түтүк оңдолсун' })]),
      sheet('acts', [
        row('АК-001', {
          state: 'кол коюлду',
          subject: 'П-001',
          object: 'О-001',
          attachments: 'Фото',
          from: '2024-09-30',
          to: '2024-10-01',
        }),
      ]),
    ]);
    group.run('checkWorkbook');
    group.run('runPaperAction', 'act', 'АК-001', 'make', null);
  });
}

/** The same group, where the days of an act's dispatches stand beside it alone. */
export async function typedDays(from: Saved): Promise<Saved> {
  return after(from, (group) => {
    typeSheets(group.host, [
      sheet('acts', [row('АК-001', { object: 'О-001', sentObject: '2024-10-01', sentKenesh: '2024-10-02' })]),
      sheet('letters', [row('КТ-001', { kind: 'акт', act: 'АК-001', addressee: 'жергиликтүү кеңеш' })]),
    ]);
    group.run('checkWorkbook');
  });
}

/** The same group with an act of so many findings that it is made in steps. */
export async function long(from: Saved): Promise<Saved> {
  const findings = Array.from({ length: 60 }, (_, at) =>
    row(`Ф-${`${at + 1}`.padStart(3, '0')}`, { act: 'АК-001', found: `Чырак ${at + 1}` }),
  );
  return after(from, (group) => {
    typeSheets(group.host, [sheet('findings', findings)]);
    group.run('checkWorkbook');
  });
}

/** The same group, where a person has written another language into the settings and nothing has run since. */
export const translated = (from: Saved): Promise<Saved> =>
  after(from, (group) =>
    typeSheets(group.host, [sheet('settings', [row('language', { value: 'ru', reference: '' })])]),
  );

/** The same group with a tab of answers, as a form's responses stand. */
export const answered = (from: Saved): Promise<Saved> =>
  after(from, (group) => {
    const app = group.host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const tab = app.getActiveSpreadsheet().insertSheet(ANSWERS_TAB);
    tab.getRange(1, 1, 3, 2).setValues([
      ['Канааттанасызбы?', 'Жынысы'],
      ['канааттанам', 'аял'],
      ['канааттанбайм', 'эркек'],
    ]);
  });

/** The name of the tab of answers. */
export const ANSWERS_TAB = 'Жооптор';

/** The same group once `work` is done in it. */
export const changed = (from: Saved, work: (group: Product) => void): Promise<Saved> => after(from, work);

/** The seed's group with the first rows of every sheet of the made-up year, checked. */
export async function wholeGroup(): Promise<Saved> {
  const group = await product('2025-02-10');
  typeSheets(
    group.host,
    year.map((one) => ({ ...one, rows: one.rows.slice(0, 2) })),
    group.loaded,
  );
  for (let times = 0; times < 2; times++) group.run('checkWorkbook');
  const saved = small(group.host.saved());
  group.host.close();
  return saved;
}
