// What lies on the disk: after a kill, on a full disk, behind a link, and who may read it.
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Model, quietly } from '../../../local/engine/o-spreadsheet.ts';
import { createHost, type Host } from '../../../local/host.ts';
import { readLog } from '../../../local/store/change-log.ts';
import { type Disk, Store } from '../../../local/store/store.ts';

interface Sheets {
  getActiveSpreadsheet(): {
    getSheets(): readonly { getRange(at: string): { setValue(text: unknown): void } }[];
  };
}

interface Properties {
  getDocumentProperties(): {
    getProperty(key: string): string | null;
    setProperty(key: string, text: string): void;
  };
}

const A1 = { sheetId: '0', col: 0, row: 0 };
const folder = () => mkdtempSync(join(tmpdir(), 'store-'));
const textOf = (host: Host) => host.model.getters.getEvaluatedCell(A1).formattedValue;

/** A page that shares the host's workbook. */
function page(host: Host, id: string) {
  return quietly(
    () => new Model(host.snapshot(), { transportService: host.transport, client: { id, name: id } }),
  );
}

function write(model: InstanceType<typeof Model>, content: string, row = 0): void {
  quietly(() => model.dispatch('UPDATE_CELL', { ...A1, row, content }));
}

test('what a page was assured of is there after a kill, before any snapshot', () => {
  const directory = folder();
  const host = createHost({ directory });
  write(page(host, 'aigul'), 'биринчи');
  host.flush();
  const second = page(host, 'bakyt');
  write(second, 'экинчи');
  write(second, 'үчүнчү');
  // As after a kill: nothing more is written, the log has the last two changes.
  const copy = folder();
  for (const name of ['workbook.json', 'workbook.log'])
    writeFileSync(join(copy, name), readFileSync(join(directory, name)));
  appendFileSync(join(copy, 'workbook.log'), '{"type":"REMOTE_REV');
  const again = createHost({ directory: copy });
  expect(textOf(again)).toBe('үчүнчү');
  write(page(again, 'chynara'), 'төртүнчү');
  expect(textOf(again)).toBe('төртүнчү');
  again.close();
  host.close();
  expect(existsSync(join(directory, 'workbook.log'))).toBe(false);
});

test('what a script wrote beside and in the cells while pages were open is there after a kill', () => {
  const directory = folder();
  const host = createHost({ directory });
  const properties = () => (host.services.PropertiesService as Properties).getDocumentProperties();
  const bundle = {
    write: (text: unknown) => {
      const { getActiveSpreadsheet } = host.services.SpreadsheetApp as unknown as Sheets;
      getActiveSpreadsheet().getSheets()[0]?.getRange('A1').setValue(text);
      properties().setProperty('last', `${text}`);
    },
  };
  host.run(bundle, 'write', ['жалгыз']);
  const opened = page(host, 'aigul');
  host.run(bundle, 'write', ['бирге']);
  write(opened, 'бет жазды', 1);
  host.run(bundle, 'write', ['дагы бирге']);
  const copy = folder();
  for (const name of ['workbook.json', 'workbook.log'])
    writeFileSync(join(copy, name), readFileSync(join(directory, name)));
  const again = createHost({ directory: copy });
  const kept = again.services.PropertiesService as Properties;
  expect(textOf(again)).toBe('дагы бирге');
  expect(kept.getDocumentProperties().getProperty('last')).toBe('дагы бирге');
  // A second kill right after opening loses nothing either.
  const third = folder();
  writeFileSync(join(third, 'workbook.json'), readFileSync(join(copy, 'workbook.json')));
  const last = createHost({ directory: third });
  const lastKept = last.services.PropertiesService as Properties;
  expect(textOf(last)).toBe('дагы бирге');
  expect(lastKept.getDocumentProperties().getProperty('last')).toBe('дагы бирге');
  for (const open of [host, again, last]) open.close();
});

