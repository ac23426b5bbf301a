// A workbook opened and saved by LibreOffice, where that is installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long LibreOffice may take, in milliseconds. */
const PATIENCE = 120_000;

/** The file as LibreOffice saves it again; null where there is no LibreOffice. */
export function savedByOffice(bytes: Uint8Array): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', profile, '--convert-to', 'xlsx', '--outdir', join(folder, 'saved')];
    const { error } = spawnSync('soffice', [...convert, join(folder, 'book.xlsx')], {
      stdio: 'ignore',
      timeout: PATIENCE,
    });
    return error ? null : readFileSync(join(folder, 'saved/book.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
