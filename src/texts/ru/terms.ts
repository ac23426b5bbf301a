// The words of the deadline register, in Russian.
import type { terms as ky } from '../ky/terms.ts';
import type { SameWords } from '../same-words.ts';

const forming = 'Образование группы';
const start = 'Начало работы';
const answers = 'Ответ на акт';
const work = 'Работа группы';
const plan = 'Утверждение рабочего плана';

export const terms: SameWords<typeof ky> = {
  steps: {
    '5.4.1': { procedure: forming, step: 'Публикация сообщения о начале процедуры образования группы' },
    '5.4.2': {
      procedure: forming,
      step: 'Назначение кандидатов из муниципальных служащих, направление списка кенешу',
    },
    '5.4.3': { procedure: forming, step: 'Утверждение членов группы из числа депутатов' },
    '5.3.2': { procedure: start, step: 'Проведение первого заседания' },
    '5.3.3': { procedure: start, step: 'Публикация сведений о группе до первого заседания' },
    '5.3.1': { procedure: start, step: 'Окончание срока полномочий' },
    '4.3-10': { procedure: answers, step: 'Сообщение исполнительному органу о причинах и мерах' },
    '4.3-30': { procedure: answers, step: 'Обобщённая информация кенешу о принятых мерах' },
    '7.2.2': { procedure: work, step: 'Проведение квартального заседания' },
    '7.3.1-draft': { procedure: plan, step: 'Составление проекта рабочего плана' },
    '7.3.1-sent': { procedure: plan, step: 'Направление рабочего плана исполнительному органу' },
    '7.3.1-discussed': { procedure: plan, step: 'Обсуждение рабочего плана с исполнительным органом' },
    '7.3.1-approved': { procedure: plan, step: 'Утверждение рабочего плана кенешем' },
    '8.1': { procedure: work, step: 'Составление полугодового сводного отчёта' },
    '8.1-year': { procedure: work, step: 'Составление годового сводного отчёта' },
    '8.5': { procedure: work, step: 'Презентация сводного отчёта сообществу' },
  },
  owedBy: {
    'executive-body': 'исполнительный орган',
    'executive-head': 'руководитель исполнительного органа',
    'kenesh-chair': 'председатель кенеша',
    kenesh: 'местный кенеш',
    group: 'группа СМиО',
    chair: 'председатель группы',
    object: 'объект',
  },
  anchors: {
    'kenesh-formed': 'день образования кенеша',
    'procedure-started': 'день начала процедуры',
    'group-formed': 'день образования группы',
    'first-meeting': 'день первого заседания',
    'object-received-act': 'день получения акта объектом',
    'executive-received-act': 'день получения акта исполнительным органом',
    quarter: 'квартал',
    'half-year': 'полугодие',
    year: 'год',
  },
  states: {
    coming: 'ещё не наступил',
    near: 'приближается',
    done: 'исполнено в срок',
    late: 'исполнено с опозданием',
    overdue: 'срок истёк',
    'n/a': 'не применяется',
  },
  planStates: { draft: 'проект', sent: 'направлен', discussed: 'обсуждён', approved: 'утверждён' },
  reasons: {
    'new-year': 'Новый год',
    christmas: 'Рождество Христово',
    'defenders-day': 'День защитника Отечества',
    'womens-day': 'Международный женский день',
    nooruz: 'Нооруз',
    'april-revolution': 'День народной Апрельской революции',
    'labour-day': 'Праздник труда',
    'constitution-day': 'День Конституции',
    'victory-day': 'День Победы',
    'may-days': 'майские праздники',
    'independence-day': 'День независимости',
    'ancestors-days': 'Дни истории и памяти предков',
    'orozo-ait': 'Орозо айт',
    'kurman-ait': 'Курман айт',
    declared: 'нерабочий день, объявленный правительством',
    sheet: 'лист «Нерабочие дни»',
    weekend: 'выходной день',
  },
  editions: {
    'labour-code-2004': 'Трудовой кодекс 2004 года',
    'labour-code-2025': 'Трудовой кодекс 2025 года',
  },
  units: {
    'working-days': 'раб. дн.',
    'calendar-days': 'кал. дн.',
    months: 'мес.',
    years: 'г.',
  },
  after: '{anchor} {date:cell} + {count} {unit} = {due:cell}',
  before: '{anchor} {date:cell} − {count} {unit} = {due:cell}',
  period: '{anchor}, последний день – {due:cell}',
  skipped: 'не считаются: {days}',
  moved: 'последний день срока ({movedFrom:cell}) нерабочий, поэтому он перенесён на рабочий день',
  uncertain: 'день айта предположительный: {earliest:cell} – {latest:cell}',
  outsideTable: 'дней айта за этот год в таблице нет',
  edition: 'календарь: {editions}',
  overridden: 'срок изменён вручную: {date:cell} ({reason})',
  noReason: 'причина изменения срока не указана, поэтому действует рассчитанный срок',
  /** Whom something goes to, in the case that sentences of sending ask. */
  toWhom: {
    object: 'объекту',
    executive: 'исполнительному органу',
    kenesh: 'местному кенешу',
    community: 'местному сообществу',
  },
  ownNumber: 'число по положению самого кенеша: {reference}',
  uncertainDue: '{about}: день айта предварительный, срок истекает между {earliest:cell} и {latest:cell}',
  unknownEdition: {
    message: '«{edition}» – такая редакция Типового положения неизвестна, поэтому вывода нет ({about})',
    todo: 'На листе «Настройки» укажите редакцию номером и датой приказа.',
  },
  periods: {
    quarter: '{year} год, {number} квартал',
    'half-year': '{year} год, {number} полугодие',
    year: '{year} год',
  },
};
