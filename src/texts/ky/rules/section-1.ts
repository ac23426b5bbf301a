// What the rules of section 1 say, in Kyrgyz.
import type { RuleWords } from '../../language.ts';

export const section1 = {
  '1-constancy': {
    about: 'Мониторинг туруктуу же убактылуу, баалоо дайыма же бир жолку экени көрсөтүлөт',
    says: {
      unknown: 'Туруктуубу, убактылуубу же бир жолкубу – көрсөтүлгөн эмес',
    },
    todo: 'Иш кандай жүргүзүлөрүн тизмеден тандаңыз: туруктуу, убактылуу же бир жолку.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
