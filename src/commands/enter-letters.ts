// Enters the letters that the days typed beside acts and reports tell of.
import { command } from './command.ts';
import { enterLetters as enter } from './people/enter-letters.ts';
import type { TypedLetter } from './people/typed-days.ts';

/** Those that a person has seen and asked for. Answers one sentence. */
export const enterLetters = command({
  args: ['letters'],
  effect: 'writes',
  run: (context, { letters }: { readonly letters: readonly TypedLetter[] }) => enter(context, letters),
});
