// The host as a part: what a bundle finds in it, whose run is whose, what is counted, kept and shared.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edit } from '../../local/engine/edits.ts';
import { Model, quietly } from '../../local/engine/o-spreadsheet.ts';
import { createHost, type Host } from '../../local/host.ts';
import { appOf, newSheet } from './support.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function load(host: Host, code: string, manifest?: object) {
  writeFileSync(join(folder, 'Code.js'), code);
  if (manifest) writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  return host.load(folder);
}

describe('a bundle', () => {
  test('sees the services, the given day, and dates that are dates', () => {
    const bundle = load(
      createHost({ today: '2024-10-05' }),
      `function day() { const now = new Date(); return [now.getFullYear(), now.getMonth(), now.getDate(), now instanceof Date]; }
       function agrees() { return Math.abs(Date.now() - new Date().getTime()) < 1000; }
       function read() { const sheet = SpreadsheetApp.getActive().getSheets()[0];
         sheet.getRange('A1').setValues([[new Date(2024, 8, 17)]]);
         const value = sheet.getRange('A1').getValue();
         return value instanceof Date && value.getTime() === new Date(2024, 8, 17).getTime(); }`,
    );
    expect(bundle.day?.()).toEqual([2024, 9, 5, true]);
    expect(bundle.agrees?.()).toBe(true);
    expect(bundle.read?.()).toBe(true);
  });

  test('touches no service while it loads', () => {
    expect(() => load(createHost(), 'SpreadsheetApp.getActive();')).toThrow('permission to call');
  });

  test('has new globals at each load', () => {
    const host = createHost();
    const code = 'var count = 0; function next() { return ++count; }';
    const first = load(host, code);
    expect([first.next?.(), first.next?.(), load(host, code).next?.()]).toEqual([1, 2, 1]);
  });

  test('may do what its manifest says', () => {
    const manifest = { timeZone: 'Asia/Bishkek', oauthScopes: ['https://www.googleapis.com/auth/documents'] };
    const bundle = load(createHost(), 'function open() { SpreadsheetApp.getActive(); }', manifest);
    expect(() => bundle.open?.()).toThrow('Required permissions');
  });

  test.each(['2024-13-45', '2024-2-1', 'today'])('%s is no day', (today) => {
    expect(() => createHost({ today })).toThrow('Not a day');
  });
});

describe('runs', () => {
  test('menus build a tree, pages are shown, a question has an answer', () => {
    const host = createHost();
    const bundle = load(
      host,
      `function onOpen() { const ui = SpreadsheetApp.getUi();
         ui.createMenu('БМжБ').addItem('Текшерүү', 'check').addSeparator()
           .addSubMenu(ui.createMenu('Дагы').addItem('Акт', 'act')).addToUi(); }
       function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>а</p>').setTitle('БМжБ')); }
       function ask() { const ui = SpreadsheetApp.getUi(); return ui.alert('Т', 'С', ui.ButtonSet.YES_NO) === ui.Button.CLOSE; }`,
    );
    host.runSimpleTrigger(bundle, 'onOpen', undefined);
    const { ui } = host;
    expect(ui).toMatchObject({
      menus: [
        {
          caption: 'БМжБ',
          items: [
            { caption: 'Текшерүү', functionName: 'check' },
            { separator: true },
            { caption: 'Дагы', items: [{ caption: 'Акт', functionName: 'act' }] },
          ],
        },
      ],
    });
    host.run(bundle, 'show');
    expect(ui).toMatchObject({ sidebars: [{ title: 'БМжБ', html: '<p>а</p>' }] });
    expect(host.run(bundle, 'ask')).toBe(true);
    expect(() => host.runAs('LIMITED', () => bundle.show?.())).toThrow('permission');
    expect(() => host.run(bundle, 'gone')).toThrow('Script function not found: gone');
  });

  test('calls are counted, and the n-th can be made to fail', () => {
    const { host, sheet } = newSheet();
    const before = host.calls.getValues ?? 0;
    sheet.getRange('A1').getValues();
    expect(host.calls.getValues).toBe(before + 1);
    host.failAt(3);
    expect(() => sheet.getRange('A1').setValue(1).setValue(2)).toThrow('Service error: Range.setValue');
    expect(sheet.getRange('A1').getValue()).toBe(1);
  });

  test('another person has the same workbook and calls of their own', () => {
    const { host, sheet } = newSheet({ user: 'chair@example.kg' });
    const other = host.as({ email: 'member@example.kg', name: 'Мүчө' });
    const theirs = appOf(other).getActive().getSheetByName('Мүчөлөр');
    theirs?.getRange('A1').setValue('x');
    expect(sheet.getRange('A1').getValue()).toBe('x');
    expect([host.user.email, other.user.email]).toEqual(['chair@example.kg', 'member@example.kg']);
    expect(other.calls.setValue).toBe(1);
    expect(host.calls.setValue).toBeUndefined();
    expect(theirs?.getParent().getOwner()?.getEmail()).toBe('chair@example.kg');
  });

  test('a person can be let in between two calls of another', () => {
    const { host, sheet } = newSheet();
    const other = appOf(host.as('member@example.kg')).getActive().getSheetByName('Мүчөлөр');
    const stop = host.onCall((_, member) => {
      if (member === 'getValue') other?.getRange('A1').setValue('theirs');
    });
    sheet.getRange('A1').setValue('mine');
    expect(sheet.getRange('A1').getValue()).toBe('theirs');
    stop();
  });
});

