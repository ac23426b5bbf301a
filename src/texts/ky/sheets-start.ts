// Kyrgyz words of the sheets that come first: home, settings, readings, days off.
import type { SheetWords } from '../sheet-words.ts';

export const start = {
  home: {
    title: 'Башкы бет',
    about: 'Топтун иши бир караганда: текшерүүнүн жыйынтыгы, жакынкы мөөнөттөр, пландын аткарылышы.',
    columns: { what: 'Эмне', value: 'Азыркы абалы', bar: 'Үлүшү', where: 'Кайсы баракта' },
  },
  settings: {
    title: 'Жөндөөлөр',
    about: 'Кеңеш, аткаруу органы, топту түзгөн токтом, тилдер жана эскертүүлөрдүн чектери.',
    columns: { name: 'Жөндөө', value: 'Мааниси', reference: 'Негизи', meaning: 'Түшүндүрмө' },
  },
  readings: {
    title: 'Окуулар',
    about: 'Жобонун күмөндүү жерлери кандай окулат, ошол окууну ким жана кайсы чечим менен тандаган.',
    columns: {
      clause: 'Пункт',
      text: 'Жобонун тексти',
      doubt: 'Күмөндүн себеби',
      options: 'Окуунун түрлөрү',
      chosen: 'Тандалган окуу',
      chosenBy: 'Ким тандаган',
      decision: 'Кайсы чечим менен',
    },
  },
  calendar: {
    title: 'Иш эмес күндөр',
    about: 'Мыйзамдагы майрамдардан тышкары чечим менен жарыяланган эс алуу күндөрү жана жумушчу ишембилер.',
    columns: {
      date: 'Күнү',
      kind: { header: 'Түрү', choices: { off: 'эс алуу күнү', working: 'жумушчу ишемби' } },
      name: 'Аталышы',
      document: 'Документ',
      certainty: { header: 'Тактыгы', choices: { confirmed: 'такталган', expected: 'болжолдуу' } },
    },
  },
} as const satisfies Pick<SheetWords, 'home' | 'settings' | 'readings' | 'calendar'>;
