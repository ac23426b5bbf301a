// Кыргызча: every word, in one object.
import { languageNames } from '#core/languages';
import { actions } from './ky/actions.ts';
import { clauses } from './ky/clauses.ts';
import { documents } from './ky/documents.ts';
import { doubts } from './ky/doubts.ts';
import { people } from './ky/people.ts';
import { rules } from './ky/rules.ts';
import { settings } from './ky/settings.ts';
import { sheets } from './ky/sheets.ts';
import { tally } from './ky/tally.ts';
import { terms } from './ky/terms.ts';
import { kyForms } from './ky-forms.ts';
import type { Language } from './language.ts';
import { quotes } from './quotes.ts';

export const ky: Language = {
  code: 'ky',
  name: languageNames.ky,
  forms: kyForms,
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