test('a section that the log holds and the snapshot held later already is not brought back', () => {
  const directory = folder();
  const line = (serial: number, value: string) =>
    `${JSON.stringify({ section: 'properties', serial, value: { value } })}\n`;
  writeFileSync(join(directory, 'workbook.log'), line(1, 'бир') + line(2, 'эки') + line(3, 'үч'));
  expect(readLog(directory, '', 3).sections).toEqual({});
  expect(readLog(directory, '', 2).sections).toEqual({ properties: { value: 'үч' } });
});

test('files are their owner’s alone', () => {
  const directory = folder();
  const host = createHost({ directory });
  write(page(host, 'aigul'), 'бир');
  host.flush();
  write(page(host, 'bakyt'), 'эки');
  expect(statSync(join(directory, 'workbook.log')).mode & 0o777).toBe(0o600);
  host.close();
  expect(statSync(join(directory, 'workbook.json')).mode & 0o777).toBe(0o600);
  expect(statSync(join(directory, 'workbook.previous.json')).mode & 0o777).toBe(0o600);
});

test('a link is followed, not replaced', () => {
  const directory = folder();
  const elsewhere = join(folder(), 'synchronised.json');
  mkdirSync(directory, { recursive: true });
  const begun = createHost({ directory });
  write(page(begun, 'aigul'), 'бир');
  begun.close();
  writeFileSync(elsewhere, readFileSync(join(directory, 'workbook.json')));
  const linked = folder();
  symlinkSync(elsewhere, join(linked, 'workbook.json'));
  const host = createHost({ directory: linked });
  write(page(host, 'bakyt'), 'эки');
  host.close();
  expect(lstatSync(join(linked, 'workbook.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(elsewhere, 'utf8')).toContain('эки');
});

describe('a disk that takes nothing', () => {
  const failing = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });

  test.each([
    ['ENOSPC', 'full'],
    ['EROFS', 'readOnly'],
    ['EACCES', 'denied'],
    ['EIO', 'other'],
  ])('%s: reported, kept in memory, tried again', (code, trouble) => {
    jest.useFakeTimers();
    let isBroken = true;
    const written: string[] = [];
    const disk: Disk = {
      write: (path, bytes) => {
        if (isBroken) throw failing(code);
        written.push(path, new TextDecoder().decode(bytes));
      },
      log: { append: () => undefined, clear: () => undefined, close: () => undefined },
    };
    const store = new Store(folder(), null, () => ({ spreadsheet: { cell: 'текст' }, sections: {} }), disk);
    const heard: unknown[] = [];
    store.onTrouble((now) => heard.push(now));
    store.schedule();
    expect(() => jest.advanceTimersByTime(10_000)).not.toThrow();
    expect(heard).toEqual([trouble]);
    expect(store.trouble).toBe(trouble);
    isBroken = false;
    jest.advanceTimersByTime(2_000);
    expect(heard).toEqual([trouble, null]);
    expect(written.join('\n')).toContain('текст');
    store.close();
    jest.useRealTimers();
  });

  test('a revision that cannot be logged is reported and written with the next snapshot', () => {
    jest.useFakeTimers();
    let isBroken = true;
    let snapshots = 0;
    const disk: Disk = {
      write: () => {
        if (isBroken) throw failing('ENOSPC');
        snapshots++;
      },
      log: {
        append: () => {
          if (isBroken) throw failing('ENOSPC');
        },
        clear: () => undefined,
        close: () => undefined,
      },
    };
    const store = new Store(folder(), null, () => ({ spreadsheet: {}, sections: {} }), disk);
    store.log({ serverRevisionId: 'a', nextRevisionId: 'b' });
    expect(store.trouble).toBe('full');
    expect(() => store.close()).toThrow('ENOSPC');
    store.schedule();
    isBroken = false;
    jest.advanceTimersByTime(10_000);
    expect(snapshots).toBe(1);
    expect(store.trouble).toBeNull();
    jest.useRealTimers();
  });
});
