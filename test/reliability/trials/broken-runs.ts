// Every service call fails once, in turn: people's cells stay, no number is given twice, and asking again ends well.
import { type Points, sweep } from '../support/broken-runs.ts';
import { isFull, isLong, sampleOf } from '../support/sample.ts';
import { stage } from '../support/stages.ts';
import { type Swept, swept } from '../support/swept.ts';
import { tellFault, tellFigure } from '../support/trial.ts';

/** In a long run an action of at most so many calls is tried at all of them; of any other's states but a few. */
const SMALL = 80;
const FEW = 2;

/** The calls at which an action breaks: every one, or the first in states that are evenly spread over the run. */
const pointsOf =
  ({ most }: Swept): Points =>
  (calls, changes) => {
    if (isFull ? most === undefined : isLong && calls <= SMALL)
      return Array.from({ length: calls }, (_, index) => index + 1);
    const wanted = most === undefined ? FEW : isFull ? most : 1;
    return sampleOf(changes.length, wanted, wanted).map((place) => changes[place - 1] ?? 1);
  };

/** Tries one action in both ways of breaking and tells what it found. */
async function tryOut(action: Swept): Promise<{ points: number; states: number }> {
  const begun = process.cpuUsage();
  const { calls, points, states, faults } = await sweep(
    { ...action, begin: await stage(action.stage) },
    pointsOf(action),
  );
  for (const fault of faults) tellFault(`${action.what}, ${fault}`);
  const { user, system } = process.cpuUsage(begun);
  tellFigure(
    `${action.what}: ${points / 2} of ${calls} calls fail, and are the last of a run; ${states} states, asked again in each; ${Math.round((user + system) / 1e6)} s`,
  );
  return { points, states };
}

/** @param words tries the actions that are named by these, in their order; none: all */
async function trial(words: readonly string[]): Promise<void> {
  // What is made to fail is reported on the console.
  console.error = () => undefined;
  const named = words.flatMap((word) => swept.filter(({ what }) => what.includes(word)));
  let [points, states] = [0, 0];
  for (const action of words.length === 0 ? swept : named) {
    const found = await tryOut(action);
    points += found.points;
    states += found.states;
  }
  tellFigure(`broken runs: ${points} points tried, ${states} states left`);
}

void trial(process.argv.slice(2));
