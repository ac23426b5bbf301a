// Writes a short form into its rows.
import { command } from './command.ts';
import type { FormValues } from './people/form-cells.ts';
import type { FormId } from './people/forms/index.ts';
import { saveForm as save } from './people/save-form.ts';

interface Args {
  readonly form: FormId;
  readonly row: string | null;
  readonly values: FormValues;
}

/** Answers the rows, their verdicts, and one sentence. */
export const saveForm = command({
  args: ['form', 'row', 'values'],
  effect: 'writes',
  run: (context, { form, row, values }: Args) => save(context, form, row, values),
});
