// A document as PDF, by LibreOffice where this computer has it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How long LibreOffice may take, in milliseconds. */
const PATIENCE = 120_000;

/** The bytes of a .docx file as those of a PDF. @throws one sentence where LibreOffice is not there or fails */
export function pdfOf(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'bmjb-pdf-'));
  try {
    writeFileSync(join(folder, 'document.docx'), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const wanted = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
    const { error } = spawnSync('soffice', [...wanted, join(folder, 'document.docx')], {
      env: process.env,
      timeout: PATIENCE,
      stdio: 'ignore',
    });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT')
      throw new Error('The local host makes a PDF by LibreOffice, and there is no soffice on this computer.');
    const made = join(folder, 'document.pdf');
    if (!existsSync(made)) throw new Error('LibreOffice did not turn the document into a PDF.');
    return readFileSync(made);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
