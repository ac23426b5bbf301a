// Sets verdicts aside, with a reason, or takes them up again.
import { command } from './command.ts';
import { type Waiver, waive } from './people/waive.ts';

/** By their keys; `waiver` null: they count again. Answers one sentence. */
export const waiveVerdicts = command({
  args: ['keys', 'waiver'],
  effect: 'writes',
  run: (context, { keys, waiver }: { readonly keys: readonly string[]; readonly waiver: Waiver | null }) =>
    waive(context, keys, waiver),
});
