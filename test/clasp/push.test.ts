// The way into Google, as README «Put it into Google» goes it, with the real clasp and a Google on this computer.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whatToDo } from '../../build/script-id.ts';
import { tellFigure } from '../reliability/support/trial.ts';
import { type FakeGoogle, fakeGoogle, type ScriptFile } from './fake-google.ts';
import { copyOfProject, filesOf, type Project } from './project.ts';

const EXTENSIONS: Readonly<Record<ScriptFile['type'], string>> = {
  SERVER_JS: 'js',
  HTML: 'html',
  JSON: 'json',
};
const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');
/** The arguments of a command of clasp's, as the README has it. */
const asWritten = (name: string): readonly string[] => {
  const [, line = ''] = new RegExp(`\`npx clasp (${name} [^\`]+)\``).exec(README) ?? [];
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
};
const CREATE = asWritten('create-script');

let google: FakeGoogle;
let project: Project;
const built = () => filesOf(join(project.folder, 'build/out'));
const script = () => google.scripts.get('script-1');
const asFiles = (files: readonly ScriptFile[] = []) =>
  Object.fromEntries(files.map(({ name, type, source }) => [`${name}.${EXTENSIONS[type]}`, source]));
/** What was asked of Google since the last time. */
const asked = () => google.requests.splice(0);

beforeAll(async () => {
  google = await fakeGoogle();
  project = copyOfProject(google.url);
});

afterAll(async () => {
  project.remove();
  await google.close();
});

test('without a script, npm run push builds, says what to do, and sends nothing', async () => {
  const { code, err } = await project.npm('run', 'push');
  expect(code).toBe(2);
  expect(err.split('\n')).toEqual(expect.arrayContaining([...whatToDo]));
  expect(built()).toHaveProperty(['Code.js']);
  expect(asked()).toEqual([]);
});

test('the line of scriptId deleted, create-script makes a spreadsheet with a script, which .clasp.json then names', async () => {
  const file = join(project.folder, '.clasp.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/.*scriptId.*\n/, ''));
  expect(await project.clasp(CREATE)).toMatchObject({ code: 0 });
  expect(script()).toMatchObject({
    title: 'БМжБ',
    parentId: 'file-of-application/vnd.google-apps.spreadsheet',
  });
  const settings = JSON.parse(readFileSync(file, 'utf8'));
  expect(settings).toMatchObject({ scriptId: 'script-1', rootDir: 'build/out' });
  expect(asked()).toEqual(['POST /drive/v3/files', 'POST /v1/projects', 'GET /v1/projects/script-1/content']);
});

test('npm run push sends what was built, the manifest included, and nothing else', async () => {
  const { code, out } = await project.npm('run', 'push');
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringContaining(`Pushed ${Object.keys(built()).length} files`),
  });
  expect(asFiles(script()?.files)).toEqual(built());
  expect(built()['appsscript.json']).toBe(readFileSync(join(project.folder, 'appsscript.json'), 'utf8'));
  expect(asked()).toEqual(['GET /v1/projects/script-1/content', 'PUT /v1/projects/script-1/content']);
});

test('pushed again, built again, it is up to date: nothing is sent', async () => {
  const { code, out } = await project.npm('run', 'push');
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Script is already up to date.') });
  expect(asked()).toEqual(['GET /v1/projects/script-1/content']);
});

test('create-version keeps the files of the moment', async () => {
  expect(await project.clasp(['create-version', 'биринчи'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('version 1'),
  });
  expect(script()?.versions.map(asFiles)).toEqual([built()]);
});

test('the page for phones: create-deployment keeps a version of the moment and deploys it', async () => {
  const { code, out } = await project.clasp(asWritten('create-deployment'));
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Deployed deployment-1 @2') });
  expect(script()?.deployments).toEqual([2]);
  expect(asFiles(script()?.versions[1])).toEqual(built());
  const { webapp } = JSON.parse(built()['appsscript.json'] ?? '') as { webapp: object };
  expect(webapp).toEqual({ executeAs: 'USER_ACCESSING', access: 'ANYONE' });
});

test('a changed file is pushed; pulled into another folder, the files are those that were pushed', async () => {
  const before = built();
  const page = join(project.folder, 'build/out/Texts-ky.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('{', '{ '));
  expect(await project.clasp(['push', '--force'])).toMatchObject({ code: 0 });
  const settings = { scriptId: 'script-1', rootDir: 'pulled' };
  writeFileSync(join(project.elsewhere, '.clasp.json'), JSON.stringify(settings));
  const pulled = async (...args: readonly string[]) => {
    expect(await project.clasp(['pull', ...args], project.elsewhere)).toMatchObject({ code: 0 });
    return filesOf(join(project.elsewhere, 'pulled'));
  };
  expect(await pulled()).toEqual(built());
  expect(built()).not.toEqual(before);
  expect(await pulled('--versionNumber', '1')).toEqual(before);
  tellFigure(
    `pushed with the real clasp and pulled again: ${Object.keys(before).length} files, all the same`,
  );
});

test('what Google refuses, npm run push does not call done', async () => {
  const file = join(project.folder, '.clasp.json');
  writeFileSync(file, JSON.stringify({ scriptId: 'of-somebody-else', rootDir: 'build/out' }));
  const { code, out } = await project.npm('run', 'push');
  expect(code).not.toBe(0);
  expect(out).not.toContain('Pushed');
  expect(google.scripts.size).toBe(1);
});

test('npm run push -- --all sends to every copy of a list; one that refuses is reported and stops no other', async () => {
  const file = join(project.folder, '.clasp.json');
  for (const _copy of ['second', 'third']) {
    writeFileSync(file, JSON.stringify({ rootDir: 'build/out' }));
    expect(await project.clasp(CREATE)).toMatchObject({ code: 0 });
  }
  const list = join(project.elsewhere, 'copies.txt');
  writeFileSync(list, 'script-1 # Баетов\nof-somebody-else\nscript-2\nscript-3\n');
  const { code, out, err } = await project.npm('run', 'push', '--', '--all', list);
  expect({ code, out }).toEqual({
    code: 1,
    out: expect.stringContaining('3 of 4 copies have this version.'),
  });
  expect(out).toMatch(/of-somebody-else: not pushed – \S/);
  expect(err).toContain('of-somebody-else');
  for (const id of ['script-1', 'script-2', 'script-3'])
    expect(asFiles(google.scripts.get(id)?.files)).toEqual(built());
});

test('without a list that is there nothing is sent', async () => {
  asked();
  expect(await project.npm('run', 'push', '--', '--all', 'none.txt')).toMatchObject({ code: 2 });
  expect(asked()).toEqual([]);
});
