// What the rules of section 3 say, in Russian.
import type { RuleWords } from '../../language.ts';

export const section3 = {
  '3.2-readable': {
    about: 'Записанное в ячейках читается',
    says: {
      date: '«{text}» – не дата',
      integer: '«{text}» – в эту ячейку вписывается целое число',
      decimal: '«{text}» – не число',
      choice: '«{text}» нет в списке выбора',
      reference: '«{text}» – не номер строки',
      references: '«{text}» – не номера строк',
      flag: '«{text}» – в эту ячейку ставится только отметка',
    },
    todo: 'Запишите дату в виде 17.09.2024, число цифрами или выберите значение из списка.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
