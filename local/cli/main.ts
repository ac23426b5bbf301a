// `npm start`: builds the add-on, makes or opens the workbook, checks it, makes its documents, and serves it.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle, OUT, sizes } from '../../build/bundle.ts';
import { builtPage } from '../../build/local-page.ts';
import { type DemoProduct, writeYear } from '../demo/write-year.ts';
import { year } from '../demo/year/index.ts';
import { createHost, type Host } from '../host.ts';
import { serve } from '../server/serve.ts';
import { writeWhole } from '../services/whole-file.ts';
import { type Product, productOf } from './bundle-functions.ts';
import { isWrittenAnew, keepImported, SPREADSHEET, setAsideEdited } from './keep.ts';
import { type Options, readOptions } from './options.ts';
import { findingLines } from './print.ts';
import { Refusal } from './refusal.ts';
import { type Code, words } from './words.ts';

const SEED = join(__dirname, '../demo/annex-1.txt');
/** What the seed's decision says of itself (annex 1). */
const SEED_DECISION = '№ 12-5';
const SEED_FORMED = '2024-09-17';

async function start(options: Options): Promise<void> {
  const language: Code = options.language ?? 'ky';
  const told = words[language];
  const folder = resolve(options.out);
  const there = existsSync(join(folder, 'workbook.json'));
  for (const name of ['group', 'import'] as const) {
    if (there && options[name] !== null) throw new Refusal(told.there(`--${name}`, options.out));
  }
  if (options.import !== null && isWrittenAnew(options.import, folder)) {
    throw new Refusal(told.overItself(options.import));
  }
  const list = options.import === null && !there ? readText(options.group ?? SEED, language) : null;
  console.log(sizes(await bundle()));
  if (list !== null) refuseEmpty(list, options);
  const host = openHost(options, folder);
  const functions = host.load(OUT);
  const product = productOf(host, functions);
  prepare(host, { ...product, bundle: functions }, list, options);
  await report(host, product, folder, language);
  if (options.once) return host.close();
  const { url } = await serve(host, OUT, { port: options.port, page: await builtPage() });
  console.log(told.serving(url));
}

function readText(file: string, language: Code): string {
  return refusing(words[language].unreadable(file), () => {
    const text = readFileSync(file, 'utf8');
    if (text.includes('\u0000') || text.includes('\ufffd')) throw new Error('not a text');
    return text;
  });
}

/** A list in which nobody is named is refused before anything is written. */
function refuseEmpty(list: string, { today, language }: Options): void {
  const trial = createHost(today === null ? {} : { today });
  const product = productOf(trial, trial.load(OUT));
  const { members } = product.preview(list);
  if (members.length > 0) return;
  product.setUp(language);
  try {
    product.readList(list, '', '');
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : `${error}`, { cause: error });
  } finally {
    trial.close();
  }
}

function openHost(options: Options, directory: string): Host {
  const { today } = options;
  const told = words[options.language ?? 'ky'];
  const given = { directory, ...(today === null ? {} : { today }) };
  const file = options.import;
  if (file === null) {
    return refusing(told.notOpened(options.out), () => createHost(given));
  }
  const bytes = refusing(told.unreadable(file), () => readFileSync(file));
  const host = refusing(told.notWorkbook(file), () => createHost({ ...given, workbook: bytes }));
  console.log(told.kept(join(directory, keepImported(directory, bytes)), file));
  return host;
}

/** What `work` gives; where it fails, the sentence for the person. */
function refusing<T>(sentence: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Refusal(sentence, { cause: error });
  }
}

/** A new workbook gets its sheets and its group; any other is repaired where something is missing. */
function prepare(host: Host, product: Product & DemoProduct, list: string | null, options: Options): void {
  console.log(product.setUp(options.language));
  if (list === null) return;
  const seed = options.group === null;
  const decision = options.decision ?? (seed ? SEED_DECISION : '');
  const formed = options.formed ?? (seed ? SEED_FORMED : '');
  console.log(product.readList(list, decision, formed));
  if (!options.demo) return;
  writeYear(host, product, year);
  console.log(words[options.language ?? 'ky'].madeUp);
}

/** Checks, makes the documents that are not there yet, checks once more what they changed, and tells everything. */
async function report(host: Host, product: Product, folder: string, language: Code): Promise<void> {
  product.check();
  const { documents } = product.sidebar(null);
  const isMade = (kind: string) =>
    documents.some(({ id, rows }) => id === kind && rows.some(({ url }) => url !== ''));
  if (!isMade('act')) console.log(product.makeAct(null).said);
  if (!isMade('report')) console.log(product.makeReport().said);
  const before = { ...host.calls };
  const { today, verdicts, said } = product.check();
  const calls = Object.entries(host.calls).map(
    ([name, count]) => [name, count - (before[name] ?? 0)] as const,
  );
  host.flush();
  const made = { today, calls: Object.fromEntries(calls.filter(([, count]) => count > 0)), verdicts };
  writeWhole(join(folder, 'check.json'), Buffer.from(`${JSON.stringify(made, null, 2)}\n`));
  const told = words[language];
  const edited = setAsideEdited(folder);
  if (edited !== null) console.log(told.setAside(SPREADSHEET, join(folder, edited)));
  writeWhole(join(folder, SPREADSHEET), await host.xlsx());
  console.log(`\n${said}\n${findingLines(verdicts, language).join('\n')}`);
  const files = [SPREADSHEET, ...host.documents().map(({ name }) => `${name}.docx`), 'check.json'];
  console.log(`\n${told.files}:\n${files.map((name) => `  ${join(folder, name)}`).join('\n')}`);
}

async function main(): Promise<void> {
  try {
    await start(readOptions(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

void main();
