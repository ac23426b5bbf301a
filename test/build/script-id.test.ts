// Whether .clasp.json names a script of one's own, and what a person without one reads.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsIn, scriptIdIn, whatToDo } from '../../build/script-id.ts';

const ROOT = join(__dirname, '../..');

test.each([
  ['the repository itself', readFileSync(join(ROOT, '.clasp.json'), 'utf8'), null],
  ['the line deleted, as the README says', '{\n  "rootDir": "build/out"\n}', null],
  ['a blank id', '{ "scriptId": " ", "rootDir": "build/out" }', null],
  ['an empty file', '', null],
  ['an id', '{ "scriptId": "1a-B_c", "rootDir": "build/out" }', '1a-B_c'],
  ['an id as people write it', "{ // the group's own\n scriptId : '1a-B_c', }", '1a-B_c'],
])('%s', (_case, settings, id) => {
  expect(scriptIdIn(settings)).toBe(id);
});

test('what to do is one sentence per language, with the very command of the README', () => {
  const command = /`(npx clasp create-script [^`]+)`/.exec(
    readFileSync(join(ROOT, 'README.md'), 'utf8'),
  )?.[1];
  expect(whatToDo).toHaveLength(3);
  for (const sentence of whatToDo) {
    expect(sentence).toMatch(/^[^\n]+\.$/);
    for (const words of ['npx clasp login', 'scriptId', command, 'npm run push'])
      expect(sentence).toContain(words);
  }
});

test('a list of scripts has one a line, each once, with whose it is', () => {
  expect(idsIn('# our region\n1a-B_c # Баетов\n\n  2d\r\n1a-B_c\n')).toEqual(['1a-B_c', '2d']);
  expect(idsIn('')).toEqual([]);
});
