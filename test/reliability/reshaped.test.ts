// People reshape their workbook in thousands of ways: the same facts are judged alike, and what is lost is asked for.
import { runTrial, TRIAL_MS } from './support/trial.ts';

test.each(['reshaped'])(
  '%s: verdicts and people’s cells stay',
  async (name) => {
    const { figures, faults } = await runTrial(name);
    expect(figures.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  },
  TRIAL_MS,
);
