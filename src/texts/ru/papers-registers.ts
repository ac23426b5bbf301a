// The words of lists, in Russian.
import type * as ky from '../ky/papers-registers.ts';
import type { SameWords } from '../same-words.ts';

export const registerPapers: SameWords<typeof ky.registerPapers> = {
  plan: {
    notApproved: 'Пункты, которые ещё не утверждены',
    title: 'ПЛАН РАБОТЫ',
    year: '{year} год',
    approved: 'УТВЕРЖДЁН',
    approval: 'Решение об утверждении: {approval}',
    sent: 'Направлен исполнительному органу: {date}',
    discussed: 'Обсуждён с исполнительным органом: {date}',
    what: 'Мероприятие',
    about: 'Предмет и объект',
    method: 'Метод',
    term: 'Срок',
    responsible: 'Ответственные',
    submitted: 'План работы вносится на утверждение местного кенеша (пункт 7.3.1).',
  },
  inventory: {
    title: 'ОПИСЬ ХРАНИМЫХ ДОКУМЕНТОВ',
    asOf: 'по состоянию на {today:document}',
    kind: 'Вид',
    paper: 'Название',
    date: 'Дата',
    belongsTo: 'К чему относится',
    kept: 'Место хранения',
    keeper: 'Хранитель',
    total: 'Документов в описи: {count}.',
    chair: 'Сохранность документов обеспечивает (пункт 7.2.5): председатель группы',
  },
  passport: {
    title: 'ПАСПОРТ СООТВЕТСТВИЯ',
    about: 'О том, как исполняется каждый пункт Положения',
    asOf: 'по состоянию на {today:document}',
    counts:
      'Выводы: не соответствует требованию – {violated}, недостаточно данных – {unknown}, исполнено – {met}, не применяется – {na}.',
    asks: 'Что требуется',
    verdict: 'Вывод',
    figures: 'Числа',
    note: 'Пустые ячейки считались случаями, когда данных недостаточно; это не означает исполнения.',
  },
};
