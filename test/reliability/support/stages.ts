// The workbooks in which actions begin, each made once and only where somebody wants it.
import type { Saved } from '../../../local/host.ts';
import {
  answered,
  BATCH,
  blank,
  changed,
  checked,
  formed,
  long,
  sendable,
  setUp,
  surveying,
  tabOf,
  translated,
  typedDays,
} from './groups.ts';

const WAIVED = '5.2.1-size/members//name';

export type Stage =
  | 'blank'
  | 'setUp'
  | 'formed'
  | 'checked'
  | 'surveying'
  | 'answered'
  | 'counted'
  | 'sendable'
  | 'typedDays'
  | 'long'
  | 'translated'
  | 'waived'
  | 'corrected'
  | 'reminding'
  | 'keyless'
  | 'sheetless';

const makers: Readonly<Record<Stage, () => Promise<Saved>>> = {
  blank,
  setUp,
  formed: async () => formed(await stage('setUp')),
  checked: async () => checked(await stage('formed')),
  surveying: async () => surveying(await stage('checked')),
  answered: async () => answered(await stage('surveying')),
  counted: async () => changed(await stage('surveying'), ({ run }) => run('sendBatch', BATCH)),
  sendable: async () => sendable(await stage('checked')),
  typedDays: async () => typedDays(await stage('checked')),
  long: async () => long(await stage('checked')),
  translated: async () => translated(await stage('checked')),
  waived: async () =>
    changed(await stage('checked'), ({ run }) =>
      run('waiveVerdicts', [WAIVED], { because: 'Жаңы мүчө шайланат', by: 'А.Асанов', until: '2024-12-31' }),
    ),
  corrected: async () =>
    changed(await stage('checked'), ({ run }) =>
      run('correctCells', [
        { sheet: 'members', row: 'М-002', column: 'contacts', was: '', now: '0555 12 34 56' },
      ]),
    ),
  reminding: async () => changed(await stage('checked'), ({ run }) => run('setReminders', true)),
  keyless: async () => changed(await stage('checked'), (group) => tabOf(group, 'Мүчөлөр').deleteRow(1)),
  sheetless: async () =>
    changed(await stage('checked'), (group) => {
      for (const name of ['Чечимдер', 'Окуулар']) {
        const tab = tabOf(group, name);
        tab.getParent().deleteSheet(tab);
      }
    }),
};

const made = new Map<Stage, Promise<Saved>>();

/** The workbook of a stage; anyone who opens it leaves it as it is. */
export function stage(name: Stage): Promise<Saved> {
  const known: Promise<Saved> = made.get(name) ?? makers[name]();
  made.set(name, known);
  return known;
}
