// What the start command was asked for.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_DAY } from '../demo/day.ts';
import { DEFAULT_PORT } from '../server/serve.ts';
import { Refusal } from './refusal.ts';
import { type Code, isCode, words } from './words.ts';

export interface Options {
  readonly once: boolean;
  readonly demo: boolean;
  readonly out: string;
  readonly group: string | null;
  readonly import: string | null;
  readonly decision: string | null;
  readonly formed: string | null;
  readonly today: string | null;
  readonly port: number;
  readonly language: Code | null;
}

const known = {
  once: { type: 'boolean' },
  demo: { type: 'boolean' },
  out: { type: 'string' },
  group: { type: 'string' },
  import: { type: 'string' },
  decision: { type: 'string' },
  formed: { type: 'string' },
  today: { type: 'string' },
  port: { type: 'string' },
  language: { type: 'string' },
} as const;

/** Reads the options. @throws Refusal with one sentence where one is unknown or has no usable value */
export function readOptions(args: readonly string[]): Options {
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const sentences = words[languageNamed(args) ?? 'ky'];
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Refusal(sentences.unknownOption(token.value));
    if (token.kind !== 'option') continue;
    if (!(token.name in known)) throw new Refusal(sentences.unknownOption(token.rawName));
    const wantsText = known[token.name as keyof typeof known].type === 'string';
    const { value } = token;
    if (wantsText && (value === undefined || value.trim() === '')) {
      throw new Refusal(sentences.badValue(token.rawName, value ?? '', sentences.wanted.text));
    }
    if (!wantsText && value !== undefined)
      throw new Refusal(sentences.unknownOption(`${token.rawName}=${value}`));
    values.set(token.name, value ?? true);
  }
  const text = (name: keyof typeof known) => (values.get(name) as string | undefined) ?? null;
  const checked = <T>(
    name: keyof typeof known,
    read: (value: string) => T | null,
    wanted: string,
  ): T | null => {
    const value = text(name);
    if (value === null) return null;
    const made = read(value);
    if (made === null) throw new Refusal(sentences.badValue(`--${name}`, value, wanted));
    return made;
  };
  if (values.has('group') && values.has('import')) throw new Refusal(sentences.both);
  const demo = values.has('demo');
  if (demo && (values.has('group') || values.has('import'))) throw new Refusal(sentences.demoAlone);
  const out = text('out') ?? 'out';
  return {
    once: values.has('once'),
    demo,
    out: demo ? join(out, 'demo') : out,
    group: text('group'),
    import: text('import'),
    decision: text('decision'),
    formed: checked('formed', realDay, sentences.wanted.date),
    today: checked('today', realDay, sentences.wanted.date) ?? (demo ? DEMO_DAY : null),
    port: checked('port', portNumber, sentences.wanted.port) ?? DEFAULT_PORT,
    language: checked('language', languageCode, sentences.wanted.language),
  };
}

/** The language asked for, even where another option is wrong. */
function languageNamed(args: readonly string[]): Code | null {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const named = args[at]?.split('=')[1] ?? args[at + 1];
  return at < 0 || named === undefined ? null : languageCode(named);
}

function languageCode(value: string): Code | null {
  return isCode(value) ? value : null;
}

function realDay(value: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return null;
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : null;
}

function portNumber(value: string): number | null {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : null;
}
