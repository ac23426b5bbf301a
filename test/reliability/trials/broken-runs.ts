// Every service call fails once, in turn: people's cells stay, no number is given twice, and asking again ends well.
import { sweep } from '../support/broken-runs.ts';
import { sampleOf } from '../support/sample.ts';
import { stage } from '../support/stages.ts';
import { type Swept, swept } from '../support/swept.ts';
import { tellFault, tellFigure } from '../support/trial.ts';

/** Of an action whose whole sweep takes longer, so many points are tried in every test run. */
const FEW = 4;

/** Tries one action in both ways of breaking and tells what it found. */
async function tryOut(action: Swept): Promise<{ points: number; states: number }> {
  const begun = performance.now();
  const { calls, points, states, asked, faults } = await sweep(
    { ...action, begin: await stage(action.stage) },
    (all) => sampleOf(all, FEW, action.most ?? all),
  );
  for (const fault of faults) tellFault(`${action.what}, ${fault}`);
  const seconds = Math.round((performance.now() - begun) / 1000);
  tellFigure(
    `${action.what}: ${points / 2} of ${calls} calls fail, and are the last of a run; ${states} states, asked again in ${asked}; ${seconds} s`,
  );
  return { points, states };
}

async function trial(only: string | undefined): Promise<void> {
  // What is made to fail is told on the console.
  console.error = () => undefined;
  let [points, states] = [0, 0];
  for (const action of swept) {
    if (only !== undefined && !action.what.includes(only)) continue;
    const found = await tryOut(action);
    points += found.points;
    states += found.states;
  }
  tellFigure(`broken runs: ${points} points tried, ${states} states left`);
}

void trial(process.argv[2]);
