// Lists of other villages in other layouts; people and decisions are made up.
import { readList } from '../../../src/intake/list/read-list.ts';
import type { ReadList } from '../../../src/intake/list/types.ts';

const people = (list: ReadList) =>
  list.members.map(({ order, name, position, village, side, roles }) => [
    order,
    name,
    position,
    village,
    side,
    roles.join('+'),
  ]);
const reasons = (list: ReadList) => list.leftOut.map(({ line, reason }) => [line, reason]);

test('roles before names, no numbers, dashes as bullets, a signature at the end', () => {
  const list = readList(`Ат-Башы районунун
Кара-Суу айылдык кеңешинин
2025-жылдын 14-мартындагы
№ 23-токтомуна
№ 2 тиркеме

БИРГЕЛЕШКЕН МОНИТОРИНГ ЖАНА БААЛОО ТОБУНУН
КУРАМЫ

Топтун төрагасы – Сатаров Бакыт Эсенович, Ак-Моюн айылынын тургуну;
Орун басары – Жээнбекова Гүлмира Асановна, Кара-Суу айыл өкмөтүнүн башкы адиси;
Катчысы – Токтогулова А.Б., Кара-Суу айылынын тургуну.
Мүчөлөрү:
- Абдыраев Темирбек Уланович – Кара-Суу айылдык кеңешинин депутаты
- Касымова Жылдыз - пенсионер, Ак-Моюн айылы
- Эркин Асан уулу – Кара-Суу айыл
  өкмөтүнүн жооптуу катчысы
- Иманкулова-Садырова Нургүл Таалайбековна, мугалим, Калинин айылынын тургуну

Айылдык кеңештин төрагасы ____________ Д. Мамбетов
М.О.
`);
  expect(list.heading).toEqual({
    title: 'КУРАМЫ',
    decision: '№ 23',
    act: 'toktom',
    formed: '2025-03-14',
    kenesh: 'Кара-Суу айылдык кеңеши',
  });
  expect(people(list)).toEqual([
    [
      null,
      'Сатаров Бакыт Эсенович',
      'Топтун төрагасы, Ак-Моюн айылынын тургуну',
      'Ак-Моюн',
      'citizen',
      'chair',
    ],
    [
      null,
      'Жээнбекова Гүлмира Асановна',
      'Орун басары, Кара-Суу айыл өкмөтүнүн башкы адиси',
      null,
      'municipal',
      'deputy',
    ],
    [null, 'Токтогулова А.Б.', 'Катчысы, Кара-Суу айылынын тургуну', 'Кара-Суу', 'citizen', 'secretary'],
    [null, 'Абдыраев Темирбек Уланович', 'Кара-Суу айылдык кеңешинин депутаты', null, 'deputy', 'member'],
    [null, 'Касымова Жылдыз', 'пенсионер, Ак-Моюн айылы', 'Ак-Моюн', null, 'member'],
    [null, 'Эркин Асан уулу', 'Кара-Суу айыл өкмөтүнүн жооптуу катчысы', null, 'municipal', 'member'],
    [
      null,
      'Иманкулова-Садырова Нургүл Таалайбековна',
      'мугалим, Калинин айылынын тургуну',
      'Калинин',
      'citizen',
      'member',
    ],
  ]);
  expect(list.members.slice(3).every(({ isMemberStated }) => isMemberStated)).toBe(true);
  expect(list.notes).toEqual([{ id: 'numbers-missing', figures: { members: 7 } }]);
  expect(reasons(list)).toEqual([
    ['Мүчөлөрү:', 'section-heading'],
    ['Айылдык кеңештин төрагасы ____________ Д. Мамбетов', 'signature'],
    ['М.О.', 'footer'],
  ]);
});

