// The verdicts that a check does not judge anew: they stand in the list as an earlier check has left them.
import { remembered } from '#core/remembered';
import type { Sheet } from '#tables/decode';
import type { Language } from '#texts';
import type { Said } from './cell-text.ts';
import type { Scope } from './scope.ts';

/** Whether something holds of a verdict by its key: asked once of all that a rule says on a sheet, for a list is long. */
export function byRuleAndSheet(holds: (rule: string, sheet: string) => boolean): (key: string) => boolean {
  const known = remembered((start: string) => {
    const [rule = '', sheet = ''] = start.split('/');
    return holds(rule, sheet);
  });
  return (key) => known(key.slice(0, key.indexOf('/', key.indexOf('/') + 1)));
}

/** What the check columns of a scope's sheets go on saying. */
export function keptVerdicts(
  { records }: Sheet<'check'>,
  { sheets, judges }: Pick<Scope, 'sheets' | 'judges'>,
  language: Language,
): readonly Said[] {
  const isHere = byRuleAndSheet((rule, sheet) => sheets.some((one) => one === sheet) && !judges(rule, sheet));
  return records
    .filter(({ number }) => isHere(number))
    .flatMap(({ number: key, clause, message, severity, state }): readonly Said[] => {
      if (message === null || clause === null || state === language.actions.waiver.stale) return [];
      const [rule = '', sheet = '', row = '', column = ''] = key.split('/');
      const said = {
        ...{ key, rule, sheet, clause },
        row: row === '' ? null : row,
        column: column === '' ? null : column,
      };
      const [sign = ''] = (severity ?? '').split(' ');
      return [{ ...said, sign, text: saidInList(message, rule, language).message }];
    });
}

/** What a line of the list says, and what to do about it, with which it ends; a check column says the former alone. */
export function saidInList(
  text: string,
  rule: string,
  { rules }: Language,
): { readonly message: string; readonly todo: string } {
  const words = rules[rule as keyof Language['rules']] as { readonly todo: string } | undefined;
  const end = words === undefined ? -1 : text.lastIndexOf(`. ${words.todo}`);
  return end < 0 ? { message: text, todo: '' } : { message: text.slice(0, end), todo: text.slice(end + 2) };
}
