// A document as PDF: by a LibreOffice on the computer, here one of a few lines, and one sentence where there is none.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rig } from '../services.ts';

let folder: string;
const path = process.env.PATH;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
});
afterEach(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true });
});

/** Puts a `soffice` first on the path that runs `lines` with the folder of its output in `$out`. */
function office(lines: string): void {
  writeFileSync(join(folder, 'soffice'), `#!/bin/sh\nout="$6"\n${lines}\n`);
  chmodSync(join(folder, 'soffice'), 0o755);
  process.env.PATH = `${folder}:${path}`;
}

const pdf = () => rig().services.DocumentApp.create('Акт 1/2025').getAs('application/pdf');

test('has the name of the document and what LibreOffice made', () => {
  office('printf "%%PDF-1.7 %s" "$(basename "$7")" > "$out/document.pdf"');
  const blob = pdf();
  expect([blob.getName(), blob.getContentType()]).toEqual(['Акт 1/2025.pdf', 'application/pdf']);
  expect(blob.getDataAsString()).toBe('%PDF-1.7 document.docx');
});

test('no LibreOffice, no PDF', () => {
  process.env.PATH = folder;
  expect(pdf).toThrow('there is no soffice on this computer');
});

test('a LibreOffice that makes nothing is told', () => {
  office('exit 1');
  expect(pdf).toThrow('did not turn the document into a PDF');
});

test('Docs gives no other type', () => {
  expect(() => rig().services.DocumentApp.create('Акт').getAs('text/plain')).toThrow(
    'text/plain is not supported',
  );
});
