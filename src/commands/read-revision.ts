// Tells whether anything has changed.
import { command } from './command.ts';
import { revisionOf } from './run.ts';

/** Another text whenever a command or an edit may have changed the workbook; one call of the properties is all it takes. */
export const readRevision = command({
  args: [],
  effect: 'reads',
  run: (context) => revisionOf(context),
});
