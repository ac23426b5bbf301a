// Reshaped workbooks and random groups: the same facts are judged alike, what is lost is asked for, a blank is never met.
import { runTrial, TRIAL_MS } from './support/trial.ts';

test.each(['reshaped', 'reshaped-host', 'random-groups', 'blanks', 'malice'])(
  '%s: nothing is judged otherwise than it should',
  async (name) => {
    const { figures, faults } = await runTrial(name);
    expect(figures.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  },
  TRIAL_MS,
);
