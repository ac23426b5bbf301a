// What the rules of section 1 say, in Russian.
import type { RuleWords } from '../../language.ts';

export const section1 = {
  '1-constancy': {
    about: 'Указано, постоянный мониторинг или временный, постоянная оценка или разовая',
    says: {
      unknown: 'Не указано, постоянно, временно или разово ведётся работа',
    },
    todo: 'Выберите из списка, как ведётся работа: постоянно, временно или разово.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
