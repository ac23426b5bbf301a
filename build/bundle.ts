// Builds what clasp pushes: one plain script, the pages, the languages, the manifest.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShownFunction } from '../src/commands/server.ts';
import type { LanguageCode } from '../src/core/languages.ts';
import { described } from '../src/functions/described.ts';
import { languages, sidebarWords } from '../src/texts/all.ts';
import type { Language } from '../src/texts/language.ts';
import { writeDocs } from './docs.ts';
import { buildPage, pageNames } from './pages.ts';
import { type Edition, script } from './script.ts';
import { ROOT } from './shared.ts';

export const OUT = join(ROOT, 'build/out');

/** What was built, in bytes. */
export interface Built {
  readonly script: number;
  /** The script of each page. */
  readonly pages: Readonly<Record<string, number>>;
}

/**
 * Builds into `folder`; what else lies there goes. Each file is replaced as a whole, so that anyone who runs the bundle
 * meanwhile finds it there. Throws where a size passes its bound.
 */
export async function bundle(folder: string = OUT, edition: Edition = 'bound'): Promise<Built> {
  mkdirSync(folder, { recursive: true });
  const code = await script(edition);
  const files = new Map([
    ['Code.js', code],
    ['appsscript.json', manifestOf(edition)],
  ]);
  const pages: Record<string, number> = {};
  for (const name of pageNames) {
    const { html, size } = await buildPage(name);
    files.set(`${name}.html`, html);
    pages[name] = size;
  }
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
  return { script: Buffer.byteLength(code), pages };
}

/** An add-on has no page of its own on the web: no workbook stands behind one. */
function manifestOf(edition: Edition): string {
  const text = readFileSync(join(ROOT, 'appsscript.json'), 'utf8');
  if (edition !== 'addon') return text;
  const { webapp: _webapp, ...manifest } = JSON.parse(text) as { readonly webapp: object };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The edition that the command line asks for: `--selftest`, `--addon`, or neither. */
export function editionIn(args: readonly string[]): Edition {
  if (args.includes('--selftest')) return 'selftest';
  return args.includes('--addon') ? 'addon' : 'bound';
}

const BEGUN = '.begun';

function replaceFile(path: string, text: string): void {
  const begun = `${path}.${process.pid}${BEGUN}`;
  writeFileSync(begun, text);
  renameSync(begun, path);
}

/** What was built, in a line for people. */
export function sizes({ script, pages }: Built): string {
  const parts = [['Code.js', script] as const, ...Object.entries(pages)];
  return `build/out: ${parts.map(([name, size]) => `${name} ${(size / 1000).toFixed(1)} KB`).join(', ')}`;
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

if (require.main === module) {
  writeDocs();
  bundle(OUT, editionIn(process.argv.slice(2))).then((built) => console.log(sizes(built)));
}
