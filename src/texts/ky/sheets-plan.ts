// Kyrgyz words of the sheets of meetings, plan and fieldwork.
import type { SheetWords } from '../sheet-words.ts';

const methods = {
  survey: 'сурамжылоо',
  focusGroup: 'фокус-топ',
  interview: 'аңгемелешүү',
  documents: 'документтерди талдоо',
  observation: 'байкоо',
  visit: 'жерине баруу',
  inspection: 'көрмө кароо',
  measurement: 'өлчөө',
  scorecard: 'баалоо картасы',
  index: 'индексти эсептөө',
  other: 'башка',
} as const;

/** The goals of 2.1. */
export const goals = {
  rights: 'укуктарды коргоо',
  opinion: 'коомдук пикирди эсепке алуу',
  assessment: 'коомдук баалоо',
  anticorruption: 'коррупциянын алдын алуу',
} as const;

export const meetings = {
  meetings: {
    title: 'Жыйналыштар',
    about: 'Топтун жыйналыштары, кимдер катышканы жана кворум болгону (7.2).',
    columns: {
      date: 'Датасы',
      time: 'Убактысы',
      place: 'Орду',
      form: {
        header: 'Формасы',
        choices: {
          group: 'топтун жыйналышы',
          workingGroup: 'жумушчу топтун жыйналышы',
          discussion: 'коомдук талкуулоо',
          other: 'башка',
        },
      },
      agenda: 'Күн тартиби',
      present: 'Катышкан мүчөлөр',
      chairedBy: 'Төрагалык кылган',
      minutes: 'Протокол',
      plan: 'Иш пландын пункттары',
      presentCount: 'Катышкандардын саны',
      needed: 'Кворумга керек',
      competent: 'Ыйгарым укуктуу',
    },
  },
  decisions: {
    title: 'Чечимдер',
    about: 'Жыйналышта эмне угулду, ким чыгып сүйлөдү жана кандай чечим кылынды.',
    columns: {
      meeting: 'Жыйналыш',
      question: 'Каралган маселе',
      speaker: 'Угулду',
      discussion: 'Чыгып сүйлөштү',
      decision: 'Чечим',
      for: 'Макул',
      against: 'Каршы',
      abstained: 'Калыс',
      recused: 'Четтетилгендер',
      subject: 'Предмет',
      act: 'Акт',
      elects: 'Төрага болуп шайланган',
      voting: { header: 'Добуш берүү', choices: { open: 'ачык', secret: 'жашыруун' } },
      time: 'Убактысы',
      due: 'Мөөнөтү',
      done: 'Аткарылган күнү',
    },
  },
} as const satisfies Pick<SheetWords, 'meetings' | 'decisions'>;

