// Russian words of the sheets of control: check, compliance, log.
import type { control as ky } from '../ky/sheets-control.ts';
import type { SameWords } from '../same-words.ts';

export const control: SameWords<typeof ky> = {
  check: {
    title: 'Проверка',
    about: 'Требования, которые не выполнены или о которых не известно: что случилось, почему и что делать.',
    columns: {
      severity: 'Степень',
      kind: 'Чего касается',
      clause: 'Пункт',
      message: 'Сообщение',
      sheet: 'Лист',
      row: 'Строка',
      column: 'Столбец',
      cell: 'Ячейка',
      since: 'С какого дня',
      waivedBecause: 'Почему не учитывать',
      waivedBy: 'Кто решил',
      waivedUntil: 'До какого дня',
      verdict: 'Вывод (как данные)',
      state: 'Состояние',
    },
  },
  compliance: {
    title: 'Соответствие',
    about: 'Каждый пункт положения: что требует, как проверяется и каков вывод.',
    columns: {
      text: 'Требование',
      how: 'Как проверяется',
      value: 'Вывод',
      figures: 'Цифры',
      source: 'Источник',
      counts: 'Количество (как данные)',
    },
  },
  log: {
    title: 'Журнал',
    about: 'Когда, кто, что и с какими строками сделал.',
    columns: {
      when: 'Когда',
      who: 'Кто',
      what: 'Что сделано',
      sheet: 'Лист',
      rows: 'Строки',
      version: 'Версия',
    },
  },
};
