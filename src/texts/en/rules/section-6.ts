// What the rules of section 6 say, in English.
import type { RuleWords } from '../../language.ts';

export const section6 = {
  '6.2-kinship': {
    about: 'Members of one family name are asked whether they are kin',
    says: {
      unknown: 'Members of the same family name: {others}. Whether they are kin is not known',
    },
    todo: 'Ask the members themselves; if there is a conflict of interest, enter it on the sheet “Conflicts of interest”. This is for information only: one name does not mean kinship.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
