// Lays out rows for a count on paper.
import { command } from './command.ts';
import { underLock } from './run.ts';
import { layOutBatch as layOut } from './tally/lay-out.ts';

interface Args {
  readonly survey: string;
  readonly member: string;
  readonly village: string;
}

/** Question × answer, with blank counts for a member. Answers one sentence. */
export const layOutBatch = command({
  args: ['survey', 'member', 'village'],
  effect: 'writes',
  run: (context, { survey, member, village }: Args) =>
    underLock(context, () => layOut(context, survey, member, village)),
});
