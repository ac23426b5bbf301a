// The walls between rooms: every arrow that the house does not draw is refused, and so is what a pure room may not know.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breaches } from '../build/walls/breaches.ts';
import { rooms } from '../build/walls/rooms.ts';

const ROOT = join(__dirname, '..');
const names = Object.keys(rooms);

const of = (files: Readonly<Record<string, string>>) => breaches(new Map(Object.entries(files)));
const inRoom = (room: string, source: string) => of({ [`src/${room}/probe.ts`]: source });
/** A file of the room whose single files lie directly in `src`. */
const inMain = (source: string) => of({ 'src/main.ts': source });
const probe = (room: string, source: string) => (room === 'main' ? inMain(source) : inRoom(room, source));

const pairs = names
  .flatMap((room) => names.map((other) => [room, other] as const))
  .filter(([a, b]) => a !== b);
const drawn = ([room, other]: readonly [string, string]) => rooms[room]?.uses.includes(other) === true;
const forTypes = ([room, other]: readonly [string, string]) => rooms[room]?.types?.includes(other) === true;

describe('arrows', () => {
  test('lead downwards, so that no two rooms can come to need one another', () => {
    const upwards = pairs.filter(
      ([room, other]) => drawn([room, other]) && names.indexOf(other) > names.indexOf(room),
    );
    expect(upwards).toEqual([]);
  });

  test.each(pairs.filter(drawn))('%s may import %s', (room, other) => {
    expect(probe(room, `import { one } from '#${other}/one';\n`)).toEqual([]);
  });

  test.each(pairs.filter((pair) => !drawn(pair)))('%s may not import %s', (room, other) => {
    for (const source of [
      `import { one } from '#${other}/one';\n`,
      `import '#${other}';\n`,
      `export { one } from '#${other}/one';\n`,
      `import {\n  one,\n  type Two,\n} from '#${other}/one';\n`,
      `const one = await import('#${other}/one');\n`,
    ]) {
      expect(probe(room, source)).toHaveLength(1);
    }
  });

  test.each(pairs.filter((pair) => !drawn(pair)))('%s and the types of %s', (room, other) => {
    const some = forTypes([room, other]) ? 0 : 1;
    expect(probe(room, `import type { One } from '#${other}/one';\n`)).toHaveLength(some);
    expect(probe(room, `import { type One, type Two } from '#${other}/one';\n`)).toHaveLength(some);
    expect(probe(room, `export type { One } from '#${other}/one';\n`)).toHaveLength(some);
  });

  test.each(['../core/date.ts', '../../local/host.ts', '../main.ts'])(
    'a neighbour is not reached by its path: %s',
    (from) => {
      expect(inRoom('rules', `import { one } from '${from}';\n`)).toHaveLength(1);
    },
  );

  test('a file of the same room is', () => {
    expect(inRoom('rules', "import { one } from './shared/one.ts';\n")).toEqual([]);
  });

  test.each([
    ['core', 'node:fs'],
    ['rules', 'preact'],
    ['commands', 'fflate'],
    ['sidebar', 'fflate'],
  ])('%s may not import the package %s', (room, from) => {
    expect(inRoom(room, `import { one } from '${from}';\n`)).toHaveLength(1);
  });

  test('the pages may use Preact', () => {
    expect(inRoom('sidebar', "import { useState } from 'preact/hooks';\n")).toEqual([]);
  });

  test('the local host imports nothing from src', () => {
    expect(of({ 'local/host.ts': "import { one } from '../src/core/date.ts';\n" })).toHaveLength(1);
    expect(of({ 'local/host.ts': "import { one } from '#core/date';\n" })).toHaveLength(1);
    expect(of({ 'local/host.ts': "import { one } from './charts/one.ts';\n" })).toEqual([]);
  });

  test('a folder that is no room is refused', () => {
    expect(inRoom('helpers', '')).toHaveLength(1);
  });

  test('what a comment says is no import', () => {
    expect(inRoom('core', "// import { one } from '#rules';\n/*\nimport '#texts';\n*/\n")).toEqual([]);
  });
});

describe('circles', () => {
  test('two files that import one another', () => {
    const found = of({
      'src/core/one.ts': "import { two } from './two.ts';\n",
      'src/core/two.ts': "import { one } from '#core/one';\n",
    });
    expect(found).toEqual(['a circle of imports: src/core/one.ts → src/core/two.ts → src/core/one.ts']);
  });

  test('three, through an index', () => {
    const found = of({
      'src/core/index.ts': "export { one } from './one.ts';\n",
      'src/core/one.ts': "import { two } from './two.ts';\n",
      'src/core/two.ts': "import { one } from '#core';\n",
    });
    expect(found).toHaveLength(1);
  });

  test('a fork that meets again is none', () => {
    const found = of({
      'src/core/one.ts': "import './two.ts';\nimport './three.ts';\n",
      'src/core/two.ts': "import './four.ts';\n",
      'src/core/three.ts': "import './four.ts';\n",
      'src/core/four.ts': '',
    });
    expect(found).toEqual([]);
  });
});

describe('what a room may know', () => {
  const pureRooms = names.filter((name) => rooms[name]?.impure !== true);

  test.each(names.filter((name) => name !== 'google' && name !== 'main'))('%s names no service', (room) => {
    for (const source of [
      'SpreadsheetApp.getActive()',
      'Utilities.sleep(1)',
      'PropertiesService.getUserProperties()',
    ]) {
      expect(inRoom(room, `export const one = () => ${source};\n`)).toHaveLength(1);
    }
  });

  test.each(pureRooms)('%s asks neither clock nor chance nor locale', (room) => {
    for (const source of [
      'new Date()',
      'Date.now()',
      'Math.random()',
      "'а'.localeCompare('б')",
      '(5).toLocaleString()',
    ]) {
      expect(inRoom(room, `export const one = () => ${source};\n`)).toHaveLength(1);
    }
    expect(inRoom(room, 'export const day = new Date(2024, 8, 17);\n')).toEqual([]);
  });

  test('pure rooms are compiled without a browser, Node or Google', () => {
    const compiled = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
    const { include } = compiled('src/tsconfig.json');
    const apart = ['google', 'sidebar', 'main'];
    expect([...include].sort()).toEqual(names.filter((name) => !apart.includes(name)).sort());
    expect(compiled('src/tsconfig.json').compilerOptions).toBeUndefined();
    expect(compiled('tsconfig.base.json').compilerOptions).toMatchObject({ lib: ['ES2020'], types: [] });
  });
});

test('what runs in the fast run opens no host and no built bundle', () => {
  const { testPathIgnorePatterns } = require('../jest.fast.cjs');
  const slow = new RegExp(testPathIgnorePatterns.at(-1).replace('<rootDir>/', ''));
  const listed = execFileSync('git', ['ls-files', 'test'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
  const fast = listed.filter(
    (path) => /\.tsx?$/.test(path) && !slow.test(path) && existsSync(join(ROOT, path)),
  );
  const opening = fast.filter((path) =>
    /^import [^;]*'[^']*(?:local\/host|support\/(?:product|demo-book|own-build))\.ts'/m.test(
      readFileSync(join(ROOT, path), 'utf8'),
    ),
  );
  expect(fast.length).toBeGreaterThan(150);
  expect(opening.filter((path) => !path.startsWith('test/support/'))).toEqual([]);
});
