// Files of people's that stand where the start command works: what was imported is kept, and nothing is written over.
import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_PART } from '../engine/xlsx/own-part.ts';
import { writeWhole } from '../services/whole-file.ts';

/** The spreadsheet file that every start writes again. */
export const SPREADSHEET = 'workbook.xlsx';

/** Whether `file` is the very one that a start in `folder` writes again. */
export function isRewritten(file: string, folder: string): boolean {
  const written = join(folder, SPREADSHEET);
  if (!existsSync(file) || !existsSync(written)) return false;
  const [one, other] = [statSync(file), statSync(written)];
  return one.dev === other.dev && one.ino === other.ino;
}

/** Keeps what was imported byte for byte as `imported.xlsx`, beside others of that name; returns its name. */
export function keepImported(folder: string, bytes: Uint8Array): string {
  const name = freeName(folder, 'imported', (path) => readFileSync(path).equals(bytes));
  const path = join(folder, name);
  if (!existsSync(path)) writeWhole(path, bytes);
  return name;
}

/**
 * Sets the spreadsheet file aside that people have saved with another program since a start has written it: such a
 * program leaves out the part that is the host's own. Returns its new name; null where there is no such file.
 */
export function setAsideEdited(folder: string): string | null {
  const path = join(folder, SPREADSHEET);
  if (!existsSync(path) || readFileSync(path).includes(OWN_PART)) return null;
  const name = freeName(folder, 'workbook-edited', () => false);
  renameSync(path, join(folder, name));
  return name;
}

/** The first of `name.xlsx`, `name-2.xlsx`, … that is not there, or that `fits`. */
function freeName(folder: string, name: string, fits: (path: string) => boolean): string {
  for (let count = 1; ; count++) {
    const tried = `${name}${count === 1 ? '' : `-${count}`}.xlsx`;
    const path = join(folder, tried);
    if (!existsSync(path) || fits(path)) return tried;
  }
}
