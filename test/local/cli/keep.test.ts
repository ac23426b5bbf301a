// What stands in the folder of a start is kept: the imported file, and a spreadsheet that people have changed there.
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { isRewritten, keepImported, setAsideEdited } from '../../../local/cli/keep.ts';
import { createHost } from '../../../local/host.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

test('imported files are kept byte for byte, each under a name of its own', () => {
  const [first, second] = [Buffer.from('биринчи'), Buffer.from('экинчи')];
  const names = [first, second, first, second].map((bytes) => keepImported(folder, bytes));
  expect(names).toEqual(['imported.xlsx', 'imported-2.xlsx', 'imported.xlsx', 'imported-2.xlsx']);
  expect(readFileSync(join(folder, 'imported.xlsx'))).toEqual(first);
  expect(readFileSync(join(folder, 'imported-2.xlsx'))).toEqual(second);
});

test('only the very file that a start writes is written again, under whatever name', () => {
  const other = place('other.xlsx', 'а');
  expect(isRewritten(other, folder)).toBe(false);
  const written = place('workbook.xlsx', 'а');
  linkSync(written, join(folder, 'link.xlsx'));
  expect([other, written, join(folder, 'link.xlsx')].map((file) => isRewritten(file, folder))).toEqual([
    false,
    true,
    true,
  ]);
});

test('a spreadsheet that another program has saved is set aside, the own one is not', async () => {
  expect(setAsideEdited(folder)).toBeNull();
  place('workbook.xlsx', await createHost().xlsx());
  expect(setAsideEdited(folder)).toBeNull();
  const edited = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
  for (const name of ['workbook-edited.xlsx', 'workbook-edited-2.xlsx']) {
    place('workbook.xlsx', edited);
    expect(setAsideEdited(folder)).toBe(name);
  }
  expect(readdirSync(folder).sort()).toEqual(['workbook-edited-2.xlsx', 'workbook-edited.xlsx']);
  expect(readFileSync(join(folder, 'workbook-edited.xlsx'))).toEqual(Buffer.from(edited));
});
