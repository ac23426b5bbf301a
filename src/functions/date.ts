// BMJB_DATE: a date in Kyrgyz words.
import { customFunction } from '#core/custom-function';
import { kyForms } from '#texts/ky-forms';
import { readChoice, readDate } from './arguments.ts';

const forms = ['document', 'attributive', 'short', 'dative', 'locative', 'ablative'] as const;

export const date = customFunction({
  name: 'BMJB_DATE',
  arguments: [{ name: 'date' }, { name: 'form', optional: true }],
  compute: (day, form) => kyForms.date(readDate('date', day), readChoice('form', form, forms, 'document')),
});
