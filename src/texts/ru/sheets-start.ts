// Russian words of the sheets that come first: home, settings, readings, days off.
import type { start as ky } from '../ky/sheets-start.ts';
import type { SameWords } from '../same-words.ts';

export const start: SameWords<typeof ky> = {
  home: {
    title: 'Главная',
    about: 'Работа группы одним взглядом: итог проверки, ближайшие сроки, выполнение плана.',
    columns: { what: 'Что', value: 'Сейчас', bar: 'Доля', where: 'На каком листе' },
  },
  settings: {
    title: 'Настройки',
    about: 'Кенеш, исполнительный орган, решение об образовании группы, языки и пороги предупреждений.',
    columns: { name: 'Настройка', value: 'Значение', reference: 'Основание', meaning: 'Пояснение' },
  },
  readings: {
    title: 'Прочтения',
    about: 'Как читаются сомнительные места положения, кто и каким решением выбрал это прочтение.',
    columns: {
      clause: 'Пункт',
      text: 'Текст положения',
      doubt: 'Причина сомнения',
      options: 'Варианты прочтения',
      chosen: 'Выбранное прочтение',
      chosenBy: 'Кто выбрал',
      decision: 'Каким решением',
    },
  },
  calendar: {
    title: 'Нерабочие дни',
    about: 'Дни отдыха и рабочие субботы, объявленные решением сверх праздников по закону.',
    columns: {
      date: 'День',
      kind: { header: 'Вид', choices: { off: 'день отдыха', working: 'рабочая суббота' } },
      name: 'Название',
      document: 'Документ',
      certainty: { header: 'Точность', choices: { confirmed: 'уточнено', expected: 'ожидается' } },
    },
  },
};
