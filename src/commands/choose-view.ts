// Remembers who is working.
import { command } from './command.ts';
import { chooseView as choose, type ViewId } from './people/views.ts';

/** Sheets stay as they are. */
export const chooseView = command({
  args: ['view'],
  effect: 'shows',
  run: (context, { view }: { readonly view: ViewId }) => choose(context, view),
});
