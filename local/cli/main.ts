// `npm start`: builds the add-on, makes or opens the workbook, checks it, makes its documents, and serves it.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle, OUT, sizes } from '../../build/bundle.ts';
import { builtPage } from '../../build/local-page.ts';
import { writeYear } from '../demo/write-year.ts';
import { year } from '../demo/year/index.ts';
import { createHost, type Host, type Saved } from '../host.ts';
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
  const begun = list === null ? null : begin(list, options);
  const host = openHost(options, folder, begun);
  const functions = host.load(OUT);
  const product = productOf(host, functions);
  if (begun === null) console.log(product.setUp(options.language));
  else if (options.demo) {
    writeYear(host, { ...product, bundle: functions }, year);
    console.log(told.madeUp);
  }
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

/**
 * A new workbook with its sheets and its group, whole before anything is written: a start that is cut off leaves no
 * workbook without its group. A list in which nobody is named is refused.
 */
function begin(list: string, { today, language, group, decision, formed }: Options): Saved {
  const host = createHost(today === null ? {} : { today });
  const product = productOf(host, host.load(OUT));
  const isSeed = group === null;
  try {
    const said = product.setUp(language);
    const read = product.readList(
      list,
      decision ?? (isSeed ? SEED_DECISION : ''),
      formed ?? (isSeed ? SEED_FORMED : ''),
    );
    console.log(`${said}\n${read}`);
    return host.saved();
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : `${error}`, { cause: error });
  } finally {
    host.close();
  }
}

function openHost(options: Options, directory: string, begun: Saved | null): Host {
  const { today } = options;
  const told = words[options.language ?? 'ky'];
  const given = { directory, ...(today === null ? {} : { today }) };
  const file = options.import;
  if (file === null) {
    return refusing(told.notOpened(options.out), () =>
      createHost(begun === null ? given : { ...given, workbook: begun }),
    );
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
