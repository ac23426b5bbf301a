// Tells what has changed.
import { command } from './command.ts';
import { changesSince } from './people/changes.ts';

/** What the log has gained since the person last asked, newest first. */
export const readChanges = command({
  args: [],
  effect: 'shows',
  run: (context) => changesSince(context),
});
