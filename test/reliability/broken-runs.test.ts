// Every service call fails once, in turn, for every action: nothing of people's is lost, and asking again ends well.
import { runTrial, TRIAL_MS } from './support/trial.ts';

test(
  'a run that breaks at any service call loses nothing',
  async () => {
    const { figures, faults } = await runTrial('broken-runs');
    expect(figures.at(-1)).toMatch(/^broken runs: [1-9]\d+ points tried, [1-9]\d* states left$/);
    expect(faults).toEqual([]);
  },
  TRIAL_MS,
);
