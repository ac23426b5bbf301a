// The pages that Google shows: each one file with its style and script inside.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { shared } from './shared.ts';

const FOLDER = resolve(__dirname, '../src/sidebar');

/** The entry of each page's script, by the name under which Google knows the page. */
const ENTRIES = { Sidebar: 'main.tsx', Tally: 'tally-page.tsx' } as const;
const STYLES = ['base', 'controls', 'frame', 'verdicts', 'tally'];
/** Of a page's script, in bytes: it is loaded on phones. */
const LIMIT = 90_000;

export type PageName = keyof typeof ENTRIES;
export const pageNames = Object.keys(ENTRIES) as readonly PageName[];

export interface BuiltPage {
  readonly html: string;
  /** Of its script, in bytes. */
  readonly size: number;
}

/** Builds a page as it is pushed. Throws where its script passes the bound. */
export async function buildPage(name: PageName): Promise<BuiltPage> {
  const { outputFiles } = await build({
    ...shared,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    /** HtmlService has been seen to cut template literals at `//` and `/*` in the pages that it serves. */
    supported: { 'template-literal': false },
    entryPoints: [join(FOLDER, ENTRIES[name])],
    format: 'iife',
  });
  const script = outputFiles?.[0]?.text ?? '';
  const size = Buffer.byteLength(script);
  if (size > LIMIT) throw new Error(`The script of ${name}.html is ${size} bytes, ${LIMIT} allowed`);
  return { html: inlined(script), size };
}

/** Puts script and style into the page; neither may end its element early nor look like a template's scriptlet. */
function inlined(script: string): string {
  const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
  const style = STYLES.map((name) => read(`style/${name}.css`)).join('\n');
  const safe = script
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/<\?/g, '<\\x3f');
  return read('page.html')
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${safe}</script>`);
}
