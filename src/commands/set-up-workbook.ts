// Makes or repairs the sheets.
import type { Environment } from '#core/ports';
import type { LanguageCode } from '#texts';
import { menu } from '#texts/ky/menu';
import { languageOf } from '#texts/loaded';
import { say } from '#texts/verdict-words';
import { openBook } from '#workbook/book';
import { changesIn } from '#workbook/changes-in';
import { fillSettings } from '#workbook/settings-rows';
import { checkAll } from './check/check.ts';
import { command, menuCommand } from './command.ts';
import { rememberedLanguage, rememberLanguage, underLock } from './run.ts';
import { setUp } from './set-up/set-up.ts';

/** After so long a call answers, and is called again: Google ends a run after six minutes. In milliseconds. */
const MOST_OF_A_CALL = 60_000;
const MOST_OF_THE_MENU = 240_000;

/** What is stated while sheets are left to make. */
export interface SettingUp {
  readonly message: string;
  readonly more: true;
}

/**
 * In a new workbook the chosen `language` becomes its own; null: the one last used. Answers one sentence, or how far it
 * has come: then it is to be called again.
 */
export const setUpWorkbook = command({
  args: ['language'],
  effect: 'writes',
  run: (context, { language }: { readonly language: LanguageCode | null }) =>
    setUpIn(context, language, MOST_OF_A_CALL),
});

export const menuSetUp = menuCommand({
  caption: menu.setUp,
  effect: 'writes',
  run: (context) => {
    const answer = setUpIn(context, null, MOST_OF_THE_MENU);
    return typeof answer === 'string' ? answer : answer.message;
  },
});

function setUpIn(environment: Environment, chosen: LanguageCode | null, most: number): string | SettingUp {
  return underLock(environment, () => {
    const language = chosen === null ? rememberedLanguage(environment) : languageOf(environment, chosen);
    rememberLanguage(environment, language.code);
    const progress = setUp(environment, language, most);
    if (progress !== null)
      return { message: say(language, language.actions.settingUp, { ...progress }), more: true };
    const book = openBook(environment, ['settings']);
    const settings = book.sheet('settings');
    const values = { language: language.code, documentLanguage: language.code };
    if (settings && chosen !== null)
      environment.book.apply(changesIn(book, settings, fillSettings(settings, values)));
    checkAll(environment);
    return language.actions.setUpDone;
  });
}
