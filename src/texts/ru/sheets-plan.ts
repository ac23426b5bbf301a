// Russian words of the sheets of meetings, plan and fieldwork.
import type * as ky from '../ky/sheets-plan.ts';
import type { SameWords } from '../same-words.ts';

const methods = {
  survey: 'опрос',
  focusGroup: 'фокус-группа',
  interview: 'беседа',
  documents: 'анализ документов',
  observation: 'наблюдение',
  visit: 'выезд на место',
  inspection: 'осмотр',
  measurement: 'измерение',
  scorecard: 'карта оценки',
  index: 'расчёт индекса',
  other: 'другое',
};

/** The goals of 2.1. */
export const goals = {
  rights: 'защита прав',
  opinion: 'учёт общественного мнения',
  assessment: 'общественная оценка',
  anticorruption: 'предупреждение коррупции',
} as const;

export const meetings: SameWords<typeof ky.meetings> = {
  meetings: {
    title: 'Заседания',
    about: 'Заседания группы, кто участвовал и был ли кворум (7.2).',
    columns: {
      date: 'Дата',
      time: 'Время',
      place: 'Место',
      form: {
        header: 'Форма',
        choices: {
          group: 'заседание группы',
          workingGroup: 'заседание рабочей группы',
          discussion: 'общественное обсуждение',
          other: 'другое',
        },
      },
      agenda: 'Повестка дня',
      present: 'Присутствовавшие члены',
      chairedBy: 'Председательствовал',
      minutes: 'Протокол',
      plan: 'Пункты плана',
      presentCount: 'Число присутствующих',
      needed: 'Нужно для кворума',
      competent: 'Правомочность',
    },
  },
  decisions: {
    title: 'Решения',
    about: 'Что слушали на заседании, кто выступил и что решили.',
    columns: {
      meeting: 'Заседание',
      question: 'Вопрос',
      speaker: 'Слушали',
      discussion: 'Выступили',
      decision: 'Решение',
      for: 'За',
      against: 'Против',
      abstained: 'Воздержались',
      recused: 'Отстранённые',
      subject: 'Предмет',
      act: 'Акт',
      elects: 'Избран председателем',
      voting: { header: 'Голосование', choices: { open: 'открытое', secret: 'тайное' } },
      time: 'Время',
      due: 'Срок',
      done: 'Дата исполнения',
    },
  },
};

export const plan: SameWords<typeof ky.plan> = {
  objects: {
    title: 'Объекты',
    about: 'Чья работа наблюдается и оценивается (4.2).',
    columns: {
      name: 'Название',
      type: {
        header: 'Вид',
        choices: {
          executive: 'исполнительный орган',
          municipal: 'муниципальное предприятие или учреждение',
          supplier: 'поставщик или консультант',
          association: 'общественная организация или объединение',
          other: 'другое',
        },
      },
      head: 'Руководитель',
      contacts: 'Контакты',
      email: 'Электронный адрес',
    },
  },
  subjects: {
    title: 'Предметы',
    about: 'Что наблюдается и оценивается: программы, проекты, закупки (4.1).',
    columns: {
      title: 'Название',
      type: {
        header: 'Вид',
        choices: {
          programme: 'программа или план развития',
          project: 'инициатива или проект',
          procurement: 'государственная закупка',
        },
      },
      funding: {
        header: 'Источник средств',
        choices: {
          local: 'местный бюджет',
          republican: 'республиканский бюджет',
          donor: 'международная или донорская организация',
          sponsor: 'спонсор',
          other: 'другой источник',
        },
      },
      procurement: {
        header: 'Вид закупки',
        choices: { goods: 'товары', services: 'услуги', works: 'работы', consulting: 'консультации' },
      },
      object: 'Объект',
      supplier: 'Поставщик',
      contract: 'Договор',
      plannedSum: 'Плановая сумма (сом)',
      actualSum: 'Фактическая сумма (сом)',
      plannedFrom: 'Начало по плану',
      plannedTo: 'Окончание по плану',
      actualFrom: 'Фактическое начало',
      actualTo: 'Фактическое окончание',
      constraint: 'Выявленное ограничение',
      measure: 'Мера по устранению',
    },
  },
  plan: {
    title: 'План работы',
    about: 'Что, как и когда наблюдает группа, кто ответственный, когда план утверждён (7.3.1).',
    columns: {
      year: 'Год',
      what: 'Мероприятие',
      subject: 'Предмет',
      object: 'Объект',
      goal: {
        header: 'Цель',
        choices: goals,
      },
      method: { header: 'Метод', choices: methods },
      constancy: {
        header: 'Постоянство',
        choices: { constant: 'постоянно', temporary: 'временно', oneTime: 'разово' },
      },
      from: 'Начало',
      to: 'Окончание',
      responsible: 'Ответственные',
      sent: 'Отправлен исполнительному органу',
      discussed: 'Обсуждён',
      approved: 'Утверждён',
      approval: 'Решение об утверждении',
      proposedBy: {
        header: 'Кто предложил',
        choices: {
          group: 'группа',
          executive: 'исполнительный орган',
          kenesh: 'местный кенеш',
          other: 'другое',
        },
      },
      declined: 'Почему не включено',
      state: 'Состояние',
    },
  },
  activities: {
    title: 'Мероприятия',
    about: 'Что сделано по плану: где, кто участвовал, что наблюдали и что измерили.',
    columns: {
      plan: 'Пункт плана',
      what: 'Что сделано',
      method: { header: 'Метод', choices: methods },
      from: 'Начало',
      to: 'Окончание',
      place: 'Место',
      participants: 'Участвовавшие члены',
      reached: 'Охвачено людей',
      seen: 'Что наблюдали',
      obstacle: 'Помехи работе объекта',
      measured: 'Результат измерения',
      unit: 'Единица результата',
      tool: 'Чем измерено',
      evidence: 'Подтверждения',
      finished: 'Завершено',
    },
  },
  indicators: {
    title: 'Показатели',
    about: 'Показатели, измеряемые в каждом круге, их исходные и целевые значения (2.2(3), 3.2).',
    columns: {
      name: 'Показатель',
      plan: 'Пункт плана',
      unit: 'Единица измерения',
      baseline: 'Исходное значение',
      target: 'Целевое значение',
      method: 'Метод измерения',
      version: 'Редакция метода',
      evaluation: {
        header: 'Вид оценки',
        choices: {
          transparency: 'уровень прозрачности',
          budgetIndex: 'индекс прозрачности бюджета',
          serviceQuality: 'качество услуг',
        },
      },
    },
  },
  values: {
    title: 'Измерения',
    about: 'Значения показателей при каждом измерении.',
    columns: {
      indicator: 'Показатель',
      date: 'Дата',
      value: 'Значение',
      tool: 'Средство измерения',
      source: 'Источник',
    },
  },
};
