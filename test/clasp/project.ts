// A copy of the project in a folder of its own, in which a person without a Google account runs npm and clasp.
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOKEN } from './fake-google.ts';

const ROOT = resolve(__dirname, '../..');
/** What `npm run push` needs of the repository. */
const NEEDED = [
  'src',
  'build',
  'docs/clauses',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'appsscript.json',
  '.clasp.json',
];
const MADE = ['build/out', 'build/local'].map((path) => join(ROOT, path));
const TOMORROW = Date.now() + 24 * 60 * 60 * 1000;

/** What a command stated, and its exit code. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Project {
  readonly folder: string;
  /** Another, empty folder, which is gone with the project. */
  readonly elsewhere: string;
  npm(...args: readonly string[]): Promise<Ended>;
  /** In the project's folder, or in `folder`. */
  clasp(args: readonly string[], folder?: string): Promise<Ended>;
  remove(): void;
}

/** Copies the project; every call of Google from it goes to `google`, in the name of a made-up person. */
export function copyOfProject(google: string): Project {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'push-')));
  const [folder, elsewhere, home] = [join(place, 'project'), join(place, 'elsewhere'), join(place, 'home')];
  for (const name of [folder, elsewhere, home]) mkdirSync(name);
  for (const name of NEEDED) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true, filter: (path) => !MADE.includes(path) });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: madeUpPerson } }));
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    FAKE_GOOGLE: google,
    NODE_OPTIONS: `--import=${pathToFileURL(join(__dirname, 'to-loopback.mjs'))}`,
    npm_config_update_notifier: 'false',
  };
  return {
    folder,
    elsewhere,
    npm: (...args) => runToEnd('npm', args, folder, env),
    clasp: (args, where = folder) => runToEnd(join(ROOT, 'node_modules/.bin/clasp'), args, where, env),
    remove: () => rmSync(place, { recursive: true }),
  };
}

const madeUpPerson = {
  type: 'authorized_user',
  client_id: 'made-up',
  client_secret: 'made-up',
  refresh_token: 'made-up',
  access_token: TOKEN,
  expiry_date: TOMORROW,
};

/** The files of `folder` by their names. */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function runToEnd(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', failed);
    child.on('close', (code) => done({ code, out, err }));
  });
}
