// BMJB_SUFFIX: a figure with its Kyrgyz case ending.
import { customFunction } from '#core/custom-function';
import { functionErrors } from '#texts/function-errors';
import { kyForms } from '#texts/ky-forms';
import { readChoice, readNumber } from './arguments.ts';

const cases = ['genitive', 'dative', 'locative', 'ablative'] as const;

export const suffix = customFunction({
  name: 'BMJB_SUFFIX',
  arguments: [
    { name: 'number' },
    // `case` is a reserved word: no parameter can have that name.
    { name: 'caseName' },
  ],
  compute(number, caseName) {
    const value = readNumber('number', number);
    const chosen = readChoice('caseName', caseName, cases);
    if (`${value}`.includes('e')) throw new Error(functionErrors.number('number'));
    return kyForms.number(value, chosen);
  },
});
