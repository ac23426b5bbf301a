// The pages that Google shows: each one file with its style and script inside.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { PartId } from '../src/actions/server.ts';
import { shared } from './shared.ts';

const FOLDER = resolve(__dirname, '../src/sidebar');

/** The entry of each page's script, by the name under which Google knows the page. */
const ENTRIES = { Sidebar: 'main.tsx', Tally: 'tally-page.tsx' } as const;
const STYLES = ['base', 'controls', 'frame', 'verdicts', 'tally'];
/** Of a page's script, in bytes: it is loaded on phones. */
const LIMIT = 60_000;

const jsx = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

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
    ...jsx,
    entryPoints: [join(FOLDER, ENTRIES[name])],
    format: 'iife',
  });
  const script = outputFiles?.[0]?.text ?? '';
  const size = Buffer.byteLength(script);
  if (size > LIMIT) throw new Error(`The script of ${name}.html is ${size} bytes, ${LIMIT} allowed`);
  return { html: inlined(script), size };
}

/** The entries of the sidebar's parts, which its page fetches when they are first wanted. */
const PARTS: Readonly<Record<PartId, string>> = { tally: 'tally-part.tsx' };
export const partNames = Object.keys(PARTS) as readonly PartId[];

/** The script of a part; it leaves its panel in `bmjbPart`. */
export async function buildPart(id: PartId): Promise<string> {
  const { outputFiles } = await build({
    ...shared,
    ...jsx,
    entryPoints: [join(FOLDER, PARTS[id])],
    format: 'iife',
    globalName: 'bmjbPart',
    plugins: [sharedModules],
  });
  return outputFiles?.[0]?.text ?? '';
}

/** Where a part wants a module of which there may be but one, it takes the page's own. */
const sharedModules: Plugin = {
  name: 'shared modules',
  setup({ onResolve, onLoad }) {
    const names = { preact: 'preact', 'preact/hooks': 'hooks', 'preact/jsx-runtime': 'jsx' };
    const take = (path: string) => ({ path, namespace: 'shared' });
    onResolve({ filter: /^preact(\/|$)/ }, ({ path }) => take(names[path as keyof typeof names]));
    onResolve({ filter: /\/page\.ts$/ }, () => take('page'));
    onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
      contents: `module.exports = globalThis.bmjbShared.${path};`,
    }));
  },
};

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
