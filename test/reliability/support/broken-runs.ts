// Runs that break: one service call fails, or the run is cut off there and nothing after it is carried out.
import type { Saved } from '../../../local/host.ts';
import { type Product, productOf, reopened } from '../../support/product.ts';
import { faultsAfter, faultsIn, pagesChanged, stoodIn } from './aftermath.ts';
import { comparable, contentsOf } from './contents.ts';
import { TODAY } from './groups.ts';
import { type Watch, watch } from './left-behind.ts';
import { pause } from './sample.ts';

export type Break = 'fails' | 'cut off';

/** Something a person asks for. */
export type Ask = (group: Product) => unknown;

/** What is tried. */
export interface Tried {
  readonly begin: Saved;
  readonly ask: Ask;
  /** What a person does after a run that broke; without it she asks for the same again. */
  readonly mend?: Ask;
  /** What must be the same in the end; without it all that the tabs say. */
  readonly ends?: (group: Product) => string;
  /** What may stand in the end as well where the run was cut off. */
  readonly cut?: string;
  /** People's cells, by their places, that the person asks to have changed. */
  readonly wanted?: readonly string[];
}

export interface Swept {
  /** The service calls of an undisturbed run. */
  readonly calls: number;
  /** Calls that failed, and calls with which a run ended. */
  readonly points: number;
  /** The different states that these runs left. */
  readonly states: number;
  /** What is wrong, in words. */
  readonly faults: readonly string[];
}

/** All that the tabs say. */
export const everything: NonNullable<Tried['ends']> = ({ host }) => comparable(contentsOf(host));

/** Which calls are tried, of so many; `changes` are those before which anything has changed since the call before. */
export type Points = (calls: number, changes: readonly number[]) => readonly number[];

/**
 * Breaks a run at each of the calls that `pointsOf` chooses, in both ways. What comes of a broken run hangs on the state
 * that it left and on nothing else, so each state is looked at, and asked again in, once.
 */
export async function sweep(tried: Tried, pointsOf: Points): Promise<Swept> {
  const { begin, ask, mend = ask, ends = everything, wanted: theirs = [] } = tried;
  const { cut: orEnds } = tried;
  const ground = new Ground(begin);
  const { calls, changes, once, twice } = await undisturbed(ground, ask, ends);
  const points = pointsOf(calls, changes);
  const stood = stoodIn((await ground.fresh()).group, theirs);
  const states = new Set<string>();
  const faults: string[] = [];

  const look = async ({ group, watched }: Standing, at: number, how: Break): Promise<void> => {
    const tell = (found: readonly string[]) =>
      faults.push(...found.map((fault) => `call ${at} ${how}: ${fault}`));
    const left = watched.left();
    tell(pagesChanged(stood, group));
    if (states.has(left)) return;
    states.add(left);
    tell(faultsIn(stood, group));
    const isDone = ends(group) === once;
    const wanted = [isDone ? twice : once, ...(how === 'cut off' && orEnds ? [orEnds] : [])];
    const { again, answer } = await askAgain(group, mend);
    tell(faultsAfter(stood, again, { answer, ended: ends(again), wanted }));
  };

  for (const at of points) {
    const there = await ground.fresh();
    breakAt(there.group, ask, at, 'fails');
    await look(there, at, 'fails');
  }
  let cut = -1;
  for (const at of points) {
    // Nothing is carried out from the cut on: where nothing has changed since an earlier one, that one reports both.
    const stands = changes.filter((change) => change <= at).length;
    if (stands === cut) continue;
    cut = stands;
    const there = await ground.fresh();
    breakAt(there.group, ask, at, 'cut off');
    await look(there, at, 'cut off');
  }
  await ground.leave();
  return { calls, points: 2 * points.length, states: states.size, faults };
}

interface Standing {
  readonly group: Product;
  readonly watched: Watch;
}

/** A workbook to break runs in: the one it began with, opened again only where a run has left anything. */
class Ground {
  private readonly begin: Saved;
  private standing: Standing | null = null;

  constructor(begin: Saved) {
    this.begin = begin;
  }

  async fresh(): Promise<Standing> {
    if (this.standing?.watched.isChanged()) await this.leave();
    if (this.standing === null) {
      const group = await reopened(TODAY, this.begin);
      this.standing = { group, watched: watch(group.host) };
      return this.standing;
    }
    const { group, watched } = this.standing;
    this.standing = { group: await productOf(group.host), watched };
    return this.standing;
  }

  async leave(): Promise<void> {
    this.standing?.group.host.close();
    this.standing = null;
    await pause();
  }
}

/** How many calls an undisturbed run makes, which come after a change, in what it ends, and in what when asked for again. */
async function undisturbed(ground: Ground, ask: Ask, ends: NonNullable<Tried['ends']>) {
  const { group, watched } = await ground.fresh();
  const changes: number[] = [];
  let [calls, moment] = [0, watched.moment()];
  const stop = group.host.onCall(() => {
    calls++;
    const now = watched.moment();
    if (now !== moment) changes.push(calls);
    moment = now;
  });
  ask(group);
  stop();
  const once = ends(group);
  const again = await productOf(group.host);
  refusalOf(() => ask(again));
  return { calls, changes, once, twice: ends(again) };
}

/** Asks while the n-th service call fails, or while nothing from it on is carried out. */
function breakAt({ host, ...group }: Product, ask: Ask, at: number, how: Break): void {
  let calls = 0;
  const stop = host.onCall(() => {
    calls++;
    if (how === 'fails' ? calls === at : calls >= at) throw new Error(`Call ${at} ${how}`);
  });
  refusalOf(() => ask({ host, ...group }));
  stop();
}

/** Lets the person ask again, in the program loaded again; what she is answered, or the sentence of a refusal. */
async function askAgain(
  { host }: Product,
  ask: Ask,
): Promise<{ readonly again: Product; readonly answer: unknown }> {
  const again = await productOf(host);
  let answer: unknown = null;
  const refusal = refusalOf(() => {
    answer = ask(again);
  });
  return { again, answer: refusal ?? answer };
}

/** The sentence with which `work` was refused; null where it came through. */
function refusalOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : `${error}`;
  }
}
