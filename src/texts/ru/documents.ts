// The words of documents, in Russian.
import type { DocumentWords } from '../document-words.ts';
import { common, kinds, parts } from './papers-common.ts';
import { groupPapers } from './papers-group.ts';
import { letterPapers } from './papers-letters.ts';
import { meetingPapers } from './papers-meetings.ts';
import { registerPapers } from './papers-registers.ts';

export const documents: DocumentWords = {
  draft: 'ПРОЕКТ',
  empty: '[не заполнено]',
  legalBasis:
    'Типовое положение о проведении совместного мониторинга и оценки деятельности органов местного самоуправления по решению вопросов местного значения с участием граждан и их объединений (утверждено приказом от 5 сентября 2019 года № 01-18/84)',
  yes: 'да',
  no: 'нет',
  kinds,
  parts,
  common,
  ...meetingPapers,
  ...letterPapers,
  ...groupPapers,
  ...registerPapers,
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
  report: {
    title: 'СВОДНЫЙ ОТЧЁТ',
    period: {
      firstHalf: 'первое полугодие {year} года',
      secondHalf: 'второе полугодие {year} года',
      year: '{year} год',
    },
    group: '1. Группа и её состав',
    members: 'Члены группы',
    composition:
      'Число членов группы – {size}: муниципальные служащие – {municipal}, депутаты – {deputies}, граждане – {citizens}, сторона не указана – {unstated}.',
    side: 'Сторона',
    planned: '2. Мероприятия по плану работы',
    done: 'Запланировано – {planned}, выполнено – {done}.',
    activities: 'Мероприятие',
    results: '3. Результаты',
    acts: '4. Обобщённые сведения об актах',
    responses: '5. Ответные действия объектов',
    fixRate: 'Выявлено недостатков – {identified}, устранение подтверждено – {fixed}.',
    findings: 'Что обнаружено',
    held: 'Записи, доступ к которым ограничен или не указан, в публикуемую копию не вошли; их число – {count}.',
    ladder:
      'Рекомендации и предложения: выдано – {issued}, принято – {accepted}, исполнено – {done}, исполнение проверено – {verified}.',
    publicNote: 'Публикуемая копия: личных сведений нет, названы только лица, занимающие должности в группе.',
    compliance: '6. Соблюдение требований положения',
    notMet: 'Что не соответствует требованиям и о чём недостаточно данных',
    none: 'За этот период записей нет.',
    number: '№',
    person: 'Ф. И. О.',
    position: 'Должность или основание',
    clause: 'Пункт',
    verdict: 'Вывод',
    message: 'Что обнаружено',
    limits: '7. Ограничения',
    limitsText:
      'Отчёт составлен по состоянию книги на {today:document}. Пустые ячейки считались случаями, когда данных недостаточно.',
    sources: 'Источник сведений: лист «{sheet}», строки: {rows}',
  },
};
