// The words of documents, in Russian.
import type { documents as ky } from '../ky/documents.ts';
import type { SameWords } from '../same-words.ts';
import { contradictions } from './contradictions.ts';
import { common, kinds, parts } from './papers-common.ts';
import { fieldPapers } from './papers-field.ts';
import { groupPapers } from './papers-group.ts';
import { letterPapers } from './papers-letters.ts';
import { meetingPapers } from './papers-meetings.ts';
import { registerPapers } from './papers-registers.ts';
import { reportPapers } from './papers-report.ts';
import { surveyPapers } from './papers-surveys.ts';

export const documents: SameWords<typeof ky> = {
  draft: 'ПРОЕКТ',
  empty: '[не заполнено]',
  legalBasis:
    'Типовое положение о проведении совместного мониторинга и оценки деятельности органов местного самоуправления по решению вопросов местного значения с участием граждан и их объединений (утверждено приказом от 5 сентября 2019 года № 01-18/84)',
  yes: 'да',
  no: 'нет',
  kinds,
  parts,
  common,
  contradictions,
  /** What a paper for everybody covers: `{kind}`, and the words around it, `{context}`. */
  masked: {
    mask: '[личные данные]',
    covered: 'Закрывается ({kind}): «…{context}…»',
    kinds: {
      phone: 'телефон',
      pin: 'ПИН',
      email: 'электронный адрес',
      birth: 'дата рождения',
      name: 'имя',
    },
  },
  ...meetingPapers,
  ...fieldPapers,
  ...letterPapers,
  ...groupPapers,
  ...registerPapers,
  ...reportPapers,
  ...surveyPapers,
  act: {
    title: 'АКТ СОВМЕСТНОГО МОНИТОРИНГА И ОЦЕНКИ',
    number: '№ {number}',
    parts: {
      purpose: '1. Цель',
      subject: '2. Предмет и объект',
      object: 'Объект',
      place: '3. Место проведения',
      dates: '4. Сроки проведения',
      results: '5. Описание результатов',
      recommendations: '6. Рекомендации и предложения',
      attachments: '7. Приложения',
    },
    legal: 'Правовая основа',
    method: 'Метод',
    plan: 'Пункт плана работы',
    meeting: 'Заседание группы по акту: {date:document}, протокол № {number}.',
    vote: 'Голосование',
    papers: 'Запрошенные и полученные документы',
    asked: 'Что запрошено',
    askedOn: 'Дата запроса',
    received: 'Ответ',
    /** `{ground}` */
    refused: 'в предоставлении отказано: {ground}',
    answers: 'Ответ объекта: причины и меры',
    copies: 'Акт составлен в ______ экз.',
    seen: 'С актом ознакомлен(а): представитель объекта, дата',
    notReceived: 'ответа ещё нет',
    facts: 'Факты',
    evaluation: 'Результаты оценки',
    good: 'Хорошие результаты',
    finding: {
      criterion: 'Критерий',
      found: 'Факт',
      cause: 'Причина',
      effect: 'Последствие',
      evidence: 'Подтверждение',
      planned: 'По плану',
      actual: 'Фактически',
    },
    recommendation: 'рекомендация',
    proposal: 'предложение',
    addressee: 'Кому',
    action: 'Рекомендуемая мера',
    due: 'Срок',
    terms:
      'Не позднее 10 рабочих дней со дня получения акта объект сообщает исполнительному органу о причинах недостатков и запланированных мерах и направляет копию группе (кроме случаев, когда объект – сам исполнительный орган). Не позднее 30 календарных дней со дня получения акта исполнительный орган представляет кенешу обобщённую информацию о принятых мерах (пункт 4.3).',
    signatures: 'Подписи',
    chair: 'Председатель',
    member: 'Член группы',
    sources: 'Источник сведений: лист «{sheet}», строки: {rows}',
  },
};
