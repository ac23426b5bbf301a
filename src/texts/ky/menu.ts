// The words that must be there before any language can be loaded: the menu, and what is said where loading fails.
import type { Part } from '#core/table';

export const menu = {
  title: 'БМжБ',
  sidebar: 'Каптал панелди ачуу',
  setUp: 'Барактарды түзүү же оңдоо',
  check: 'Текшерүү',
  makeAct: 'Тандалган сап боюнча акт түзүү',
  makeReport: 'Жыйынды отчет түзүү',
  results: 'Сурамжылоолордун жыйынтыгын эсептөө',
  sheets: 'Барактар',
  parts: {
    start: 'Башталыш: башкы бет, жөндөөлөр',
    group: 'Топ: мүчөлөр, кадамдар',
    meetings: 'Жыйналыштар жана чечимдер',
    plan: 'План жана талаа иши',
    surveys: 'Сурамжылоолор',
    results: 'Жыйынтыктар: кемчиликтер, актылар, каттар',
    control: 'Көзөмөл: текшерүү, шайкештик, журнал',
  } satisfies Readonly<Record<Part, string>>,
  views: {
    secretary: 'Катчынын барактары',
    member: 'Мүчөнүн барактары',
    chair: 'Төраганын барактары',
  },
  showAll: 'Бардык барактарды көрсөтүү',
  showCore: 'Негизги барактарды гана көрсөтүү',
} as const;

/** Said with a link to Google's own question. */
export const consent =
  'Бул иш үчүн Google сиздин уруксатыңызды сурайт, ошондуктан эч нерсе башталган жок. Шилтемени ачып, уруксат бериңиз да, кайра басыңыз.';

export const unexpected =
  'Иш бүткөн жок, жазылгандар ордунда калды. Кайра басып көрүңүз; кайталанса, жардам сураганда «Журнал» барагындагы акыркы сапты көрсөтүңүз.';
