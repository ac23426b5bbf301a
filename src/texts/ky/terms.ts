// The words of the deadline register, in Kyrgyz.

import type { AnchorId, DayOffReason, EditionId, OwedBy, PeriodName, TermId } from '#calendar';
import type { PlanState } from '#rules/shared/plan-state';
import { deadlineStates } from './functions-words.ts';

const forming = 'Топту түзүү';
const start = 'Ишти баштоо';
const answers = 'Актыга жооп';
const work = 'Топтун иши';
const plan = 'Иш планды бекитүү';

export const terms = {
  steps: {
    '5.4.1': { procedure: forming, step: 'Топту түзүү жол-жобосу башталганын жарыялоо' },
    '5.4.2': {
      procedure: forming,
      step: 'Муниципалдык кызматкерлерден талапкерлерди дайындоо, тизмени кеңешке жиберүү',
    },
    '5.4.3': { procedure: forming, step: 'Депутаттардын ичинен мүчөлөрдү бекитүү' },
    '5.3.2': { procedure: start, step: 'Биринчи жыйналышты өткөрүү' },
    '5.3.3': { procedure: start, step: 'Биринчи жыйналышка чейин топ жөнүндө маалыматты жарыялоо' },
    '5.3.1': { procedure: start, step: 'Ыйгарым укуктардын мөөнөтүнүн бүтүшү' },
    '4.3-10': { procedure: answers, step: 'Себептер жана чаралар жөнүндө аткаруу органына маалымат берүү' },
    '4.3-30': { procedure: answers, step: 'Көрүлгөн чаралар жөнүндө кеңешке жалпыланган маалымат берүү' },
    '7.2.2': { procedure: work, step: 'Кварталдык жыйналышты өткөрүү' },
    '7.3.1-draft': { procedure: plan, step: 'Иш пландын долбоорун иштеп чыгуу' },
    '7.3.1-sent': { procedure: plan, step: 'Иш план жөнүндө аткаруу органына маалымдоо' },
    '7.3.1-discussed': { procedure: plan, step: 'Иш планды аткаруу органы менен талкуулоо' },
    '7.3.1-approved': { procedure: plan, step: 'Иш планды кеңештин бекитиши' },
    '8.1': { procedure: work, step: 'Жарым жылдык жыйынды отчетту түзүү' },
    '8.1-year': { procedure: work, step: 'Жылдык жыйынды отчетту түзүү' },
    '8.5': { procedure: work, step: 'Жыйынды отчетту коомдоштукка презентациялоо' },
  } satisfies Readonly<Record<TermId, { readonly procedure: string; readonly step: string }>>,
  owedBy: {
    'executive-body': 'аткаруу органы',
    'executive-head': 'аткаруу органынын жетекчиси',
    'kenesh-chair': 'кеңештин төрагасы',
    kenesh: 'жергиликтүү кеңеш',
    group: 'БМжБ тобу',
    chair: 'топтун төрагасы',
    object: 'объект',
  } satisfies Readonly<Record<OwedBy, string>>,
  anchors: {
    'kenesh-formed': 'кеңеш түзүлгөн күн',
    'procedure-started': 'жол-жобо башталган күн',
    'group-formed': 'топ түзүлгөн күн',
    'first-meeting': 'биринчи жыйналыштын күнү',
    'object-received-act': 'объект актыны алган күн',
    'executive-received-act': 'аткаруу органы актыны алган күн',
    quarter: 'квартал',
    'half-year': 'жарым жыл',
    year: 'жыл',
  } satisfies Readonly<Record<AnchorId, string>>,
  states: deadlineStates,
  /** How far a plan item has come (7.3.1). */
  planStates: {
    draft: 'долбоор',
    sent: 'жиберилди',
    discussed: 'талкууланды',
    approved: 'бекитилди',
  } satisfies Readonly<Record<PlanState, string>>,
  reasons: {
    'new-year': 'Жаңы жыл',
    christmas: 'Рождество',
    'defenders-day': 'Ата Мекенди коргоочулар күнү',
    'womens-day': 'Аялдардын эл аралык күнү',
    nooruz: 'Нооруз',
    'april-revolution': 'Элдик Апрель революциясы күнү',
    'labour-day': 'Эмгек майрамы',
    'constitution-day': 'Конституция күнү',
    'victory-day': 'Жеңиш күнү',
    'may-days': 'май майрамдары',
    'independence-day': 'Эгемендүүлүк күнү',
    'ancestors-days': 'Тарых жана ата-бабаларды эскерүү күндөрү',
    'orozo-ait': 'Орозо айт',
    'kurman-ait': 'Курман айт',
    declared: 'өкмөт жарыялаган иш эмес күн',
    sheet: '«Иш эмес күндөр» барагы',
    weekend: 'дем алыш күнү',
  } satisfies Readonly<Record<DayOffReason, string>>,
  editions: {
    'labour-code-2004': '2004-жылдагы Эмгек кодекси',
    'labour-code-2025': '2025-жылдагы Эмгек кодекси',
  } satisfies Readonly<Record<EditionId, string>>,
  units: {
    'working-days': 'жумушчу күн',
    'calendar-days': 'календардык күн',
    months: 'ай',
    years: 'жыл',
  },
  /** `{anchor} + {term} = {due}`; how a due date was counted. */
  after: '{anchor} {date:cell} + {count} {unit} = {due:cell}',
  before: '{anchor} {date:cell} − {count} {unit} = {due:cell}',
  period: '{anchor}, акыркы күнү – {due:cell}',
  skipped: 'эсепке кирбейт: {days}',
  moved: 'мөөнөттүн акыркы күнү ({movedFrom:cell}) – иш эмес күн, андыктан жумушчу күнгө жылды',
  uncertain: 'айттын күнү болжолдуу: {earliest:cell} – {latest:cell}',
  outsideTable: 'бул жылдын айт күндөрү таблицада жок',
  edition: 'календарь: {editions}',
  overridden: 'мөөнөт кол менен өзгөртүлдү: {date:cell} ({reason})',
  /** Said where a due date was overridden without a reason: then the computed one holds. */
  noReason: 'өзгөртүлгөн мөөнөттүн себеби жазылган эмес, ошондуктан эсептелген мөөнөт колдонулат',
  /** The decision that sets the kenesh's own number. */
  /** Whom something goes to, in the case that sentences of sending ask. */
  toWhom: {
    object: 'объектке',
    executive: 'аткаруу органына',
    kenesh: 'жергиликтүү кеңешке',
    community: 'жергиликтүү коомдоштукка',
  },
  ownNumber: 'саны кеңештин өз жобосу боюнча: {reference}',
  /** Said of a deadline that an expected Eid may still move past the day in question. */
  uncertainDue: '{about}: айттын күнү болжолдуу, мөөнөт {earliest:cell} – {latest:cell} аралыгында бүтөт',
  /** Said of a rule that hangs on an edition of the regulation which nobody knows. */
  unknownEdition: {
    message:
      '«{edition}» – Типтүү жобонун мындай редакциясы белгилүү эмес, ошондуктан корутунду чыгарылган жок ({about})',
    todo: '«Жөндөөлөр» барагында редакцияны буйруктун номери жана датасы менен жазыңыз.',
  },
  /** How a period of a step is written; figures for year and number stand in every language, for they are read again. */
  periods: {
    quarter: '{year}-жыл, {number}-квартал',
    'half-year': '{year}-жыл, {number}-жарым жылдык',
    year: '{year}-жыл',
  } satisfies Readonly<Record<PeriodName, string>>,
} as const;
