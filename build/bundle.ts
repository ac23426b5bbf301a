// Builds what clasp pushes: one plain script with a stub per callable name, the pages, the manifest.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { functions } from '../src/functions/index.ts';
import { languages } from '../src/texts/all.ts';
import type { Language } from '../src/texts/language.ts';
import { writeDocs } from './docs.ts';
import { customStub, stub } from './stubs.ts';

const ROOT = resolve(__dirname, '..');
export const OUT = join(ROOT, 'build/out');
/** Every call of a custom function loads the whole script. */
const SCRIPT_LIMIT = 260_000;
const PAGE_LIMIT = 60_000;

const shared: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  target: 'es2020',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** What was built, in bytes. */
export interface Built {
  readonly script: number;
  readonly page: number;
}

/** Builds into `folder`, which is made anew. Throws where a size passes its bound. */
export async function bundle(folder: string = OUT): Promise<Built> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const code = await script();
  const page = await pageScript();
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'Sidebar.html'), inlined(page));
  for (const language of Object.values(languages)) {
    writeFileSync(join(folder, `Texts-${language.code}.html`), languageFile(language));
  }
  copyFileSync(join(ROOT, 'appsscript.json'), join(folder, 'appsscript.json'));
  const sizes = { script: Buffer.byteLength(code), page: Buffer.byteLength(page) };
  if (sizes.script > SCRIPT_LIMIT)
    throw new Error(`Code.js is ${sizes.script} bytes, ${SCRIPT_LIMIT} allowed`);
  if (sizes.page > PAGE_LIMIT)
    throw new Error(`The page's script is ${sizes.page} bytes, ${PAGE_LIMIT} allowed`);
  return sizes;
}

/** One IIFE in `App`, and after it the names that Google finds by looking at the text. */
async function script(): Promise<string> {
  const entry = "export * from './src/main.ts';\nexport { functions } from './src/functions/index.ts';\n";
  const { outputFiles } = await build({
    ...shared,
    stdin: { contents: entry, resolveDir: ROOT, sourcefile: 'entry.ts', loader: 'ts' },
    format: 'iife',
    globalName: 'App',
  });
  const stubs = [...(await exportsOf('src/main.ts')).map(stub), ...functions.map(customStub)];
  return `${outputFiles?.[0]?.text ?? ''}\n${stubs.join('\n')}\n`;
}

/** A language's words as JSON, without its functions and without anything that a page could take for a tag. */
function languageFile({ forms: _forms, ...words }: Language): string {
  return JSON.stringify(words).replace(/</g, '\\u003c');
}

async function exportsOf(file: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...shared,
    entryPoints: [file],
    format: 'esm',
    metafile: true,
    outfile: 'names.js',
  });
  return Object.values(metafile?.outputs ?? {}).flatMap(({ exports }) => exports);
}

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['src/sidebar/main.tsx'],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return outputFiles?.[0]?.text ?? '';
}

/** The sidebar's page as it is pushed. */
export async function sidebarPage(): Promise<string> {
  return inlined(await pageScript());
}

/** Puts script and style into the page; neither may end its element early nor look like a template's scriptlet. */
function inlined(page: string): string {
  const folder = join(ROOT, 'src/sidebar');
  const style = readFileSync(join(folder, 'sidebar.css'), 'utf8');
  const safe = page
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/<\?/g, '<\\x3f');
  return readFileSync(join(folder, 'sidebar.html'), 'utf8')
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${safe}</script>`);
}

if (require.main === module) {
  writeDocs();
  bundle().then(({ script: bytes, page }) => {
    console.log(
      `build/out: Code.js ${(bytes / 1000).toFixed(1)} KB, page script ${(page / 1000).toFixed(1)} KB`,
    );
  });
}
