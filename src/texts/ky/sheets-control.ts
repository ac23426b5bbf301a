// Kyrgyz words of the sheets of control: check, compliance, log.
import type { SheetWords } from '../sheet-words.ts';

export const control = {
  check: {
    title: 'Текшерүү',
    about: 'Аткарыла элек же белгисиз талаптар: эмне болду, эмнеге жана эмне кылуу керек.',
    columns: {
      severity: 'Даражасы',
      kind: 'Эмнеге таянат',
      clause: 'Пункт',
      message: 'Билдирүү',
      sheet: 'Барак',
      row: 'Сап',
      column: 'Мамыча',
      cell: 'Уяча',
      since: 'Качантан бери',
      waivedBecause: 'Эске албоонун себеби',
      waivedBy: 'Ким чечти',
      waivedUntil: 'Качанга чейин',
      verdict: 'Корутунду (маалымат катары)',
      state: 'Абалы',
    },
  },
  compliance: {
    title: 'Шайкештик',
    about: 'Жобонун ар бир пункту: эмнени талап кылат, кантип текшерилет жана жыйынтыгы кандай.',
    columns: {
      text: 'Талап',
      how: 'Кантип текшерилет',
      value: 'Корутунду',
      figures: 'Сандар',
      source: 'Булагы',
      counts: 'Сандар (маалымат катары)',
    },
  },
  log: {
    title: 'Журнал',
    about: 'Качан, ким жана кайсы саптарга эмне кылды.',
    columns: {
      when: 'Качан',
      who: 'Ким',
      what: 'Эмне жасалды',
      sheet: 'Барак',
      rows: 'Саптар',
      version: 'Нуска',
    },
  },
} as const satisfies Pick<SheetWords, 'check' | 'compliance' | 'log'>;
