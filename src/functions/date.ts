// BMJB_DATE: a date in Kyrgyz words.
import type { CustomFunction } from '#core/custom-function';
import { dateWords as words } from '#texts/functions/date';
import { kyForms } from '#texts/ky-forms';
import { readChoice, readDate } from './arguments.ts';

const forms = ['document', 'attributive', 'short', 'dative', 'ablative'] as const;

export const date: CustomFunction = {
  name: 'BMJB_DATE',
  description: words.description,
  arguments: [
    { name: 'date', description: words.date },
    { name: 'form', description: words.form, optional: true },
  ],
  returns: words.returns,
  compute: (day, form) => kyForms.date(readDate('date', day), readChoice('form', form, forms, 'document')),
};
