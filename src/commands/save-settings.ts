// Writes settings.
import { command } from './command.ts';
import { saveSettings as save } from './people/first-steps.ts';
import type { FormValues } from './people/form-cells.ts';

/** Those that the first steps ask for. Answers one sentence. */
export const saveSettings = command({
  args: ['values'],
  effect: 'writes',
  run: (context, { values }: { readonly values: FormValues }) => save(context, values),
});
