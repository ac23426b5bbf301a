// Writes the members of a printed list into the workbook.
import { typedDate } from '#core/typed-date';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import { checkAll } from './check/check.ts';
import { command } from './command.ts';
import { importList } from './list/import.ts';
import { underLock } from './run.ts';

interface Args {
  readonly text: string;
  /** These two win over the heading of the list; empty where not stated. */
  readonly decision: string;
  /** 2024-09-17 or 17.09.2024. */
  readonly formed: string;
  /** Whether a text that seems to be in an old font is to be read as it stands. */
  readonly asTyped: boolean | undefined;
}

/** Answers one sentence. */
export const readGroupList = command({
  args: ['text', 'decision', 'formed', 'asTyped'],
  effect: 'writes',
  run: (context, { text, decision, formed, asTyped }: Args) => {
    return underLock(context, () => {
      const date = formed.trim() === '' ? null : typedDate(formed);
      if (date === null && formed.trim() !== '') throw new Refusal('notADate', { text: formed });
      const stated = { decision: decision.trim() === '' ? null : decision.trim(), formed: date };
      const { members, notes } = importList(context, text, stated, asTyped === true);
      const { language } = checkAll(context);
      return say(language, language.actions.listRead, { members, notes });
    });
  },
});
