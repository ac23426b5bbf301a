// Русский: every word, in one object.
import { languageNames } from '#core/languages';

import type { Language } from './language.ts';
import { quotes } from './quotes.ts';
import { actions } from './ru/actions.ts';
import { clauses } from './ru/clauses.ts';
import { documents } from './ru/documents.ts';
import { doubts } from './ru/doubts.ts';
import { people } from './ru/people.ts';
import { rules } from './ru/rules.ts';
import { settings } from './ru/settings.ts';
import { sheets } from './ru/sheets.ts';
import { tally } from './ru/tally.ts';
import { terms } from './ru/terms.ts';
import { ruForms } from './ru-forms.ts';

export const ru: Language = {
  code: 'ru',
  name: languageNames.ru,
  forms: ruForms,
  sheets,
  settings,
  doubts,
  clauses,
  terms,
  rules,
  actions,
  documents,
  people,
  quotes,
  tally,
};
