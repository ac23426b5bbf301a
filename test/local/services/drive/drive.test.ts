/// <reference types="google-apps-script" />
// Drive: a file is made in one call, kept as the bytes that were given, and open to its maker's runs alone.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentFiles } from '../../../../local/kept-files.ts';
import { safeName } from '../../../../local/services/drive/safe-name.ts';
import { another, inDirectory, type Rig, reopened, rig } from '../services.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOC = 'application/vnd.google-apps.document';
const BYTES = [80, 75, 3, -1];

function make({ services }: Rig, name = 'Акт 1/2025', type: string = DOC): string {
  const blob = services.Utilities.newBlob(BYTES, DOCX, `${name}.docx`);
  return services.Drive.Files.create({ name, mimeType: type }, blob, { fields: 'id' }).id ?? '';
}

/** `export` has options that Google's types leave out. */
interface Exports {
  export(id: string, type: string, options?: object): GoogleAppsScript.Base.Blob;
}
const exporting = ({ services }: Rig) => services.Drive.Files as unknown as Exports;
const pdf = (on: Rig, id: string) => exporting(on).export(id, 'application/pdf', { alt: 'media' });

test('a .docx becomes a document, kept byte for byte and written as a file', () => {
  inDirectory((directory) => {
    const on = rig({ directory });
    make(on);
    make(on);
    expect(readdirSync(directory).sort()).toEqual(['Акт 1 2025 (2).docx', 'Акт 1 2025.docx']);
    expect([...readFileSync(join(directory, 'Акт 1 2025.docx'))]).toEqual([80, 75, 3, 255]);
    const papers = documentFiles(reopened(on, { directory }).kernel);
    expect(papers.map(({ name }) => name)).toEqual(['Акт 1 2025', 'Акт 1 2025 (2)']);
    expect([...(papers[1]?.bytes() ?? [])]).toEqual([80, 75, 3, 255]);
  });
});

test('only the fields that were asked for come back', () => {
  const { services } = rig();
  const blob = services.Utilities.newBlob(BYTES, DOCX, 'а.docx');
  expect(services.Drive.Files.create({ name: 'а', mimeType: DOC }, blob, { fields: 'name' })).toEqual({
    name: 'а',
  });
});

test('a file that is no paper is none of the papers', () => {
  const on = rig();
  const blob = on.services.Utilities.newBlob([37, 80], 'application/pdf', 'а.pdf');
  on.services.Drive.Files.create({ name: 'а' }, blob, {});
  expect(documentFiles(on.kernel)).toEqual([]);
});

test('what is no .docx is not converted', () => {
  const { services } = rig();
  const blob = services.Utilities.newBlob('text', 'application/pdf', 'а.pdf');
  expect(() => services.Drive.Files.create({ name: 'а', mimeType: DOC }, blob, {})).toThrow('Bad Request');
});

test('another person’s runs do not find it, shared or not', () => {
  const on = rig();
  const id = make(on);
  const permission = { type: 'user', role: 'reader', emailAddress: 'bek@example.org' };
  on.services.Drive.Permissions.create(permission, id, { sendNotificationEmail: false });
  const bek = another(on, 'bek@example.org');
  expect(() => pdf(bek, id)).toThrow(`File not found: ${id}.`);
  expect(() => bek.services.Drive.Permissions.create(permission, id)).toThrow(`File not found: ${id}.`);
});

test.each([
  [{ type: 'user', role: 'reader', emailAddress: 'nobody' }, 'emailAddress is invalid'],
  [{ type: 'user', role: 'king', emailAddress: 'bek@example.org' }, 'role is invalid'],
])('%p is refused', (permission, sentence) => {
  const on = rig();
  const id = make(on);
  expect(() => on.services.Drive.Permissions.create(permission, id)).toThrow(sentence);
});

test('without the manifest’s word there is no Drive', () => {
  expect(() => make(rig({ plain: true }))).toThrow('Drive is not defined');
});

test('without the scope, and in a run without authorisation, it is refused', () => {
  expect(() => make(rig({ scopes: ['documents'] }))).toThrow('not sufficient to call drive.files.create');
  expect(() => make(rig({ mode: 'LIMITED' }))).toThrow('You do not have permission');
});

test('an export without «alt» fails, as on Google', () => {
  const on = rig();
  expect(() => exporting(on).export(make(on), 'application/pdf')).toThrow('alt=media');
});

describe('a PDF', () => {
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

  const made = () => {
    const on = rig();
    return pdf(on, make(on));
  };

  test('has the name of the document and what LibreOffice made', () => {
    office('printf "%%PDF-1.7 %s" "$(basename "$7")" > "$out/document.pdf"');
    const blob = made();
    expect([blob.getName(), blob.getContentType()]).toEqual(['Акт 1/2025.pdf', 'application/pdf']);
    expect(blob.getDataAsString()).toBe('%PDF-1.7 document.docx');
  });

  test('is not there without LibreOffice', () => {
    process.env.PATH = folder;
    expect(made).toThrow('there is no soffice on this computer');
  });

  test('that LibreOffice does not make is reported', () => {
    office('exit 1');
    expect(made).toThrow('did not turn the document into a PDF');
  });
});

test.each([
  ['../../etc/passwd', 'etc passwd'],
  ['Акт: «1/2»?', 'Акт «1 2»'],
  ['con', '_con'],
  ['…\u202e', '…'],
  ['', 'Untitled'],
])('«%s» is the file «%s»', (name, file) => {
  expect(safeName(name)).toBe(file);
});
