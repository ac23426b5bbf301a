// The sweep itself: what careless actions do wrong is reported, though each state is asked again in but once.
import type { Product } from '../support/product.ts';
import { type Ask, sweep } from './support/broken-runs.ts';
import { stage } from './support/stages.ts';

const bookIn = ({ host }: Product) =>
  (
    host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp
  ).getActiveSpreadsheet();

/** An action that asks services by itself, without the program. */
const careless =
  (work: (group: Product) => unknown): Ask =>
  (group) =>
    group.host.runAs('FULL', () => work(group));

const cell = (group: Product, row: number) => bookIn(group).getSheets()[0]?.getRange(row, 1);
/** A call that changes nothing. */
const idle = (group: Product) => bookIn(group).getName();

/** Adds one to a count, and only then notes that it did. */
const counted = careless((group) => {
  idle(group);
  if (cell(group, 2)?.getValue() === 'done') return;
  cell(group, 1)?.setValue(Number(cell(group, 1)?.getValue()) + 1);
  idle(group);
  cell(group, 2)?.setValue('done');
  idle(group);
});

/** Notes first, with the count in the same call. */
const careful = careless((group) => {
  idle(group);
  cell(group, 1)?.setValue(1);
  idle(group);
  cell(group, 2)?.setValue('done');
});

/** The same as the careless one, with a file in Drive that is noted after it is made. */
const filed = careless((group) => {
  idle(group);
  if (cell(group, 1)?.getValue() !== '') return;
  const { Drive, Utilities } = group.host.services as unknown as {
    readonly Drive: GoogleAppsScript.Drive;
    readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  };
  Drive.Files.create({ name: 'Эсеп' }, Utilities.newBlob([80], 'application/pdf', 'Эсеп.pdf'), {});
  idle(group);
  cell(group, 1)?.setValue('made');
});
const files = ({ host }: Product) => `${Object.keys(host.kept.drive ?? {}).length} files`;

/** Writes another word where the first run broke while it made a property. */
const swayed = careless((group) => {
  const app = group.host.services
    .PropertiesService as unknown as GoogleAppsScript.Properties.PropertiesService;
  const properties = app.getDocumentProperties();
  const word = properties.getProperty('begun') === null ? 'once' : 'again';
  properties.setProperty('begun', 'yes');
  idle(group);
  cell(group, 1)?.setValue(word);
});

const all = (calls: number) => Array.from({ length: calls }, (_, index) => index + 1);
const swept = async (ask: Ask, ends?: (group: Product) => string) =>
  sweep({ begin: await stage('blank'), ask, ...(ends ? { ends } : {}) }, all);

test('what may be asked for twice has no faults; of its calls most leave the same', async () => {
  const { calls, points, states, faults } = await swept(careful);
  expect(faults).toEqual([]);
  expect([points, states]).toEqual([2 * calls, 2]);
});

test.each([
  ['counts twice', counted, undefined],
  ['makes a file twice', filed, files],
  ['is swayed by what is kept beside the cells', swayed, undefined],
])('an action that %s is reported, wherever it breaks between', async (_, ask, ends) => {
  const { faults } = await swept(ask, ends);
  expect(faults.join('\n')).toMatch(/ fails: ends otherwise: /);
});
