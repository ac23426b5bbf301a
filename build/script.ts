// Code.js: the whole program as one plain, legible script, in an order that costs a cell's call as little as can be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type TransformOptions, transform } from 'esbuild';
import { commands } from '../src/commands/index.ts';
import { described } from '../src/functions/described.ts';
import { ROOT, shared } from './shared.ts';
import { commandStub, customStub, triggerStub } from './stubs.ts';

/** Legible: anyone who opens the script in Google, or reads a line of its log, finds our names. */
const PLAIN = { minify: false, charset: 'utf8', target: 'es2020' } satisfies TransformOptions;

/** What is built: the product for a workbook of its own, the same with the self-test of Google, the product as an add-on. */
export type Edition = 'bound' | 'selftest' | 'addon';

/** The two ways into the script: what cells call, and what people and triggers call. */
const entriesOf = (edition: Edition) => ({
  cells: 'src/functions/index.ts',
  program: edition === 'selftest' ? 'src/selftest.ts' : 'src/main.ts',
});

/**
 * The text of Code.js. What cells need is run when the script is loaded; the program, in a function, is run at the first
 * call that wants it. What both need stands once, before them.
 */
export async function script(edition: Edition = 'bound'): Promise<string> {
  const { common, cells, program, triggers } = await parts(edition);
  const templates = await engine();
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const body = await indented([
    `const VERSION = '${version}';`,
    ...common.map(({ name, code }) => `const ${name} = (() => {\n${code}\n})();`),
    `const cells = (() => {\n${cells}\n})();`,
    `const loadProgram = function () {\n${program}\n};`,
    'let loadedProgram;',
    'const program = () => (loadedProgram ??= loadProgram());',
  ]);
  return [
    `// БМжБ ${version}. Made by npm run build from the files of the folder src, each under a line with its name. First what`,
    '// cells need, then the program in a function that is run at the first call that wants it, then what Google may call.',
    body,
    '// The engine of templates (docxtemplater, MIT), run at the first paper that has a template.',
    `const loadEngine = function () {\n${templates}return engine;\n};`,
    'let loadedEngine;',
    'const templateEngine = () => (loadedEngine ??= loadEngine());',
    ...triggers.filter((name) => edition !== 'addon' || name !== 'doGet').map(triggerStub),
    ...Object.entries(commands).map(commandStub),
    '',
    ...described.map(customStub),
    '',
  ].join('\n');
}

/** The statements with the indentation of where they stand; the lines that name their files are kept. */
async function indented(statements: readonly string[]): Promise<string> {
  const kept = statements.join('\n').replace(/^\/\/ (src|node_modules)\//gm, '//! $1/');
  const { code } = await transform(kept, { ...PLAIN, legalComments: 'inline' });
  return code.replace(/^( *)\/\/! /gm, '\n$1// ');
}

/** The one file that reaches the engine; the script keeps it apart, and small, for it is nobody's to read. */
const ENGINE = 'src/docx/template/engine.ts';

/** The engine as a script that makes the constant `engine`; none of its functions begins a line, as those for Google do. */
async function engine(): Promise<string> {
  const { outputFiles = [] } = await build({
    ...shared,
    entryPoints: [ENGINE],
    format: 'iife',
    globalName: 'engine',
    lineLimit: 1000,
  });
  return (outputFiles[0]?.text ?? '').replace(/^function\b/gm, ' $&');
}

/** What the program asks of the engine it gets from the constant. */
const engineApart: Plugin = {
  name: 'engine apart',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/engine\.ts$/ }, ({ kind }) =>
      kind === 'require-call' ? { path: 'engine', namespace: 'apart' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'apart' }, () => ({ contents: 'module.exports = templateEngine();' }));
  },
};

/** The add-on's lock is the document's, its menu the add-on's. */
const asAddOn: Plugin = {
  name: 'as an add-on',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/google\/edition\.ts$/ }, () => ({ contents: `export const edition = 'addon';` }));
  },
};

interface Parts {
  /** What both entries import, each under the name of its constant. */
  readonly common: readonly { readonly name: string; readonly code: string }[];
  readonly cells: string;
  readonly program: string;
  /** What the program exports beside `run`. */
  readonly triggers: readonly string[];
}

async function parts(edition: Edition): Promise<Parts> {
  const entries = entriesOf(edition);
  const { outputFiles = [], metafile } = await build({
    ...shared,
    ...PLAIN,
    entryPoints: entries,
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
    metafile: true,
    outdir: 'parts',
    plugins: [engineApart, ...(edition === 'addon' ? [asAddOn] : [])],
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*\/(.*)\.js$/, '$1'), text]));
  const of = (name: string) => plain(files.get(name) ?? '');
  const exported = Object.entries(metafile?.outputs ?? {}).find(([path]) => path.endsWith('/program.js'));
  return {
    cells: of('cells'),
    program: of('program'),
    common: [...files.keys()]
      .filter((name) => !(name in entries))
      .map((name) => ({ name: constantOf(name), code: of(name) })),
    triggers: (exported?.[1].exports ?? []).filter((name) => name !== 'run'),
  };
}

/** A module's text as the body of a function: what it imports are members of constants, what it exports is returned. */
export function plain(module: string): string {
  const body = module
    .replace(
      /^import (?:\{([^}]*)\} from )?"\.\/([^"]*)\.js";$/gm,
      (_, names: string | undefined, from: string) =>
        names === undefined ? '' : `const {${names.replace(/ as /g, ': ')}} = ${constantOf(from)};`,
    )
    .replace(
      /^export \{([^}]*)\};$/gm,
      (_, names: string) => `return {${names.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1')}};`,
    );
  const left = /^(?:import|export)\b.*$/m.exec(body);
  if (left) throw new Error(`Not to be told without modules: ${left[0]}`);
  return body.trim();
}

const constantOf = (file: string) => file.replace(/-.*/, '');
