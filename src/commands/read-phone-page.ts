// Where members count on their phones.
import { command } from './command.ts';

/** `address` null: nobody has deployed the page for phones. */
export const readPhonePage = command({
  args: [],
  effect: 'reads',
  run: ({ phonePage }) => ({ address: phonePage() }),
});
