// Shows what a pasted list of members says, before anything is written.
import { command } from './command.ts';
import { previewList } from './list/preview.ts';
import { rememberedLanguage } from './run.ts';

interface Args {
  readonly text: string;
  /** Whether a text that seems to be in an old font is to be read as it stands. */
  readonly asTyped: boolean | undefined;
}

/** Answers the members as read, with what to confirm. */
export const previewGroupList = command({
  args: ['text', 'asTyped'],
  effect: 'reads',
  run: (context, { text, asTyped }: Args) => previewList(text, rememberedLanguage(context), asTyped === true),
});