test('a table from Excel: tabs, CRLF, byte order mark, a village column, formulas and tags as names', () => {
  const rows = [
    '\ufeffСузак району',
    '«Барпы айылдык Кеңеши»',
    '05.11.2025-ж. № 45/7 чечимине тиркеме',
    '',
    'БМжБ тобунун курамы (7 адам)',
    '№\tАты-жөнү\tАйылы\tКызматы\tТоптогу милдети',
    '1\tМаматов\u00a0Р.К.\tЫрыс\tайыл тургуну\tтоптун төрагасы',
    '2\tЮсупова Д.\tБарпы\tАӨ кызматкери\tкатчы',
    '4\tКамбаров Эрмек Туратович\tЫрыс\tкеңештин депутаты\tмүчө',
    '5\t=HYPERLINK("http://a-b.example/x";"А.Асанов")\tТашбулак\tайыл тургуну\tмүчө',
    '6\t<b>Н.Турдуева</b>\tБарпы\tжаран\tмүчө',
    '7\tбош орун\t\t\t',
    '8\tMаматова Г.\tЫрыс\tайыл башчысы\tмүчө',
    '',
    '2',
  ];
  const list = readList(rows.join('\r\n'));
  expect(list.heading).toMatchObject({
    decision: '№ 45/7',
    formed: '2025-11-05',
    kenesh: 'Барпы айылдык Кеңеши',
  });
  expect(people(list)).toEqual([
    [1, 'Маматов Р.К.', 'Ырыс, айыл тургуну, топтун төрагасы', 'Ырыс', 'citizen', 'chair'],
    [2, 'Юсупова Д.', 'Барпы, АӨ кызматкери, катчы', 'Барпы', 'municipal', 'secretary'],
    [4, 'Камбаров Эрмек Туратович', 'Ырыс, кеңештин депутаты', 'Ырыс', 'deputy', 'member'],
    [
      5,
      '=HYPERLINK("http://a-b.example/x";"А.Асанов")',
      'Ташбулак, айыл тургуну',
      'Ташбулак',
      'citizen',
      'member',
    ],
    [6, '<b>Н.Турдуева</b>', 'Барпы, жаран', 'Барпы', 'citizen', 'member'],
    [8, 'Mаматова Г.', 'Ырыс, айыл башчысы', 'Ырыс', 'municipal', 'member'],
  ]);
  expect(list.members.map(({ notes }) => notes.map(({ id }) => id))).toEqual([
    ['same-surname'],
    [],
    [],
    ['name-unusual'],
    ['name-unusual'],
    ['mixed-alphabet', 'side-from-village-head', 'same-surname'],
  ]);
  expect(list.notes).toEqual([{ id: 'number-skipped', figures: { numbers: '3, 7' } }]);
  expect(reasons(list).map(([, reason]) => reason)).toEqual(['table-header', 'vacant', 'page-number']);
});

