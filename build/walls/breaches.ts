// Finds what breaks the walls of the house in the sources of `src` and `local`: a function of text alone.
import { dirname, join } from 'node:path/posix';
import { circles } from './circles.ts';
import { doors, type Room, rooms } from './rooms.ts';

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

const FROM = /^[ \t]*(?:import|export)\s+(type\s+)?((?:[\w$*,\s]|\{[^}]*\})*?)\s*\bfrom\s*'([^']+)'/gm;
const BARE = /^[ \t]*import\s*'([^']+)'|\bimport\(\s*'([^']+)'|\brequire\(\s*'([^']+)'/gm;
const COMMENTS = /\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm;

/** Whether a list of names in braces names types alone. */
const namesTypes = (names: string) =>
  /^\{[^}]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .every((name) => /^\s*(?:type\s.*)?$/s.test(name));

function importsOf(source: string): readonly Import[] {
  const named = [...source.matchAll(FROM)].map(([, type, names = '', from = '']) => ({
    from,
    typesOnly: type !== undefined || namesTypes(names.trim()),
  }));
  const bare = [...source.matchAll(BARE)].map(([, one, two, three]) => ({
    from: one ?? two ?? three ?? '',
    typesOnly: false,
  }));
  return [...named, ...bare];
}

/** The room of a file of `src`; files that lie directly in it are `main`. */
const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? 'main';

/** Services of Google, as a script names them. */
const GOOGLE =
  /\b(?:[A-Z]\w*(?:App|Service)|Utilities|Drive|Docs|Gmail|HtmlService|Logger|Session|GoogleAppsScript)\.\w/;
/** What gives another answer at another time or on another machine. */
const IMPURE =
  /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.|\bcrypto\.|\bIntl\.|\.toLocale\w+\(|\.localeCompare\(/;

/** Why a file of `room` may not have one import; empty where it may. */
function refusal(file: string, room: string, { uses, types = [], packages = [] }: Room, one: Import): string {
  const { from, typesOnly } = one;
  if (from.startsWith('.')) {
    const target = join(dirname(file), from);
    if (target === 'package.json') return '';
    return target.startsWith('src/') && roomOf(target) === room ? '' : 'between rooms only #room imports';
  }
  if (!from.startsWith('#')) {
    return packages.includes(from.split('/')[0] ?? '')
      ? ''
      : `src/${room} may not import the package ${from}`;
  }
  const other = from.slice(1).split('/')[0] ?? '';
  const open = other === room || uses.includes(other) || (typesOnly && types.includes(other));
  if (open || doors.some((door) => door.file === file && door.room === other)) return '';
  return types.includes(other)
    ? `src/${room} may import only types of ${other}`
    : `src/${room} may not import ${other}`;
}

function breachesOf(file: string, source: string): readonly string[] {
  const text = source.replace(COMMENTS, '');
  const imports = importsOf(text);
  if (file.startsWith('local/')) {
    return imports
      .filter(({ from }) => from.startsWith('#') || join(dirname(file), from).startsWith('src/'))
      .map(({ from }) => `local runs the bundle and imports nothing from src, but ${from}`);
  }
  const name = roomOf(file);
  const room = rooms[name];
  if (room === undefined) return [`src/${name} is no room of build/walls/rooms.ts`];
  const refused = imports.map((one) => [refusal(file, name, room, one), one.from] as const);
  const google = name === 'google' || name === 'main' ? null : GOOGLE.exec(text);
  const impure = room.impure === true ? null : IMPURE.exec(text);
  return [
    ...refused.filter(([reason]) => reason !== '').map(([reason, from]) => `${reason} (${from})`),
    ...(google === null ? [] : [`only src/google names Google’s services (${google[0]})`]),
    ...(impure === null ? [] : [`src/${name} is given time, chance and locale as arguments (${impure[0]})`]),
  ];
}

/** The file that an import names among `files`; null where it is none of them. */
function target(file: string, from: string, files: ReadonlyMap<string, string>): string | null {
  const base = from.startsWith('.') ? join(dirname(file), from) : from.replace(/^#/, 'src/');
  const found = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => files.has(path));
  return found ?? null;
}

/** Everything that breaks a wall: `file: why`, one a line. `files` are sources by their paths in the project. */
export function breaches(files: ReadonlyMap<string, string>): readonly string[] {
  const inSrc = [...files].filter(([file]) => file.startsWith('src/'));
  const arrows = new Map(
    inSrc.map(([file, source]) => {
      const values = importsOf(source.replace(COMMENTS, '')).filter(({ typesOnly }) => !typesOnly);
      return [file, values.flatMap(({ from }) => target(file, from, files) ?? [])] as const;
    }),
  );
  return [
    ...[...files].flatMap(([file, source]) => breachesOf(file, source).map((why) => `${file}: ${why}`)),
    ...circles(arrows).map((circle) => `a circle of imports: ${circle.join(' → ')}`),
  ];
}
