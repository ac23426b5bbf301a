// Where people have put columns of their own among those of the tally, a batch is several writes, and yet whole or nothing.
import { languages } from '../../../src/texts/all.ts';
import type { Product } from '../../support/product.ts';
import { batchOf, rowsIn, SCALE, send, surveyed } from './support.ts';

const TALLY = languages.ky.sheets.tally.title;

describe('a batch among columns moved apart', () => {
  let group: Product;
  const tab = () => {
    type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const found = (group.host.services.SpreadsheetApp as App).getActiveSpreadsheet().getSheetByName(TALLY);
    if (!found) throw new Error('No tally');
    return found;
  };
  beforeAll(async () => {
    // What is made to fail is reported on the console.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    group = await surveyed();
    group.host.runAs('FULL', () => {
      const keys = group.cells(TALLY)[0] ?? [];
      for (const key of ['women', 'forms', 'question']) tab().insertColumnsAfter(keys.indexOf(key) + 1, 1);
    });
  });
  afterAll(() => {
    group.host.close();
    jest.restoreAllMocks();
  });

  const of = (id: string) =>
    rowsIn(group, 'tally')
      .filter(({ sent }) => sent === id)
      .map(({ survey, question, answer, entry, all, women, men }) =>
        [survey, question, answer, entry, all, women, men].join(' '),
      );
  /** Whether of some row a part of the columns is written alone. */
  const holdsHalf = () => {
    const [keys = [], , , ...rows] = group.cells(TALLY);
    const places = ['number', 'survey', 'question', 'all', 'sent'].map((key) => keys.indexOf(key));
    return rows.some((cells) => new Set(places.map((place) => cells[place] === '')).size > 1);
  };
  const whole = (people: readonly number[]) =>
    people.map((all, at) => `С-001 СУ-001 ${SCALE[at]} биринчи ${all} ${all} 0`);

  test('is several writes', () => {
    const calls = group.calls(() => send(group, batchOf('whole', [7, 2, 1])));
    // Four runs of columns, the counter, the log.
    expect(calls.setValues).toBe(6);
    expect(of('whole')).toEqual(whole([7, 2, 1]));
  });

  test('whichever service call fails, sent again it stands there once and whole', () => {
    let [broke, half] = [0, 0];
    const calls = group.calls(() => send(group, batchOf('counted', [1, 2, 3])));
    const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
    for (let call = 1; call <= all; call += 2) {
      const id = `cut-${call}`;
      const batch = batchOf(id, [call, 2, 1]);
      group.host.failAt(call);
      let failed = false;
      try {
        send(group, batch);
      } catch {
        failed = true;
      }
      group.host.failAt(0);
      if (failed) broke++;
      if (failed && holdsHalf()) half++;
      send(group, batch);
      expect(of(id)).toEqual(whole([call, 2, 1]));
      send(group, batch);
      expect(of(id)).toEqual(whole([call, 2, 1]));
    }
    expect(broke).toBeGreaterThan(20);
    // Some runs broke off between two writes of one batch.
    expect(half).toBeGreaterThan(0);
  });

  test('a count that was mended by hand is not undone by sending again', () => {
    send(group, batchOf('mended', [5, 2, 1]));
    const rows = group.cells(TALLY);
    const keys = rows[0] ?? [];
    const line = rows.findIndex((cells) => cells[keys.indexOf('sent')] === 'mended');
    group.host.runAs('FULL', () =>
      tab()
        .getRange(line + 1, keys.indexOf('all') + 1)
        .setValue(6),
    );
    send(group, batchOf('mended', [5, 2, 1]));
    expect(of('mended')[0]).toContain(' 6 5 0');
  });
});
