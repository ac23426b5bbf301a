// The words of lists, in Kyrgyz: the work plan, the inventory of documents, the compliance passport.

export const registerPapers = {
  plan: {
    notApproved: 'Бекитиле элек пункттар',
    title: 'ИШ ПЛАН',
    year: '{year}-жыл',
    approved: 'БЕКИТИЛГЕН',
    approval: 'Бекиткен чечим: {approval}',
    sent: 'Аткаруу органына жиберилген күнү: {date}',
    discussed: 'Аткаруу органы менен талкууланган күнү: {date}',
    what: 'Иш-чара',
    about: 'Предмети жана объектиси',
    method: 'Усулу',
    term: 'Мөөнөтү',
    responsible: 'Жооптуулар',
    submitted: 'Иш план жергиликтүү кеңештин бекитүүсүнө киргизилет (7.3.1-пункт).',
  },
  inventory: {
    title: 'САКТАЛГАН ДОКУМЕНТТЕРДИН ТИЗМЕГИ',
    asOf: '{today:attributive} абал боюнча',
    kind: 'Түрү',
    paper: 'Аталышы',
    date: 'Датасы',
    belongsTo: 'Эмнеге тиешелүү',
    kept: 'Сакталган жери',
    keeper: 'Сактоочу',
    total: 'Тизмекте {count} документ бар.',
    chair: 'Документтердин сакталышын камсыз кылат (7.2.5-пункт): топтун төрагасы',
  },
  passport: {
    title: 'ШАЙКЕШТИК ПАСПОРТУ',
    about: 'Жобонун ар бир пункту кантип аткарылып жатканы жөнүндө',
    asOf: '{today:attributive} абал боюнча',
    counts:
      'Корутундулар: талапка жооп бербейт – {violated}, маалымат жетишсиз – {unknown}, аткарылды – {met}, колдонулбайт – {na}.',
    asks: 'Эмнени талап кылат',
    verdict: 'Корутунду',
    figures: 'Сандар',
    note: 'Бош калган уячалар «маалымат жетишсиз» деп эсептелди; булар аткарылды дегенди билдирбейт.',
  },
};
