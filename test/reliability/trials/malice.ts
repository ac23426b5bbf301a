// Malice and accident: what people write, in every text column of every sheet, stays text on every way out, and stops nothing.
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { row, sheet } from '../../../local/demo/row.ts';
import { typeSheets } from '../../../local/demo/write-year.ts';
import { createHost, type Host, type Saved } from '../../../local/host.ts';
import type { CheckAnswer } from '../../../src/commands/server.ts';
import type { DocumentId } from '../../../src/core/document-id.ts';
import { documents } from '../../../src/documents/index.ts';
import { type SheetKey, tables } from '../../../src/tables/index.ts';
import { type Product, reopened } from '../../support/product.ts';
import { small } from '../../support/small.ts';
import { contentsOf, peoplesCells } from '../support/contents.ts';
import { checked, formed, setUp, TODAY } from '../support/groups.ts';
import { EVIL, hostileSheets, TEXTS } from '../support/hostile.ts';
import { isFull, pause, sampleOf } from '../support/sample.ts';
import { tellFault, tellFigure } from '../support/trial.ts';

/** The headers that a letter of the product has. */
const HEADERS =
  /^(From|To|Reply-To|Subject|Date|Message-ID|MIME-Version|Content-[A-Za-z-]+|X-[A-Za-z-]+): |^[ \t]/;

const tried = { parts: 0, cells: 0, letters: 0, documents: 0 };

const formulasIn = (host: Host): readonly string[] =>
  contentsOf(host).flatMap(({ rows }) => rows.flat().filter((cell) => cell.startsWith('=')));

/** The papers that are made of the second row of their sheet. */
const OF_SECOND: readonly DocumentId[] = ['problems', 'groupGuide'];

/** Runs an action; whatever it throws but a sentence of the product's is a fault. */
function ask(group: Product, what: string, name: string, ...args: unknown[]): void {
  try {
    group.run(name, ...args);
  } catch (error) {
    tellFault(`${what}: ${name} ${JSON.stringify(args)}: ${error}`);
  }
}

/** Every part of a zipped file is XML that a strict reader takes. */
function judgeParts(what: string, file: Uint8Array): void {
  for (const [path, part] of Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name))) {
    tried.parts++;
    try {
      new JSDOM(strFromU8(part), { contentType: 'application/xml' });
    } catch (error) {
      tellFault(`${what}: ${path} is broken: ${error}`);
    }
  }
}

async function judgeLetters(what: string, host: Host): Promise<void> {
  for (const letter of host.outbox()) {
    tried.letters++;
    const [head = ''] = Buffer.from(await letter.bytes())
      .toString()
      .split('\r\n\r\n');
    for (const line of head.split('\r\n')) if (!HEADERS.test(line)) tellFault(`${what}: a header «${line}»`);
  }
}

/** A text as a file of UTF-8 holds it: half a pair of signs is none. */
const written = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');

/** The workbook as a spreadsheet file, and opened from it again. */
async function judgeFile(what: string, group: Product): Promise<void> {
  const light = createHost({ workbook: small(group.host.saved()), today: TODAY });
  const file = await light.xlsx();
  judgeParts(`${what}, .xlsx`, file);
  const back = createHost({ workbook: file, today: TODAY });
  const evil = formulasIn(back).filter((formula) => EVIL.test(formula));
  if (evil.length > 0) tellFault(`${what}: ${evil[0]} became a formula in .xlsx`);
  const [before, after] = [peoplesCells(contentsOf(light)), peoplesCells(contentsOf(back))];
  for (const [place, cell] of before)
    if (after.get(place) !== written(cell))
      tellFault(
        `${what}: ${place} ${JSON.stringify(cell.slice(0, 60))} comes back from .xlsx as ${JSON.stringify(after.get(place)?.slice(0, 60))}`,
      );
  for (const host of [light, back]) host.close();
}

/** Who attended, by numbers and names whose letters only look Cyrillic: so many found, or none and asked about. */
const ATTENDED: readonly (readonly [typed: string, found: number | null])[] = [
  ['M-001, M-002', 2],
  ['m-001; М-002', 2],
  ['A.Acaнов', 1],
  ['М-001, A.Асанов', 1],
  ['А\u200b.Асанов', null],
];

async function judgeLookAlikes(saved: Saved): Promise<void> {
  const group = await reopened(TODAY, saved);
  for (const [typed, found] of ATTENDED) {
    typeSheets(group.host, [sheet('meetings', [row('Ж-001', { date: '2024-10-01', present: typed })])]);
    const { verdicts } = group.run<CheckAnswer>('checkWorkbook');
    const own = verdicts.filter(({ row: number }) => number === 'Ж-001');
    const asked = own.some(({ rule, column }) => rule === '3.2-readable' && column === 'present');
    const counted = own.find(({ rule }) => rule === '7.2.3-quorum');
    const actual = found === null ? '' : `${found} of 3`;
    if (asked !== (found === null) || counted?.actual !== actual)
      tellFault(`«${typed}» in those present: ${counted?.value} ${counted?.actual}, asked about: ${asked}`);
  }
  group.host.close();
}

async function trial(): Promise<void> {
  console.error = () => undefined;
  const saved = await checked(await formed(await setUp()));
  await judgeLookAlikes(saved);
  for (const turn of sampleOf(TEXTS.length, 1)) {
    const what = `from text ${turn}`;
    const group = await reopened(TODAY, saved);
    typeSheets(group.host, hostileSheets(turn));
    const before = peoplesCells(contentsOf(group.host));
    const formulas = formulasIn(group.host).length;
    tried.cells += before.size;
    ask(group, what, 'checkWorkbook');
    ask(group, what, 'computeResults');
    for (const { id, sheet: of } of Object.values(documents)) {
      const row = of === null ? null : `${tables[of as SheetKey].prefix}-00${OF_SECOND.includes(id) ? 2 : 1}`;
      ask(group, what, 'makeDocument', id, row);
    }
    ask(group, what, 'readSidebar', null, null);
    ask(group, what, 'readFirstSteps', null);
    ask(group, what, 'readTally', null);
    ask(group, what, 'readForm', 'finding', 'Ф-001', null);
    ask(group, what, 'setReminders', true);
    ask(group, what, 'remindDaily');
    ask(group, what, 'checkWorkbook');
    const after = peoplesCells(contentsOf(group.host));
    for (const [place, cell] of before) if (after.get(place) !== cell) tellFault(`${what}: ${place} changed`);
    const evil = formulasIn(group.host).filter((formula) => EVIL.test(formula));
    if (evil.length > 0) tellFault(`${what}: ${evil[0]} became a formula`);
    tried.documents += group.host.documents().length;
    for (const one of group.host.documents())
      judgeParts(`${what}, ${one.name.slice(0, 60)}`, await one.bytes());
    await judgeLetters(what, group.host);
    await judgeFile(what, group);
    if (formulasIn(group.host).length < formulas) tellFault(`${what}: formulas are gone`);
    group.host.close();
    await pause();
  }
  const { cells, documents: made, parts, letters } = tried;
  tellFigure(
    `malice: ${TEXTS.length} texts over ${cells} cells${isFull ? '' : ', a sample'}; ${made} documents, ${parts} parts of files read strictly, ${letters} letters`,
  );
}

void trial();
