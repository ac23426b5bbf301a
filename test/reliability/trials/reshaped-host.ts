// People reshape their workbook in the local host by its own commands, and carry it out to .xlsx and in again.
import fc from 'fast-check';
import { everything } from '#evaluation/affected';
import { languages } from '#texts/all';
import { createHost, type Host, type Saved } from '../../../local/host.ts';
import { builtBundle } from '../../support/product.ts';
import { contentsOf, peoplesCells, type TabContents } from '../support/contents.ts';
import { wholeGroup } from '../support/groups.ts';
import { byHand, hands } from '../support/host-deeds.ts';
import { savedByOffice } from '../support/office.ts';
import { action, type PaperAction, some } from '../support/reshapes.ts';
import { isFull, pause, timesOf } from '../support/sample.ts';
import { tellFault, tellFigure } from '../support/trial.ts';

/** A full run goes on with further seeds. */
const SEEDS = Array.from({ length: isFull ? 50 : 1 }, (_, more) => 11 + more);
const TODAY = '2025-02-10';

interface Answer {
  readonly message: string;
  readonly verdicts: readonly Readonly<Record<string, unknown>>[];
}

/** A workbook that is open, and the product in it. */
interface Opened {
  readonly host: Host;
  run<T>(name: string, ...args: readonly unknown[]): T;
}

type Sequence = readonly PaperAction<string>[];

async function trial(): Promise<void> {
  const saved = await wholeGroup();
  const folder = await builtBundle();
  const open = (workbook: Saved | Uint8Array): Opened => {
    const host = createHost({ today: TODAY, workbook });
    const loaded = host.load(folder);
    return { host, run: <T>(name: string, ...args: readonly unknown[]) => host.run(loaded, name, args) as T };
  };
  const untouched = open(saved);
  const expected = verdictsOf(untouched);
  untouched.host.close();
  let deeds = 0;

  const carryOut = ({ host }: Opened, sequence: Sequence): void => {
    for (const one of sequence) if (byHand(host, one)) deeds++;
  };

  const tryOut = async (
    name: string,
    sequences: fc.Arbitrary<Sequence>,
    judge: (group: Opened, sequence: Sequence) => void | Promise<void>,
    { count, seed }: { readonly count: number; readonly seed: number },
  ): Promise<void> => {
    deeds = 0;
    const property = fc.asyncProperty(sequences, async (sequence) => {
      const group = open(saved);
      await judge(group, sequence);
      group.host.close();
      await pause();
    });
    const result = await fc.check(property, { numRuns: count, seed });
    if (result.failed) tellFault(`${name}: ${JSON.stringify(result.counterexample)} ${result.errorInstance}`);
    tellFigure(`in the host, ${name}: ${result.numRuns} sequences, ${deeds} deeds, seed ${seed}`);
  };

  /** The same facts, the same verdicts; what is missing is made again. */
  const judgedAlike = (group: Opened, sequence: Sequence) => {
    carryOut(group, sequence);
    const before = contentsOf(group.host);
    const isLost = sequence.some(({ kind }) => kind.startsWith('delete'));
    if (isLost) group.run('setUpWorkbook', null);
    holdVerdicts(expected, verdictsOf(group));
    holdCells(before, contentsOf(group.host));
  };

  const lastKeyless = fc
    .tuple(
      fc.array(action(hands.harmless.filter((one) => one !== 'rename a header')), { maxLength: 4 }),
      action(hands.keyless),
    )
    .map(([before, last]) => [...before, last]);
  /** A sheet without keys is asked for, and known again by its headers. */
  const askedFor = (group: Opened, sequence: Sequence) => {
    carryOut(group, sequence.slice(0, -1));
    const before = contentsOf(group.host);
    carryOut(group, sequence.slice(-1));
    const there = sheetsIn(contentsOf(group.host));
    const { message } = group.run<Answer>('checkWorkbook');
    const lost = sheetsIn(before).filter((title) => !there.includes(title));
    const unasked = lost.filter((title) => !message.includes(title));
    if (unasked.length > 0) throw new Error(`not asked for: ${unasked}`);
    group.run('setUpWorkbook', null);
    holdVerdicts(expected, verdictsOf(group));
    holdTexts(before, contentsOf(group.host));
  };

  /** Whatever was done, nothing throws, people's cells stay, and what is checked again is written no more. */
  const endured = (group: Opened, sequence: Sequence) => {
    carryOut(group, sequence);
    const before = contentsOf(group.host);
    group.run('checkWorkbook');
    holdCells(before, contentsOf(group.host));
    repair(group);
    const after = contentsOf(group.host);
    const isKnown = ({ name, sheet }: TabContents) =>
      after.some((tab) => tab.name === name && tab.sheet === sheet);
    holdTexts(before.filter(isKnown), after);
    for (let times = 0; times < 2; times++) group.run('checkWorkbook');
    const writes = group.host.calls.setValues;
    group.run('checkWorkbook');
    if (group.host.calls.setValues !== writes) throw new Error('a further check found something to write');
  };

  const holdBroughtIn = (before: readonly TabContents[], file: Uint8Array): void => {
    const back = open(file);
    back.run('setUpWorkbook', null);
    holdVerdicts(expected, verdictsOf(back));
    holdTexts(before, contentsOf(back.host));
    back.host.close();
  };

  /** The same facts, the same verdicts, on the other side of a spreadsheet file. */
  const broughtIn = async (group: Opened, sequence: Sequence) => {
    carryOut(group, sequence);
    const before = contentsOf(group.host);
    holdBroughtIn(before, await group.host.xlsx());
  };

  let bySoffice = 0;
  /** The same once more, where another program has opened the file and saved it. */
  const savedElsewhere = async (group: Opened, sequence: Sequence) => {
    carryOut(group, sequence);
    const before = contentsOf(group.host);
    const file = savedByOffice(await group.host.xlsx());
    if (file === null) return;
    bySoffice++;
    holdBroughtIn(before, file);
  };

  const anything = some(fc.oneof(action(hands.harmless), action(hands.spoiling), action(hands.keyless)));
  for (const seed of SEEDS) {
    await tryOut('facts as they were', some(action(hands.harmless)), judgedAlike, {
      count: timesOf(20),
      seed,
    });
    await tryOut('a key row lost', lastKeyless, askedFor, { count: timesOf(6), seed });
    await tryOut('anything at all', anything, endured, { count: timesOf(10), seed });
    await tryOut('out to .xlsx and in again', some(action(hands.harmless)), broughtIn, {
      count: timesOf(4),
      seed,
    });
    await tryOut('saved by LibreOffice', some(action(hands.harmless)), savedElsewhere, { count: 1, seed });
  }
  tellFigure(`in the host, saved by LibreOffice: ${bySoffice} workbooks; none where it is not installed`);
}

