// Builds what clasp pushes: one plain script with a stub per callable name, the program, the pages, the manifest.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { ShownFunction } from '../src/actions/server.ts';
import { described } from '../src/functions/described.ts';
import { languages, sidebarWords } from '../src/texts/all.ts';
import type { Language, LanguageCode } from '../src/texts/language.ts';
import { writeDocs } from './docs.ts';
import { buildPage, buildPart, pageNames, partNames } from './pages.ts';
import { ROOT, shared } from './shared.ts';
import { customStub, stub } from './stubs.ts';

export const OUT = join(ROOT, 'build/out');
/** Every call of a custom function loads the whole script. */
const SCRIPT_LIMIT = 120_000;

/** What was built, in bytes. */
export interface Built {
  readonly script: number;
  /** What the script loads when more than a custom function is wanted. */
  readonly program: number;
  /** The script of each page. */
  readonly pages: Readonly<Record<string, number>>;
}

/**
 * Builds into `folder`; what else lies there goes. Each file is replaced as a whole, so that whoever runs the bundle
 * meanwhile finds it there. Throws where a size passes its bound.
 */
export async function bundle(folder: string = OUT): Promise<Built> {
  mkdirSync(folder, { recursive: true });
  const script = await codeJs();
  const program = await scriptOf('src/main.ts', 'Program');
  const files = new Map([
    ['Code.js', script],
    ['Program.html', program],
    ['appsscript.json', readFileSync(join(ROOT, 'appsscript.json'), 'utf8')],
  ]);
  const pages: Record<string, number> = {};
  for (const name of pageNames) {
    const { html, size } = await buildPage(name);
    files.set(`${name}.html`, html);
    pages[name] = size;
  }
  for (const id of partNames) files.set(`Texts-part-${id}.html`, await buildPart(id));
  for (const language of Object.values(languages)) {
    const { code } = language;
    files.set(`Texts-${code}.html`, languageFile(language));
    files.set(`Texts-sidebar-${code}.html`, plainJson(sidebarWords[code]));
    files.set(`Texts-functions-${code}.html`, plainJson(functionsIn(code)));
  }
  for (const [name, text] of files) replaceFile(join(folder, name), text);
  for (const name of readdirSync(folder))
    if (!files.has(name) && !name.endsWith(BEGUN))
      rmSync(join(folder, name), { recursive: true, force: true });
  const size = Buffer.byteLength(script);
  if (size > SCRIPT_LIMIT) throw new Error(`Code.js is ${size} bytes, ${SCRIPT_LIMIT} allowed`);
  return { script: size, program: Buffer.byteLength(program), pages };
}

const BEGUN = '.begun';

function replaceFile(path: string, text: string): void {
  const begun = `${path}.${process.pid}${BEGUN}`;
  writeFileSync(begun, text);
  renameSync(begun, path);
}

/** What was built, in a line for people. */
export function sizes({ script, program, pages }: Built): string {
  const parts = [['Code.js', script] as const, ['Program', program] as const, ...Object.entries(pages)];
  return `build/out: ${parts.map(([name, size]) => `${name} ${(size / 1000).toFixed(1)} KB`).join(', ')}`;
}

/** One IIFE in `App`, and after it the names that Google finds by looking at the text. */
async function codeJs(): Promise<string> {
  const own = (await exportsOf('src/script.ts')).filter((name) => name !== 'program' && name !== 'functions');
  const stubs = [
    ...own.map((name) => stub(name, 'App')),
    ...(await exportsOf('src/main.ts')).map((name) => stub(name, 'App.program()')),
    ...described.map(customStub),
  ];
  return `${await scriptOf('src/script.ts', 'App')}\n${stubs.join('\n')}\n`;
}

/** A room's file and all it needs as one plain script that keeps its exports under `name`. */
async function scriptOf(file: string, name: string): Promise<string> {
  const { outputFiles } = await build({ ...shared, entryPoints: [file], format: 'iife', globalName: name });
  return outputFiles?.[0]?.text ?? '';
}

/** A language's words, without its functions. */
function languageFile({ forms: _forms, ...words }: Language): string {
  return plainJson(words);
}

/** The custom functions as the sidebar lists them. */
function functionsIn(code: LanguageCode): readonly ShownFunction[] {
  return described.map(({ name, description }) => ({ name, description: description[code] }));
}

/** JSON without anything that a page could take for a tag. */
function plainJson(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
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

if (require.main === module) {
  writeDocs();
  bundle().then((built) => console.log(sizes(built)));
}
