// Two and three people at once, cut between service calls: no lost update, no number twice, a clear word where one must wait.
import { runTrial, TRIAL_MS } from './support/trial.ts';

test(
  'people who ask at the same time lose nothing',
  async () => {
    const { figures, faults } = await runTrial('interleaved');
    expect(figures.at(-1)).toMatch(/^interleaved: [1-9]\d+ schedules/);
    expect(faults).toEqual([]);
  },
  TRIAL_MS,
);

test(
  'cells are read and written under the lock alone',
  async () => {
    const { figures, faults } = await runTrial('under-lock');
    expect(figures.at(-1)).toMatch(/^under the lock: [1-9]\d+ commands/);
    expect(faults).toEqual([]);
  },
  TRIAL_MS,
);
