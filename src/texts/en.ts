// English: every word, in one object.
import { languageNames } from '#core/languages';
import { actions } from './en/actions.ts';
import { clauses } from './en/clauses.ts';
import { documents } from './en/documents.ts';
import { doubts } from './en/doubts.ts';
import { people } from './en/people.ts';
import { rules } from './en/rules.ts';
import { settings } from './en/settings.ts';
import { sheets } from './en/sheets.ts';
import { tally } from './en/tally.ts';
import { terms } from './en/terms.ts';
import { enForms } from './en-forms.ts';
import type { Language } from './language.ts';
import { quotes } from './quotes.ts';

export const en: Language = {
  code: 'en',
  name: languageNames.en,
  forms: enForms,
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