export const plan = {
  objects: {
    title: 'Объекттер',
    about: 'Кимдин иши байкалат жана бааланат (4.2).',
    columns: {
      name: 'Аталышы',
      type: {
        header: 'Түрү',
        choices: {
          executive: 'аткаруу органы',
          municipal: 'муниципалдык ишкана же мекеме',
          supplier: 'жеткирип берүүчү же консультант',
          association: 'коомдук уюм же бирикме',
          other: 'башка',
        },
      },
      head: 'Жетекчиси',
      contacts: 'Байланыш маалыматы',
      email: 'Электрондук дареги',
    },
  },
  subjects: {
    title: 'Предметтер',
    about: 'Эмне байкалат жана бааланат: программалар, долбоорлор, сатып алуулар (4.1).',
    columns: {
      title: 'Аталышы',
      type: {
        header: 'Түрү',
        choices: {
          programme: 'өнүктүрүү программасы же планы',
          project: 'демилге же долбоор',
          procurement: 'мамлекеттик сатып алуу',
        },
      },
      funding: {
        header: 'Каржы булагы',
        choices: {
          local: 'жергиликтүү бюджет',
          republican: 'республикалык бюджет',
          donor: 'эл аралык же донордук уюм',
          sponsor: 'демөөрчү',
          other: 'башка булак',
        },
      },
      procurement: {
        header: 'Сатып алуунун түрү',
        choices: {
          goods: 'товарлар',
          services: 'кызмат көрсөтүүлөр',
          works: 'жумуштар',
          consulting: 'консультация',
        },
      },
      object: 'Объект',
      supplier: 'Жеткирип берүүчү',
      contract: 'Келишим',
      plannedSum: 'Пландаштырылган сумма (сом)',
      actualSum: 'Иш жүзүндөгү сумма (сом)',
      plannedFrom: 'План боюнча башталышы',
      plannedTo: 'План боюнча аякташы',
      actualFrom: 'Иш жүзүндө башталышы',
      actualTo: 'Иш жүзүндө аякташы',
      constraint: 'Табылган чектөө',
      measure: 'Четтетүү чарасы',
    },
  },
  plan: {
    title: 'Иш план',
    about: 'Топ эмнени, кантип жана качан байкайт, ким жооптуу, план качан бекитилген (7.3.1).',
    columns: {
      year: 'Жылы',
      what: 'Иш-чара',
      subject: 'Предмет',
      object: 'Объект',
      goal: {
        header: 'Максаты',
        choices: goals,
      },
      method: { header: 'Усулу', choices: methods },
      constancy: {
        header: 'Туруктуулугу',
        choices: { constant: 'туруктуу', temporary: 'убактылуу', oneTime: 'бир жолку' },
      },
      from: 'Башталышы',
      to: 'Аякташы',
      responsible: 'Жооптуулар',
      sent: 'Аткаруу органына жиберилди',
      discussed: 'Талкууланды',
      approved: 'Бекитилди',
      approval: 'Бекиткен чечим',
      proposedBy: {
        header: 'Ким сунуштаган',
        choices: { group: 'топ', executive: 'аткаруу органы', kenesh: 'жергиликтүү кеңеш', other: 'башка' },
      },
      declined: 'Киргизилбегенинин себеби',
      state: 'Абалы',
    },
  },
  activities: {
    title: 'Иш-чаралар',
    about: 'План боюнча эмне жасалды: кайда, ким катышты, эмне байкалды жана эмне өлчөндү.',
    columns: {
      plan: 'Иш пландын пункту',
      what: 'Эмне жасалды',
      method: { header: 'Усулу', choices: methods },
      from: 'Башталышы',
      to: 'Аякташы',
      place: 'Орду',
      participants: 'Катышкан мүчөлөр',
      reached: 'Камтылган адамдар',
      seen: 'Эмне байкалды',
      obstacle: 'Объекттин ишине тоскоолдук',
      measured: 'Өлчөөнүн жыйынтыгы',
      unit: 'Өлчөмдүн бирдиги',
      tool: 'Эмне менен өлчөндү',
      evidence: 'Далилдер',
      finished: 'Аяктады',
    },
  },
  indicators: {
    title: 'Көрсөткүчтөр',
    about: 'Ар бир айлампада өлчөнө турган көрсөткүчтөр, баштапкы жана максаттуу маанилери (2.2(3), 3.2).',
    columns: {
      name: 'Көрсөткүч',
      plan: 'Иш пландын пункту',
      unit: 'Өлчөө бирдиги',
      baseline: 'Баштапкы мааниси',
      target: 'Максаттуу мааниси',
      method: 'Өлчөө усулу',
      version: 'Усулдун чыгарылышы',
      evaluation: {
        header: 'Баалоонун түрү',
        choices: {
          transparency: 'айкындуулуктун деңгээли',
          budgetIndex: 'бюджеттин айкындуулугунун индекси',
          serviceQuality: 'кызмат көрсөтүүнүн сапаты',
        },
      },
    },
  },
  values: {
    title: 'Өлчөөлөр',
    about: 'Көрсөткүчтөрдүн ар бир өлчөөдөгү маанилери.',
    columns: {
      indicator: 'Көрсөткүч',
      date: 'Датасы',
      value: 'Мааниси',
      tool: 'Өлчөө куралы',
      source: 'Булагы',
    },
  },
} as const satisfies Pick<
  SheetWords,
  'objects' | 'subjects' | 'plan' | 'activities' | 'indicators' | 'values'
>;
