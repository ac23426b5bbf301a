// Runs that break: one service call fails, or the run is cut off there and nothing after it is carried out.
import type { Saved } from '../../../local/host.ts';
import { type Product, reopened } from '../../support/product.ts';
import { comparable, contentsOf, doubledNumbers, peoplesCells, type TabContents } from './contents.ts';
import { TODAY } from './groups.ts';
import { pause } from './sample.ts';

export type Break = 'fails' | 'cut off';

/** Something a person asks for. */
export type Ask = (group: Product) => unknown;

/** What came of a broken run and of asking once more. */
export interface Outcome {
  /** What the person was told of the broken run; null where it came through. */
  readonly told: string | null;
  /** What is wrong, in words; nothing where nothing is lost. */
  readonly faults: readonly string[];
}

/** What an undisturbed run comes to. */
export interface Undisturbed {
  readonly calls: number;
  /** The texts in which it ends. */
  readonly once: string;
  /** The texts after it was asked for twice. */
  readonly twice: string;
}

export async function undisturbed(begin: Saved, ask: Ask): Promise<Undisturbed> {
  const group = await reopened(TODAY, begin);
  const made = group.calls(() => void ask(group));
  const once = comparable(contentsOf(group.host));
  ask(group);
  const twice = comparable(contentsOf(group.host));
  group.host.close();
  await pause();
  return { calls: Object.values(made).reduce((sum, count) => sum + count, 0), once, twice };
}

/**
 * Breaks a run at its n-th service call, looks, asks once more, and looks again. It must end as an undisturbed run
 * does; a run that broke when everything was done already counts as done, and asking once more as asking twice.
 */
export async function broken(
  begin: Saved,
  ask: Ask,
  { at, how, once, twice }: { readonly at: number; readonly how: Break } & Omit<Undisturbed, 'calls'>,
): Promise<Outcome> {
  const group = await reopened(TODAY, begin);
  const before = peoplesCells(contentsOf(group.host));
  const told = breakAt(group, ask, at, how);
  const between = contentsOf(group.host);
  let answer: unknown = null;
  const again = refusalOf(() => {
    answer = ask(group);
  });
  const after = contentsOf(group.host);
  const ended = comparable(after);
  const asked = comparable(between) === once ? twice : once;
  const faults = [
    ...lost(before, between).map((place) => `${place} changed`),
    ...lost(before, after).map((place) => `${place} changed by the second run`),
    ...doubledNumbers(between).map((number) => `${number} twice`),
    ...doubledNumbers(after).map((number) => `${number} twice after the second run`),
    ...unsaid(group, after, answer).map((name) => `the document «${name}» is said nowhere`),
    ...(ended === asked ? [] : [`ends otherwise: ${difference(asked, ended)} (${again ?? 'no word'})`]),
  ];
  group.host.close();
  await pause();
  return { told, faults };
}

/** Asks while the n-th service call fails, or while nothing from it on is carried out; the sentence of a failure. */
function breakAt(group: Product, ask: Ask, at: number, how: Break): string | null {
  const { host } = group;
  let calls = 0;
  const stop = host.onCall(() => {
    calls++;
    if (how === 'fails' ? calls === at : calls >= at) throw new Error(`Call ${at} ${how}`);
  });
  try {
    return refusalOf(() => ask(group));
  } finally {
    stop();
  }
}

function refusalOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : `${error}`;
  }
}

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
function unsaid({ host }: Product, tabs: readonly TabContents[], answer: unknown): readonly string[] {
  const everything = tabs.flatMap(({ rows }) => rows.flat()).join('\n');
  const told = JSON.stringify(answer) ?? '';
  return host.documents().flatMap(({ id, name }) => {
    return everything.includes(id) || told.includes(name) ? [] : [name];
  });
}

/** The first line in which two texts differ. */
function difference(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  return `${lines.slice(0, Math.max(at, 0)).findLast((line) => line.startsWith('# '))} «${lines[at]?.slice(0, 300)}» → «${others[at]?.slice(0, 300)}»`;
}