describe('browsers', () => {
  beforeEach(() => void jest.spyOn(console, 'debug').mockReturnValue());
  afterEach(() => jest.restoreAllMocks());
  const open = (host: Host, id: string) =>
    quietly(() => new Model(host.snapshot(), { transportService: host.transport, client: { id, name: id } }));

  test('what one types, scripts and the others see, and the other way round', () => {
    const { host, sheet } = newSheet();
    const [first, second] = [open(host, 'b1'), open(host, 'b2')];
    first.dispatch('UPDATE_CELL', { sheetId: '1', row: 0, col: 0, content: '5' });
    sheet.getRange('B1').setFormula('=A1*2');
    for (const model of [first, second, host.model]) {
      expect(model.getters.getEvaluatedCell({ sheetId: '1', row: 0, col: 1 }).value).toBe(10);
    }
    first.dispatch('REQUEST_UNDO');
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['', 0]]);
  });

  test('an edit made on an old state is made again on the new one', async () => {
    const { host, sheet } = newSheet();
    const data = host.snapshot();
    const { transport } = host;
    const held: (() => void)[] = [];
    const slow = {
      sendMessage: async (message: Parameters<typeof transport.sendMessage>[0]) => {
        held.push(() => void transport.sendMessage(message));
      },
      onNewMessage: transport.onNewMessage,
      leave: transport.leave,
    };
    const browser = quietly(
      () => new Model(data, { transportService: slow, client: { id: 'b', name: 'b' } }),
    );
    browser.dispatch('UPDATE_CELL', { sheetId: '1', row: 4, col: 0, content: 'typed' });
    sheet.insertRowsBefore(1, 2);
    while (held.length > 0) held.shift()?.();
    expect(sheet.getRange('A7').getValue()).toBe('typed');
    expect(browser.getters.getEvaluatedCell({ sheetId: '1', row: 6, col: 0 }).value).toBe('typed');
  });

  test('an edit runs onEdit with its event; a script does not', () => {
    const { host, sheet } = newSheet();
    const bundle = load(
      host,
      `var seen = [];
       function onEdit(e) { seen.push([e.range.getA1Notation(), e.range.getSheet().getName(), e.value, e.oldValue,
         String(e.authMode), Object.keys(e).sort().join()]); e.range.offset(0, 5).setValue('seen'); }
       function all() { return seen; }`,
    );
    const edits: Edit[] = [];
    host.onEdit((edit) => {
      edits.push(edit);
      host.runSimpleTrigger(bundle, 'onEdit', edit, { email: 'b@example.kg', name: 'b' });
    });
    const browser = open(host, 'b1');
    sheet.getRange('A1').setValue('by a script');
    browser.dispatch('UPDATE_CELL', { sheetId: '1', row: 1, col: 1, content: "'=x" });
    browser.dispatch('UPDATE_CELL', { sheetId: '1', row: 1, col: 1, content: '7' });
    browser.dispatch('SET_FORMATTING', {
      sheetId: '1',
      target: [{ top: 1, bottom: 1, left: 1, right: 1 }],
      style: { bold: true },
    });
    browser.dispatch('DELETE_CONTENT', { sheetId: '1', target: [{ top: 0, bottom: 1, left: 0, right: 1 }] });
    expect(bundle.all?.()).toEqual([
      ['B2', 'Мүчөлөр', '=x', undefined, 'LIMITED', 'authMode,range,source,user,value'],
      ['B2', 'Мүчөлөр', '7', '=x', 'LIMITED', 'authMode,oldValue,range,source,user,value'],
      ['A1:B2', 'Мүчөлөр', undefined, undefined, 'LIMITED', 'authMode,range,source,user'],
    ]);
    expect(edits.map(({ clientId }) => clientId)).toEqual(['b1', 'b1', 'b1']);
    expect(browser.getters.getEvaluatedCell({ sheetId: '1', row: 1, col: 6 }).value).toBe('seen');
  });

  test('a date that a person types is a date', () => {
    const { host, sheet } = newSheet();
    const browser = open(host, 'b1');
    browser.dispatch('UPDATE_CELL', { sheetId: '1', row: 0, col: 0, content: '17.09.2024' });
    sheet.getRange('A2').setValue("'5.2.1");
    expect(sheet.getRange('A1').getValue()).toEqual(new Date(2024, 8, 17));
    expect(sheet.getRange('A2').getValue()).toBe('5.2.1');
  });
});

