// What may not have happened when a run broke and a person asked once more.
import type { Product } from '../../support/product.ts';
import { contentsOf, doubledNumbers, peoplesCells, type TabContents } from './contents.ts';

/** What stood before anybody asked for anything. */
export interface Stood {
  /** People's cells by their places. */
  readonly cells: ReadonlyMap<string, string>;
  /** The pages of the documents by their ids. */
  readonly pages: ReadonlyMap<string, string>;
}

export interface Aftermath {
  /** What the person was answered, or warned of. */
  readonly answer: unknown;
  readonly ended: string;
  /** In what it may end; what it should is first. */
  readonly wanted: readonly string[];
}

/** @param but the places of cells that a person asks to have changed */
export function stoodIn({ host }: Product, but: readonly string[]): Stood {
  const cells = [...peoplesCells(contentsOf(host))].filter(([place]) => !but.includes(place));
  return { cells: new Map(cells), pages: pagesIn(host) };
}

/** What is wrong in a workbook at any time, in words. */
export function faultsIn({ cells }: Stood, { host }: Product): readonly string[] {
  const tabs = contentsOf(host);
  return [
    ...lost(cells, tabs).map((place) => `${place} changed`),
    ...doubledNumbers(tabs).map((number) => `${number} twice`),
  ];
}

/** The documents that stood and are not what they were, in words. */
export function pagesChanged({ pages }: Stood, { host }: Product): readonly string[] {
  const now = pagesIn(host);
  return [...pages].flatMap(([id, text]) => (now.get(id) === text ? [] : [`the document ${id} changed`]));
}

/** What is wrong when the person has asked again, in words. */
export function faultsAfter(stood: Stood, group: Product, { answer, ended, wanted }: Aftermath): string[] {
  const found = [...faultsIn(stood, group), ...pagesChanged(stood, group)].map(
    (fault) => `${fault} by the second run`,
  );
  const tabs = contentsOf(group.host);
  return [
    ...found,
    ...unmentioned(group.host, tabs, answer).map((name) => `the document «${name}» is said nowhere`),
    ...(wanted.includes(ended)
      ? []
      : [`ends otherwise: ${difference(wanted[0] ?? '', ended)} (${sentenceIn(answer)})`]),
  ];
}

const sentenceIn = (answer: unknown) => (typeof answer === 'string' ? answer : 'no word');

/** The places whose text is another now, or nowhere. Where a tab had lost its keys, its texts are looked for anywhere in it. */
function lost(before: ReadonlyMap<string, string>, tabs: readonly TabContents[]): readonly string[] {
  const after = peoplesCells(tabs);
  const texts = new Map(tabs.map(({ name, rows }) => [name, new Set(rows.flat())]));
  return [...before].flatMap(([place, text]) => {
    const [tab = '', column = ''] = place.split('!');
    const stays = /^\d+$/.test(column) ? texts.get(tab)?.has(text) : after.get(place) === text;
    return stays ? [] : [place];
  });
}

/** The documents of which neither a cell tells nor the answer that the person got. */
function unmentioned(
  host: Product['host'],
  tabs: readonly TabContents[],
  answer: unknown,
): readonly string[] {
  const everything = tabs.flatMap(({ rows }) => rows.flat()).join('\n');
  const output = JSON.stringify(answer) ?? '';
  return host.documents().flatMap(({ id, name }) => {
    return everything.includes(id) || output.includes(name) ? [] : [name];
  });
}

/** The bytes of each document, but not who may read it. */
function pagesIn(host: Product['host']): ReadonlyMap<string, string> {
  return new Map(host.documents().map(({ id, bytes }) => [id, Buffer.from(bytes()).toString('base64')]));
}

/** The first line in which two texts differ. */
function difference(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const tab = lines.slice(0, Math.max(at, 0)).findLast((line) => line.startsWith('# '));
  return `${tab} «${lines[at]?.slice(0, 300)}» → «${others[at]?.slice(0, 300)}»`;
}
