// `npm start`: builds the add-on, makes or opens the workbook, checks it, makes its documents, and serves it.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle, OUT, sizes } from '../../build/bundle.ts';
import { builtPage } from '../../build/local-page.ts';
import { makeYearsPapers, typeYear } from '../demo/write-year.ts';
import { year } from '../demo/year/index.ts';
import { TooLarge, type Unread } from '../engine/xlsx.ts';
import { createHost, type Host, type Saved } from '../host.ts';
import { isPortFree } from '../server/port-free.ts';
import { type Served, serve } from '../server/serve.ts';
import { writeWhole } from '../services/whole-file.ts';
import { FolderInUse, holderOf } from '../store/folder-lock.ts';
import { isDiskError, troubleOf } from '../store/trouble.ts';
import { type Product, productOf } from './bundle-functions.ts';
import { isRewritten, keepImported, SPREADSHEET, setAsideEdited } from './keep.ts';
import { textOfFile } from './list-file.ts';
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
  const sentences = words[language];
  const folder = resolve(options.out);
  const holder = holderOf(folder);
  if (holder) throw new Refusal(sentences.inUse(options.out, holder.pid, holder.computer));
  if (!options.once && !(await isPortFree(options.port))) throw new Refusal(sentences.busyPort(options.port));
  const there = existsSync(join(folder, 'workbook.json'));
  for (const name of ['group', 'import'] as const) {
    if (there && options[name] !== null) throw new Refusal(sentences.there(`--${name}`, options.out));
  }
  if (options.import !== null && isRewritten(options.import, folder)) {
    throw new Refusal(sentences.overItself(options.import));
  }
  const list = options.import === null && !there ? readText(options.group ?? SEED, language) : null;
  console.log(sizes(await bundle()));
  const begun = list === null ? null : begin(list, options);
  const host = openHost(options, folder, begun);
  const product = productOf(host, host.load(OUT));
  if (begun === null) console.log(product.setUp(options.language));
  else if (options.demo) {
    makeYearsPapers(product, year);
    console.log(sentences.madeUp);
  }
  await report(host, product, folder, language);
  if (options.once) return host.close();
  const served = await serve(host, OUT, { port: options.port, page: await builtPage(), language });
  console.log(sentences.serving(served.url));
  endWell(served, host);
}

/** Nothing that goes wrong ends the server but the person's own word, and that leaves everything written. */
function endWell(served: Served, host: Host): void {
  process.on('uncaughtException', (error) => console.error(error));
  process.on('unhandledRejection', (error) => console.error(error));
  const end = () => {
    served
      .close()
      .then(() => host.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function readText(file: string, language: Code): string {
  const bytes = refusing(words[language].unreadable(file), () => readFileSync(file));
  return refusing(words[language].notText(file), () => textOfFile(bytes));
}

/**
 * A new workbook with its sheets, its group and, where that is asked for, the demo's year, whole before anything is
 * written: a start that is cut off leaves no workbook without its group. A list in which nobody is named is refused.
 */
function begin(list: string, { today, language, group, decision, formed, demo }: Options): Saved {
  const host = createHost(today === null ? {} : { today });
  const functions = host.load(OUT);
  const product = productOf(host, functions);
  const isSeed = group === null;
  try {
    const message = product.setUp(language);
    const read = product.readList(
      list,
      decision ?? (isSeed ? SEED_DECISION : ''),
      formed ?? (isSeed ? SEED_FORMED : ''),
    );
    console.log(`${message}\n${read}`);
    if (demo) typeYear(host, { ...product, bundle: functions }, year);
    return host.saved();
  } catch (error) {
    const message = error instanceof Error ? error.message : `${error}`;
    throw new Refusal(message.replace(/\p{Cf}/gu, ''), { cause: error });
  } finally {
    host.close();
  }
}

function openHost(options: Options, directory: string, begun: Saved | null): Host {
  const { today } = options;
  const sentences = words[options.language ?? 'ky'];
  const given = { directory, ...(today === null ? {} : { today }) };
  const file = options.import;
  if (file === null) {
    return opening(
      () => sentences.notOpened(options.out),
      () => createHost(begun === null ? given : { ...given, workbook: begun }),
    );
  }
  const bytes = refusing(sentences.unreadable(file), () => readFileSync(file));
  const onUnread = (unread: Unread) => console.error(sentences.unread(unread));
  const host = opening(
    (error) => (error instanceof TooLarge ? sentences.tooLarge(file) : sentences.notWorkbook(file)),
    () => createHost({ ...given, workbook: bytes, onUnread }),
  );
  console.log(sentences.kept(join(directory, keepImported(directory, bytes)), file));
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

/** A host that `work` opens: a folder that is in use or cannot be written is named as such, not as a broken file. */
function opening(sentence: (error: unknown) => string, work: () => Host): Host {
  try {
    return work();
  } catch (error) {
    if (error instanceof FolderInUse || isDiskError(error)) throw error;
    throw new Refusal(sentence(error), { cause: error });
  }
}

/** Checks, makes the documents that are not there yet, checks once more what they changed, and tells everything. */
async function report(host: Host, product: Product, folder: string, language: Code): Promise<void> {
  product.check();
  const { documents } = product.sidebar(null);
  const isMade = (kind: string) =>
    documents.some(({ id, rows }) => id === kind && rows.some(({ url }) => url !== ''));
  if (!isMade('act')) console.log(product.makeAct(null).message);
  if (!isMade('report')) console.log(product.makeReport().message);
  const before = { ...host.calls };
  const { today, verdicts, message } = product.check();
  const calls = Object.entries(host.calls).map(
    ([name, count]) => [name, count - (before[name] ?? 0)] as const,
  );
  host.flush();
  const made = { today, calls: Object.fromEntries(calls.filter(([, count]) => count > 0)), verdicts };
  writeWhole(join(folder, 'check.json'), Buffer.from(`${JSON.stringify(made, null, 2)}\n`));
  const sentences = words[language];
  const edited = setAsideEdited(folder);
  if (edited !== null) console.log(sentences.setAside(SPREADSHEET, join(folder, edited)));
  writeWhole(join(folder, SPREADSHEET), await host.xlsx());
  console.log(`\n${message}\n${findingLines(verdicts, language).join('\n')}`);
  const files = [SPREADSHEET, ...host.documents().map(({ name }) => `${name}.docx`), 'check.json'];
  console.log(`\n${sentences.files}:\n${files.map((name) => `  ${join(folder, name)}`).join('\n')}`);
}

async function main(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2));
    await start(options).catch((error: unknown) => {
      throw refusalOf(error, options);
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** What a person can put right becomes a sentence; anything else stays the fault that it is. */
function refusalOf(error: unknown, { out, language }: Options): unknown {
  const sentences = words[language ?? 'ky'];
  if (error instanceof FolderInUse)
    return new Refusal(sentences.inUse(out, error.holder.pid, error.holder.computer), { cause: error });
  return isDiskError(error)
    ? new Refusal(sentences.cannotWrite(out, troubleOf(error)), { cause: error })
    : error;
}

void main();
