// What the rules of section 3 say, in Kyrgyz.
import type { RuleWords } from '../../language.ts';

export const section3 = {
  '3.2-readable': {
    about: 'Уячага жазылган маалымат окулат',
    says: {
      date: '«{text}» дата эмес',
      integer: '«{text}» – бул уячага бүтүн сан жазылат',
      decimal: '«{text}» сан эмес',
      choice: '«{text}» тандоо тизмесинде жок',
      reference: '«{text}» саптын номери эмес',
      references: '«{text}» саптардын номерлери эмес',
      flag: '«{text}» – бул уячага белги гана коюлат',
    },
    todo: 'Датаны 17.09.2024 түрүндө, санды цифра менен жазыңыз же тизмеден тандаңыз.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
