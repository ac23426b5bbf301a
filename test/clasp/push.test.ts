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
const CREATE = ['create-script', '--type', 'sheets', '--title', 'БМжБ', '--rootDir', 'build/out'];

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

test('pushed again, built anew, it is up to date: nothing is sent', async () => {
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

test('create-deployment deploys that version', async () => {
  const { code, out } = await project.clasp([
    'create-deployment',
    '--versionNumber',
    '1',
    '--description',
    'барак',
  ]);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Deployed deployment-1 @1') });
  expect(script()?.deployments).toEqual([1]);
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
