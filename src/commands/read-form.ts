// Shows a short form.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import type { FormId } from './people/forms/index.ts';
import { readForm as read } from './people/read-form.ts';

interface Args {
  readonly form: FormId;
  readonly row: string | null;
  readonly language: LanguageCode | null;
}

/** With what stands in its row; `row` null: a new one, or the newest where none may be begun. */
export const readForm = command({
  args: ['form', 'row', 'language'],
  effect: 'reads',
  run: (context, { form, row, language }: Args) => read(context, form, row, language),
});
