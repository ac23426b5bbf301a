// Workbooks to begin with, as far as a group has come; small, so that they are opened a thousand times.
import { row, sheet } from '../../../local/demo/row.ts';
import { typeSheets } from '../../../local/demo/write-year.ts';
import { createHost, type Saved } from '../../../local/host.ts';
import { type Product, product, reopened } from '../../support/product.ts';
import { small } from './small.ts';

export const TODAY = '2024-10-05';

export const LIST = `Бийдик айыл кеңешинин мониторинг тобунун курамы:
1. А.Асанов – топтун жетекчиси, Бийдик айылынын тургуну
2. Б.Бакирова – айыл кеңешинин депутаты
3. К.Калыков – Терек айылынын башчысы`;

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
          ...{ survey: 'С-001', order: 1, text: 'Канааттанасызбы?', kind: 'бир жооп' },
          options: 'канааттанам\nканааттанбайм',
        }),
      ]),
    ]);
    group.run('checkWorkbook');
  });
}

/** The same group, where a person has deleted what the product needs. */
export const damaged = (from: Saved, work: (group: Product) => void): Promise<Saved> => after(from, work);
