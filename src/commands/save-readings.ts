// Writes how the group reads doubtful places of the regulation.
import { command } from './command.ts';
import { saveReadings as save } from './people/first-steps.ts';

interface Args {
  readonly chosen: Readonly<Record<string, string>>;
  readonly by: string;
  readonly decision: string;
}

/** The chosen options by doubtful place, who chose and by which decision. Answers one sentence. */
export const saveReadings = command({
  args: ['chosen', 'by', 'decision'],
  effect: 'writes',
  run: (context, { chosen, by, decision }: Args) => save(context, chosen, by, decision),
});