/** Repairs as far as people's own rows do not stand in the head of a sheet: then they are asked. */
function repair(group: Opened): void {
  const asked = languages.ky.actions.errors.headMoved.replace('{sheets}', '');
  try {
    group.run('setUpWorkbook', null);
  } catch (error) {
    if (!`${error}`.includes(asked)) throw error;
  }
}

/** What is judged, without the words. */
function verdictsOf(group: Opened): readonly string[] {
  const { verdicts } = group.run<Answer>('checkWorkbook');
  return verdicts
    .map(({ rule, sheet, row, column, value }) => [rule, sheet, row, column, value].join(' '))
    .sort();
}

/** The titles of the sheets that are known by their keys. */
const sheetsIn = (tabs: readonly TabContents[]): readonly string[] =>
  tabs.flatMap(({ sheet }) =>
    sheet !== null && everything.reads.includes(sheet) ? [languages.ky.sheets[sheet].title] : [],
  );

/** Throws where other things are judged than before. */
function holdVerdicts(expected: readonly string[], output: readonly string[]): void {
  const more = output.filter((one) => !expected.includes(one));
  const fewer = expected.filter((one) => !output.includes(one));
  if (more.length + fewer.length > 0) throw new Error(`+ ${more.slice(0, 3)} - ${fewer.slice(0, 3)}`);
}

/** Throws where a cell of people's is not what it was. */
function holdCells(before: readonly TabContents[], after: readonly TabContents[]): void {
  const there = peoplesCells(after);
  for (const [place, text] of peoplesCells(before))
    if (there.get(place) !== text) throw new Error(`${place} changed: «${text}» → «${there.get(place)}»`);
}

/** Throws where a text of people's stands nowhere in its tab any more; rows may have been put back above it. */
function holdTexts(before: readonly TabContents[], after: readonly TabContents[]): void {
  const texts = new Map(after.map(({ name, rows }) => [name, new Set(rows.flat())]));
  for (const [place, text] of peoplesCells(before)) {
    const tab = place.slice(0, place.indexOf('!'));
    if (!texts.get(tab)?.has(text)) throw new Error(`${place} is gone: «${text}»`);
  }
}

void trial();
