// People reshape their workbook in thousands of ways: verdicts stay, people's cells stay, what is lost is asked for and repaired.
import fc from 'fast-check';
import { type Checked, checkAll } from '#commands/check/check';
import { setUp } from '#commands/set-up/set-up';
import type { Column } from '#core/table';
import { peopleColumns } from '#rules/shared/data/rows';
import { sheetKeys, tables } from '#tables';
import { sheetOf } from '#tables/locate';
import { languageRegistry } from '#texts';
import { languages } from '#texts/all';
import { Refusal } from '#texts/refusal';
import { groupOnPaper, Paper } from '../support/paper.ts';
import { harmful, harmless, keyless, type PaperAction, peoplesOwn, reshape } from '../support/reshapes.ts';
import { isFull, timesOf } from '../support/sample.ts';
import { tellFault, tellFigure } from '../support/trial.ts';

/** A full run goes on with further seeds. */
const SEEDS = Array.from({ length: isFull ? 5 : 1 }, (_, more) => 11 + more);

const people = sheetKeys.filter((key) => tables[key].prefix !== null && peopleColumns(key).length > 0);
const language = languageRegistry((code) => ({ ...languages[code] })).language('ky');
const begun = new Paper(groupOnPaper(5, 1));
checkAll(begun.environment());
const expected = verdictsOf(checkAll(begun.environment()));

/** What is judged, without where it stands. */
function verdictsOf({ verdicts }: Checked): readonly string[] {
  return verdicts
    .map(({ rule, sheet, row, column, part, value }) => [rule, sheet, row, column, part, value].join(' '))
    .sort();
}

/** What people have in each tab; of one whose keys are lost, everything is theirs. */
function own(paper: Paper): ReadonlyMap<number, string> {
  return new Map(
    paper.tabs.map(({ id, grid }) => {
      const sheet = sheetOf(grid);
      const columns = sheet === null ? {} : (tables[sheet].columns as Readonly<Record<string, Column>>);
      return [
        id,
        peoplesOwn(grid, (key) => {
          return columns[key]?.owner === 'product' || (sheet === 'settings' && key === 'value');
        }),
      ];
    }),
  );
}

function reshaped(sequence: readonly PaperAction[]): Paper {
  const paper = new Paper(begun.tabs);
  for (const action of sequence) reshape(paper, action);
  return paper;
}

/** Throws where a tab's cells of the people's are not what they were. */
function holdOwn(before: ReadonlyMap<number, string>, paper: Paper): void {
  for (const [id, text] of own(paper)) {
    const was = before.get(id);
    if (was !== undefined && was !== text) throw new Error(`people's cells changed: ${was} → ${text}`);
  }
}

/** Throws where other things are judged than before. */
function holdVerdicts(output: readonly string[]): void {
  const more = output.filter((one) => !expected.includes(one));
  const fewer = expected.filter((one) => !output.includes(one));
  if (more.length + fewer.length > 0) throw new Error(`+ ${more.slice(0, 3)} - ${fewer.slice(0, 3)}`);
}

/** The same facts, the same verdicts; what is missing is made again. */
function judgedAlike(sequence: readonly PaperAction[]): void {
  const paper = reshaped(sequence);
  const before = own(paper);
  const first = checkAll(paper.environment());
  const isLost = first.missing.length > 0 || sequence.some(({ kind }) => kind.startsWith('delete'));
  if (isLost) setUp(paper.environment(), language);
  holdVerdicts(verdictsOf(isLost ? checkAll(paper.environment()) : first));
  holdOwn(before, paper);
}

/** The sheets that people fill in, as far as their keys stand. */
const found = (paper: Paper) => people.filter((key) => paper.tabs.some(({ grid }) => sheetOf(grid) === key));

/** A sheet without keys is asked for, and found again by its headers. */
function askedFor(sequence: readonly PaperAction[]): void {
  const before = found(reshaped(sequence.slice(0, -1)));
  const paper = reshaped(sequence);
  const there = found(paper);
  const { missing } = checkAll(paper.environment());
  const unasked = before.filter((key) => !there.includes(key) && !missing.includes(key));
  if (unasked.length > 0) throw new Error(`not asked for: ${unasked}`);
  setUp(paper.environment(), language);
  holdVerdicts(verdictsOf(checkAll(paper.environment())));
}

/** Repairs as far as people's own rows do not stand in the head of a sheet: then they are asked, and nothing is written. */
function repair(paper: Paper): void {
  const before = JSON.stringify(paper.tabs);
  try {
    setUp(paper.environment(), language);
  } catch (error) {
    if (!(error instanceof Refusal) || error.id !== 'headMoved') throw error;
    if (JSON.stringify(paper.tabs) !== before) throw new Error('written though refused');
  }
}

/** Whatever was done, nothing throws, people's cells stay, and what is checked twice is written once. */
function endured(sequence: readonly PaperAction[]): void {
  const paper = reshaped(sequence);
  const before = own(paper);
  checkAll(paper.environment());
  holdOwn(before, paper);
  repair(paper);
  checkAll(paper.environment());
  if (checkAll(paper.environment()).wrote) throw new Error('a third check found something to write');
}

function tryOut(
  name: string,
  sequences: fc.Arbitrary<readonly PaperAction[]>,
  judge: (sequence: readonly PaperAction[]) => void,
  { count, seed }: { readonly count: number; readonly seed: number },
): void {
  const result = fc.check(fc.property(sequences, judge), { numRuns: count, seed });
  if (result.failed) tellFault(`${name}: ${JSON.stringify(result.counterexample)} ${result.errorInstance}`);
  tellFigure(`reshaped, ${name}: ${result.numRuns} sequences, seed ${seed}`);
}

for (const seed of SEEDS) {
  tryOut('facts as they were', harmless, judgedAlike, { count: timesOf(1220), seed });
  tryOut('a key row lost', keyless, askedFor, { count: timesOf(300), seed });
  tryOut('anything at all', harmful, endured, { count: timesOf(480), seed });
}
