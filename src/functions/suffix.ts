// BMJB_SUFFIX: a figure with its Kyrgyz case ending.
import type { CustomFunction } from '#core/custom-function';
import { functionErrors } from '#texts/function-errors';
import { suffixWords as words } from '#texts/functions/suffix';
import { kyForms } from '#texts/ky-forms';
import { readChoice, readNumber } from './arguments.ts';

const cases = ['genitive', 'dative', 'locative', 'ablative'] as const;

export const suffix: CustomFunction = {
  name: 'BMJB_SUFFIX',
  description: words.description,
  arguments: [
    { name: 'number', description: words.number },
    // `case` is a reserved word: no parameter can have that name.
    { name: 'caseName', description: words.caseName },
  ],
  returns: words.returns,
  compute(number, caseName) {
    const value = readNumber('number', number);
    const chosen = readChoice('caseName', caseName, cases);
    if (`${value}`.includes('e')) throw new Error(functionErrors.number('number'));
    return kyForms.number(value, chosen);
  },
};