describe('the file', () => {
  const file = () => join(folder, 'workbook.json');

  test('is written at the end of a run and opens again as it was', () => {
    const host = createHost({ directory: folder, user: 'chair@example.kg' });
    const bundle = {
      fill: () => {
        const spreadsheet = appOf(host).getActive();
        spreadsheet.setSpreadsheetLocale('ru_RU');
        spreadsheet.rename('БМжБ');
        const sheet = spreadsheet.getActiveSheet().setName('Мүчөлөр');
        sheet.getRange('A1:C1').setValues([["'=x", new Date(2024, 8, 17), '=1+1']]);
        sheet.getRange('B1').protect().setDescription('Текшерүү');
      },
    };
    host.run(bundle, 'fill');
    expect(existsSync(file())).toBe(true);
    const again = appOf(createHost({ directory: folder, user: 'member@example.kg' })).getActive();
    const sheet = again.getSheetByName('Мүчөлөр');
    expect(sheet?.getRange('A1:C1').getValues()).toEqual([['=x', new Date(2024, 8, 17), 2]]);
    expect(again.getName()).toBe('БМжБ');
    expect(again.getOwner()?.getEmail()).toBe('chair@example.kg');
    expect(again.getSpreadsheetLocale()).toBe('ru_RU');
  });

  test('keeps the one before it', () => {
    const host = createHost({ directory: folder });
    const cell = appOf(host).getActive().getActiveSheet().getRange('A1');
    for (const value of ['first', 'second']) {
      cell.setValue(value);
      host.flush();
    }
    expect(readFileSync(file(), 'utf8')).toContain('second');
    expect(readFileSync(join(folder, 'workbook.previous.json'), 'utf8')).toContain('first');
  });

  test('of an older form stays beside the one that is written again', () => {
    createHost({ directory: folder, workbook: createHost().saved() }).close();
    const { spreadsheet, ...rest } = JSON.parse(readFileSync(file(), 'utf8'));
    const older = JSON.stringify({ ...rest, spreadsheet: { ...spreadsheet, version: '18.5.1' } });
    writeFileSync(file(), older);
    const kept = join(folder, 'workbook.form-18.5.1.json');
    const host = createHost({ directory: folder });
    expect(existsSync(kept)).toBe(false);
    for (const value of ['first', 'second', 'third']) {
      appOf(host).getActive().getActiveSheet().getRange('A1').setValue(value);
      host.flush();
    }
    expect(readFileSync(kept, 'utf8')).toBe(older);
    appOf(createHost({ directory: folder }))
      .getActive()
      .getActiveSheet()
      .getRange('A1')
      .setValue('fourth');
    expect(readdirSync(folder).filter((name) => name.includes('form'))).toEqual([
      'workbook.form-18.5.1.json',
    ]);
  });

  test.each([
    ['broken', '{"version":1,', 'is broken'],
    ['something else', '[1]', 'is not a workbook'],
    ['newer', '{"version":99,"spreadsheet":{},"sections":{}}', 'newer version'],
  ])('%s is refused and left alone', (_, text, sentence) => {
    writeFileSync(file(), text);
    expect(() => createHost({ directory: folder })).toThrow(sentence);
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });

  test('a spreadsheet file does not replace a workbook', async () => {
    const workbook = await createHost().xlsx();
    const host = createHost({ directory: folder, workbook });
    host.close();
    expect(existsSync(file())).toBe(true);
    expect(() => createHost({ directory: folder, workbook })).toThrow('already holds a workbook');
  });
});
