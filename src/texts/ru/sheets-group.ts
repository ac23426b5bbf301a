// Russian words of the sheets about the group: members, candidates, steps, conflicts, people drawn in, support.
import type { SheetWords } from '../sheet-words.ts';

const sides = { municipal: 'муниципальный служащий', deputy: 'депутат', citizen: 'гражданин' } as const;

export const group = {
  members: {
    title: 'Члены группы',
    about: 'Кто входит в группу, от какой стороны и с какого времени (5.2, 5.3, 5.4).',
    columns: {
      name: 'Фамилия и имя',
      sex: { header: 'Пол', choices: { female: 'женщина', male: 'мужчина' } },
      birthDate: 'Дата рождения',
      citizenship: {
        header: 'Гражданство',
        choices: { kyrgyz: 'Кыргызская Республика', other: 'другое государство' },
      },
      village: 'Село',
      side: { header: 'Сторона', choices: sides },
      position: 'Должность или основание',
      role: {
        header: 'Обязанность в группе',
        choices: {
          chair: 'председатель',
          deputy: 'заместитель',
          secretary: 'секретарь',
          deputySecretary: 'заместитель-ответственный секретарь',
          member: 'член группы',
        },
      },
      route: {
        header: 'Путь в состав',
        choices: { nominated: 'назначен', approved: 'утверждён', elected: 'избран' },
      },
      appointed: 'Дата вхождения в состав',
      left: 'Дата выбытия',
      whyLeft: 'Причина выбытия',
      replaces: 'Вместо кого',
      consent: 'Согласие дано',
      contacts: 'Контакты',
      toConfirm: 'Подтвердить',
      printed: 'Запись в решении',
    },
  },
  candidates: {
    title: 'Кандидаты',
    about: 'Кто выдвинут в группу и как голосовало собрание (5.4.2–5.4.4).',
    columns: {
      name: 'Фамилия и имя',
      side: { header: 'Сторона', choices: sides },
      forwardedBy: 'Кто выдвинул',
      gatheringDate: 'Дата собрания',
      gatheringPlace: 'Место собрания',
      present: 'Число присутствующих',
      votes: 'Голоса за',
      minutes: 'Протокол',
      sentToKenesh: 'Отправлено кенешу',
      elected: 'Итог выборов',
    },
  },
  steps: {
    title: 'Шаги',
    about: 'Сроки положения: кто обязан, откуда считается, когда истекает и что сделано.',
    columns: {
      term: 'Обозначение срока',
      period: 'Период',
      procedure: 'Процедура',
      step: 'Шаг',
      clause: 'Пункт',
      owedBy: 'Кто обязан',
      done: 'Дата исполнения',
      proof: 'Подтверждающий документ',
      override: 'Изменённый срок',
      overrideReason: 'Причина изменения',
      anchor: 'Начало отсчёта',
      due: 'Срок',
      how: 'Как посчитано',
      state: 'Состояние',
    },
  },
  conflicts: {
    title: 'Конфликты интересов',
    about: 'Конфликты интересов, уведомления о них и временное отстранение (6.1–6.4).',
    columns: {
      member: 'Член группы',
      kind: { header: 'Вид', choices: { own: 'личный интерес', pressure: 'давление' } },
      actuality: {
        header: 'Действительный или возможный',
        choices: { actual: 'действительный', possible: 'возможный' },
      },
      forWhom: {
        header: 'Для кого',
        choices: {
          self: 'для себя',
          family: 'семья',
          relatives: 'близкие родственники',
          others: 'иные связанные лица',
        },
      },
      benefit: {
        header: 'Вид дохода',
        choices: { money: 'в деньгах', kind: 'в натуре (вещь или услуга)' },
      },
      subject: 'Предмет',
      object: 'Объект',
      arisen: 'Дата возникновения',
      toldChair: 'Сообщено председателю',
      toldKenesh: 'Сообщено кенешу',
      suspendedFrom: 'Начало отстранения',
      suspendedTo: 'Конец отстранения',
      decision: 'Решение',
    },
  },
  people: {
    title: 'Привлечённые',
    about: 'Люди, объединения, эксперты и рабочие группы, привлечённые к работе (7.3.2(6), 7.3.2(7)).',
    columns: {
      name: 'Имя или название',
      kind: {
        header: 'Вид',
        choices: {
          citizen: 'гражданин',
          association: 'объединение',
          scientist: 'научная организация',
          expert: 'эксперт',
          press: 'СМИ',
          workingGroup: 'рабочая группа',
          other: 'другое',
        },
      },
      topic: 'Тема',
      members: 'Участвующие члены',
      plan: 'Пункты плана',
      from: 'Начало',
      to: 'Окончание',
      contacts: 'Контакты',
    },
  },
  support: {
    title: 'Обеспечение',
    about: 'Что группа запросила у исполнительного органа, что предоставлено и сколько это стоило (7.1).',
    columns: {
      what: 'Что запрошено',
      kind: {
        header: 'Вид',
        choices: {
          transport: 'транспорт',
          room: 'помещение',
          stationery: 'канцелярские товары',
          documents: 'подготовка документов',
          equipment: 'офисное оборудование',
          other: 'другое',
        },
      },
      asked: 'Дата запроса',
      given: 'Дата предоставления',
      refused: 'Дата отказа',
      cost: 'Стоимость (сом)',
      note: 'Примечание',
    },
  },
} as const satisfies Pick<
  SheetWords,
  'members' | 'candidates' | 'steps' | 'conflicts' | 'people' | 'support'
>;