test('a whole decision: its clauses before the annex, cells on lines of their own, wrapped entries, two signatures', () => {
  const list = readList(`НАРЫН ОБЛУСУ
АК-ТАЛАА РАЙОНУ
БАЕТОВ АЙЫЛДЫК КЕҢЕШИНИН
XXVIII ЧАКЫРЫЛЫШЫНЫН КЕЗЕКСИЗ VI СЕССИЯСЫНЫН
ТОКТОМУ
2025-жылдын «3» ноябры № 6-2

2021-жылдын 20-октябрындагы № 123 Мыйзамына ылайык кеңеш токтом кылат:
1. Биргелешкен мониторинг жана баалоо тобунун курамы
1-тиркемеге ылайык бекитилсин.
2. Токтомдун аткарылышын көзөмөлдөө туруктуу комиссияга жүктөлсүн.

Кеңештин төрагасы М.Асанов

Баетов айылдык Кеңешинин
2025-жылдын 3-ноябрындагы
№ 6-2 токтомуна
1-тиркеме

Биргелешкен мониторинг жана баалоо тобунун
курамы:

1
Садыков Азамат
айыл тургуну
Терек айылы
2
Эсенова Б.
Айылдык кеңештин депутаты
3.
Айылдык кеңештин төрагасы – А.Асанов, топтун мүчөсү
4. Баетов айыл өкмөтүнүн адиси К.Асанова – топтун мүчөсү
5. Б.Байболотов – Кайыңды-
Булак айылынын тургуну, топтун
мүчөсү
6. Молдокеева
Айнура Бакытовна – Баетов айылдык
Кеңешинин депутаты
7. Ч.Орозов –
мугалим


Айылдык Кеңештин
төрагасы:            М.Асанов
Баетов айылдык Кеңешинин төрагасы

М. Асанов
`);
  expect(list.heading).toEqual({
    title: 'курамы:',
    decision: '№ 6-2',
    act: 'toktom',
    formed: '2025-11-03',
    kenesh: 'БАЕТОВ АЙЫЛДЫК КЕҢЕШИ',
  });
  expect(people(list)).toEqual([
    [1, 'Садыков Азамат', 'айыл тургуну, Терек айылы', 'Терек', 'citizen', 'member'],
    [2, 'Эсенова Б.', 'Айылдык кеңештин депутаты', null, 'deputy', 'member'],
    [3, 'А.Асанов', 'Айылдык кеңештин төрагасы', null, null, 'member'],
    [4, 'К.Асанова', 'Баетов айыл өкмөтүнүн адиси', null, 'municipal', 'member'],
    [5, 'Б.Байболотов', 'Кайыңды-Булак айылынын тургуну', 'Кайыңды-Булак', 'citizen', 'member'],
    [6, 'Молдокеева Айнура Бакытовна', 'Баетов айылдык Кеңешинин депутаты', null, 'deputy', 'member'],
    [7, 'Ч.Орозов', 'мугалим', null, null, 'member'],
  ]);
  expect(reasons(list)).toEqual([
    ['Айылдык Кеңештин', 'signature'],
    ['төрагасы:            М.Асанов', 'signature'],
    ['Баетов айылдык Кеңешинин төрагасы', 'signature'],
    ['М. Асанов', 'signature'],
  ]);
});

test('a Russian list, numbers repeated', () => {
  const list = readList(`Приложение № 1
к постановлению Ак-Суйского айылного кенеша
от 3 июня 2024 г. № 7

Состав группы совместного мониторинга и оценки

1) Исаев Марат Болотович, житель села Теплоключенка, председатель группы
2) Петрова-Ким Анна Сергеевна — специалист айыл окмоту, секретарь группы
3) Осмонов А.Б. — депутат айылного кенеша, член группы
3) Жумаева С. - жительница с. Кереге-Таш
`);
  expect(list.heading).toMatchObject({
    decision: '№ 7',
    formed: '2024-06-03',
    kenesh: 'Ак-Суйский айылный кенеш',
  });
  expect(people(list)).toEqual([
    [
      1,
      'Исаев Марат Болотович',
      'житель села Теплоключенка, председатель группы',
      'Теплоключенка',
      'citizen',
      'chair',
    ],
    [
      2,
      'Петрова-Ким Анна Сергеевна',
      'специалист айыл окмоту, секретарь группы',
      null,
      'municipal',
      'secretary',
    ],
    [3, 'Осмонов А.Б.', 'депутат айылного кенеша', null, 'deputy', 'member'],
    [3, 'Жумаева С.', 'жительница с. Кереге-Таш', 'Кереге-Таш', 'citizen', 'member'],
  ]);
  expect(list.members[3]?.notes.map(({ id }) => id)).toEqual(['member-not-stated', 'number-repeated']);
});

