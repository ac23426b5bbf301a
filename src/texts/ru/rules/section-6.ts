// What the rules of section 6 say, in Russian.
import type { RuleWords } from '../../language.ts';

export const section6 = {
  '6.2-kinship': {
    about: 'Однофамильцев спрашивают о родстве',
    says: {
      unknown: 'Есть однофамильцы: {others}. Родственники ли они, неизвестно',
    },
    todo: 'Спросите самих членов группы; если есть конфликт интересов, запишите его на лист «Конфликты интересов». Это только для сведения: одна фамилия не означает родства.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
