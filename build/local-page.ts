// Builds the local host's page into build/local: a first small script, the grid's script, one style sheet with its font, the grid's templates, the frames' script.
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(__dirname, '..');
const PAGE = join(ROOT, 'local/page');
/** What the page is made of; a change in any of them makes it out of date. */
const SOURCES = [PAGE, join(ROOT, 'local/engine'), join(ROOT, 'local/server'), __filename];

const PAGE_FOLDER = join(ROOT, 'build/local');

/** Builds the page into `folder`. */
export async function buildPage(folder: string = PAGE_FOLDER): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const entry = (name: string) => join(PAGE, name);
  await build({
    entryPoints: {
      boot: entry('boot.ts'),
      page: entry('main.ts'),
      'page-style': entry('page.css'),
      frame: entry('frame.ts'),
      app: entry('app.ts'),
    },
    outdir: folder,
    bundle: true,
    format: 'iife',
    mainFields: ['module', 'main'],
    target: 'chrome110',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    external: ['/icon.svg'],
    assetNames: '[name]',
    entryNames: '[name]',
    loader: { '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
  });
  const library = dirname(createRequire(__filename).resolve('@odoo/o-spreadsheet'));
  copyFileSync(join(library, 'o_spreadsheet.xml'), join(folder, 'templates.xml'));
  for (const name of ['index.html', 'icon.svg']) copyFileSync(entry(name), join(folder, name));
}

/** Builds the page unless what stands in `folder` is newer than all that it is made of. */
export async function builtPage(folder: string = PAGE_FOLDER): Promise<string> {
  const made = join(folder, 'index.html');
  const age = existsSync(made) ? statSync(made).mtimeMs : 0;
  if (SOURCES.some((source) => newest(source) > age)) await buildPage(folder);
  return folder;
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