test('typed without ң, ө and ү, numbers of many styles, one missing', () => {
  const list = readList(`Жаны-Талап айылдык кенешинин “ __ ” 2024-жыл токтому
Топтун курамы:
1 А.Садыков - Жаны-Талап айыл башчысы, топтун мучосу
2- Б.Эсенова – Жаны-Талап айылынын тургуну, топтун торайымы
Ч.Орозов – кенештин депутаты
топтун мүчөсү
10. Ш.Асан кызы-Кенештин депутаты,
топтун мүчөсү
№11 К.Мусаев-Терек, топтун мүчөсү
(12) Айыл башчысы Н.Болотов – топтун мүчөсү
13) Бекова А. – А.Осмонов атындагы
орто мектептин мугалими
14. А.Бекова, Ж.Рысов – айыл тургундары
15. Алиев Т –
1-Май айылынын тургуну, кеңештин депутаты
16. ТЕМИРОВ БАКЫТ АЙЫЛ ТУРГУНУ
3-бет
Төрага: Г.Абиев
Катчы: З.Турусова
`);
  expect(people(list)).toEqual([
    [1, 'А.Садыков', 'Жаны-Талап айыл башчысы', 'Жаны-Талап', 'municipal', 'member'],
    [2, 'Б.Эсенова', 'Жаны-Талап айылынын тургуну, топтун торайымы', 'Жаны-Талап', 'citizen', 'chair'],
    [null, 'Ч.Орозов', 'кенештин депутаты', null, 'deputy', 'member'],
    [10, 'Ш.Асан кызы', 'Кенештин депутаты', null, 'deputy', 'member'],
    [11, 'К.Мусаев-Терек', '', null, null, 'member'],
    [12, 'Н.Болотов', 'Айыл башчысы', null, 'municipal', 'member'],
    [13, 'Бекова А.', 'А.Осмонов атындагы орто мектептин мугалими', null, null, 'member'],
    [14, 'А.Бекова', 'Ж.Рысов – айыл тургундары', null, null, 'member'],
    [15, 'Алиев Т', '1-Май айылынын тургуну, кеңештин депутаты', '1-Май', 'deputy', 'member'],
    [16, 'ТЕМИРОВ БАКЫТ', 'АЙЫЛ ТУРГУНУ', null, 'citizen', 'member'],
  ]);
  expect(list.members.map(({ notes }) => notes.map(({ id }) => id))).toEqual([
    ['side-from-village-head'],
    [],
    ['number-missing'],
    [],
    ['name-hyphen', 'side-not-stated'],
    ['name-after-position', 'side-from-village-head'],
    ['member-not-stated', 'side-not-stated', 'same-person-twice'],
    ['second-name', 'member-not-stated', 'side-not-stated', 'same-person-twice'],
    ['member-not-stated', 'side-several'],
    ['name-unusual', 'member-not-stated'],
  ]);
  expect(list.notes.map(({ id }) => id)).toEqual([
    'decision-missing',
    'formed-missing',
    'number-skipped',
    'names-differ',
  ]);
  expect(reasons(list)).toEqual([
    ['3-бет', 'footer'],
    ['Төрага: Г.Абиев', 'signature'],
    ['Катчы: З.Турусова', 'signature'],
  ]);
});

test('the head of a section below a clause of the decision is a head, and speaks for its people', () => {
  const list = readList(`Биргелешкен мониторинг жана баалоо тобунун курамы жөнүндө
ТОКТОМ КЫЛАТ:
1. БМжБ тобу төмөнкү курамда бекитилсин:
Жарандар:
1) Асанова Гүлнара Касымовна – Ак-Талаа айылынын тургуну
2) Токтосунова Айнура Маратовна, мугалим
3) Жумабеков Нурлан уулу Эрлан
Депутаттар:
4) Орозова Чынара
2. Токтомдун аткарылышын көзөмөлдөө социалдык комиссияга жүктөлсүн.
Кеңештин төрагасы                А.Осмонов
`);
  expect(people(list).map(([, name, , , side]) => [name, side])).toEqual([
    ['Асанова Гүлнара Касымовна', 'citizen'],
    ['Токтосунова Айнура Маратовна', 'citizen'],
    ['Жумабеков Нурлан уулу Эрлан', 'citizen'],
    ['Орозова Чынара', 'deputy'],
  ]);
});
