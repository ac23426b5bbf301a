// Checks everything.
import type { Environment } from '#core/ports';
import { sheetKeys } from '#tables';
import { menu } from '#texts/ky/menu';
import { Refusal } from '#texts/refusal';
import { say, sentence } from '#texts/verdict-words';
import { checkAll } from './check/check.ts';
import { lackingWords } from './check/lacking.ts';
import { command, menuCommand } from './command.ts';
import { underLock } from './run.ts';
import type { CheckAnswer } from './server.ts';

/** Answers every verdict, and one sentence with the counts. */
export const checkWorkbook = command({
  args: [],
  effect: 'writes',
  run: (context) => check(context),
});

export const menuCheck = menuCommand({
  caption: menu.check,
  effect: 'writes',
  run: (context) => check(context).message,
});

function check(environment: Environment): CheckAnswer {
  const checked = underLock(environment, () => checkAll(environment));
  const { verdicts, language, missing } = checked;
  if (missing.length === sheetKeys.length) throw new Refusal('notSetUp');
  const count = (value: string) => verdicts.filter((verdict) => verdict.value === value).length;
  const counts = { violated: count('violated'), unknown: count('unknown'), met: count('met') };
  return {
    today: environment.today,
    verdicts: verdicts.map((verdict) => {
      const { rule, clause, kind, value, severity, sheet, row, column, actual, required } = verdict;
      return {
        rule,
        clause,
        kind,
        value,
        severity,
        sheet,
        row,
        column,
        actual,
        required,
        message: sentence(language, verdict),
      };
    }),
    message: [say(language, language.actions.checked, counts), ...lackingWords(checked)].join(' '),
  };
}
