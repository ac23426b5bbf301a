// Appends a batch of counted questionnaires.
import { command } from './command.ts';
import { underLock } from './run.ts';
import { sendBatch as send } from './tally/send.ts';
import type { TallyBatch } from './tally/types.ts';

/** A batch that stands there already is not written again. */
export const sendBatch = command({
  args: ['batch'],
  effect: 'writes',
  run: (context, { batch }: { readonly batch: TallyBatch }) => underLock(context, () => send(context, batch)),
});
