// The values that a rule can say, read from its source: its own calls and those of the helpers that it names.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Value } from '#core/verdict';

const SRC = join(__dirname, '../../src');

/** What a call of `core/verdict` says; `judge` says `unknown` where it is given null, and no more than what it is given. */
const SAYING: readonly (readonly [call: RegExp, values: readonly Value[]])[] = [
  [/(?<![\w.])met\(/, ['met']],
  [/(?<![\w.])violated\(/, ['violated']],
  [/(?<![\w.])unknown\(/, ['unknown']],
  [/(?<![\w.])notApplicable\(/, ['n/a']],
  [/(?<![\w.*]|yield\* )judge\([^;]*? \? null : true\b/, ['met', 'unknown']],
  [/(?<![\w.*]|yield\* )judge\((?![^;]*? \? null : true\b)/, ['met', 'violated']],
  [/(?<![\w.*]|yield\* )judge\([^;]*? \? null : /, ['unknown']],
];

/** A file's declarations by their names, and where its imported names come from. */
interface Source {
  readonly declared: ReadonlyMap<string, string>;
  readonly imported: ReadonlyMap<string, string>;
}

const sources = new Map<string, Source>();

function sourceOf(path: string): Source {
  const known = sources.get(path);
  if (known) return known;
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const declared = new Map<string, string>();
  for (const piece of text.split(/^(?=(?:export )?(?:function\*?|const) )/m)) {
    const name = /^(?:export )?(?:function\*?|const) (\w+)/.exec(piece)?.[1];
    if (name !== undefined) declared.set(name, piece);
  }
  const imported = new Map<string, string>();
  for (const [, names = '', from = ''] of text.matchAll(/^import \{([^}]*)\} from '([^']+)'/gm)) {
    const target = from.startsWith('.') ? join(dirname(path), from) : join(SRC, `${from.slice(1)}.ts`);
    if (!from.startsWith('#rules/') && !from.startsWith('.')) continue;
    for (const name of names.split(',').map((one) => one.trim()))
      if (name !== '' && !name.startsWith('type ')) imported.set(name, target);
  }
  const source = { declared, imported };
  sources.set(path, source);
  return source;
}

/** Adds what a declaration says, and what those say that it names. */
function collect(path: string, name: string, values: Set<Value>, seen: Set<string>): void {
  const place = `${path} ${name}`;
  if (seen.has(place)) return;
  seen.add(place);
  const { declared, imported } = sourceOf(path);
  const body = declared.get(name) ?? '';
  for (const [call, outcome] of SAYING) if (call.test(body)) for (const value of outcome) values.add(value);
  for (const word of new Set(body.match(/\w+/g) ?? [])) {
    const target = imported.get(word);
    if (target !== undefined) collect(target, word, values, seen);
    else if (word !== name && declared.has(word)) collect(path, word, values, seen);
  }
}

/** The values that the rule of a file of `src/rules` can say. */
export function possibleValues(id: string): ReadonlySet<Value> {
  const path = join(SRC, 'rules', `${id}.ts`);
  const values = new Set<Value>();
  const seen = new Set<string>();
  for (const name of sourceOf(path).declared.keys()) collect(path, name, values, seen);
  return values;
}
