// The reader at its boundaries: dates and numbers in every form, names in every form, hostile and broken input.
import { isEmptyList, readList } from '../../../src/intake/list/read-list.ts';

const TITLE = 'Биргелешкен мониторинг жана баалоо тобунун курамы';
const only = (entry: string) => {
  const { members } = readList(`${TITLE}\n${entry}`);
  expect(members).toHaveLength(1);
  const [member] = members;
  if (!member) throw new Error('no member');
  return member;
};
const heading = (above: string) => readList(`${above}\n${TITLE}\n1. А.Осмонов`).heading;

describe('the day of the decision', () => {
  test.each([
    ['“ 17 ” сентябрь, 2024-жылдын', '2024-09-17'],
    ['«17» сентябрь 2024-ж.', '2024-09-17'],
    ['2024-жылдын 17-сентябры', '2024-09-17'],
    ['2024-жылдын «17» сентябрындагы', '2024-09-17'],
    ['2024-жылдын сентябрь айынын 17синде', '2024-09-17'],
    ['2024-ж. 17-сентябрь', '2024-09-17'],
    ['17.09.2024', '2024-09-17'],
    ['17.9.2024-ж.', '2024-09-17'],
    ['2024-09-17', '2024-09-17'],
    ['17 сентября 2024 года', '2024-09-17'],
    ['от 9 мая 2025 г.', '2025-05-09'],
    ['29-февраль, 2024-жыл', '2024-02-29'],
    ['29-февраль, 2025-жыл', null],
    ['31.04.2025', null],
    ['“ __ ” сентябрь, 2024-жылдын', null],
    ['', null],
  ])('%s', (above, formed) => {
    expect(heading(above).formed).toBe(formed);
  });

  test('is the one beside the decision, not a law’s', () => {
    const { formed } = heading('2021-жылдын 20-октябрындагы Мыйзамга ылайык\n17.09.2024\n№ 12-5 токтомуна');
    expect(formed).toBe('2024-09-17');
  });
});

describe('the number of the decision', () => {
  test.each([
    ['№12-5 токтомуна 1-тиркеме', '№ 12-5'],
    ['№ 12-5', '№ 12-5'],
    ['№ 12 - 5 токтом', '№ 12-5'],
    ['№ 45/7 чечими', '№ 45/7'],
    ['12-5-токтомуна', '№ 12-5'],
    ['Тиркеме № 1\n№ 8 токтомуна', '№ 8'],
    ['№ 1 тиркеме', null],
    ['№ ___ токтом', null],
    ['', null],
  ])('%s', (above, decision) => {
    expect(heading(above).decision).toBe(decision);
  });
});

describe('the name of the decision', () => {
  test.each([
    ['№12-5 токтомуна 1-тиркеме', 'toktom'],
    ['№ 8 тескемесине тиркеме', 'teskeme'],
    ['ТОКТОМ\n№ 23', 'toktom'],
    ['Приложение к постановлению № 6', 'toktom'],
    ['Приложение к распоряжению № 6', 'teskeme'],
    ['№ 45/7 чечими', null],
    ['№ 12-5', null],
    ['', null],
  ])('%s', (above, act) => {
    expect(heading(above).act).toBe(act);
  });
});

describe('the body that decided', () => {
  test.each([
    ['Баетов айылдык Кеңешинин', 'Баетов айылдык Кеңеши'],
    ['БАЕТОВ АЙЫЛДЫК КЕҢЕШИНИН', 'БАЕТОВ АЙЫЛДЫК КЕҢЕШИ'],
    ['Нарын облусунун Ак-Талаа районунун\nКызыл Бел айылдык кеңешинин', 'Кызыл Бел айылдык кеңеши'],
    ['Нарын шаардык Кеңеши', 'Нарын шаардык Кеңеши'],
    ['Тиркеме\nКочкор айылдык кеңешинин', 'Кочкор айылдык кеңеши'],
    ['айылдык кеңештин', null],
    ['', null],
  ])('%s', (above, kenesh) => {
    expect(heading(above).kenesh).toBe(kenesh);
  });
});

describe('a name', () => {
  test.each([
    ['1. А.Осмонов – айыл тургуну', 'А.Осмонов'],
    ['1) А. Осмонов - айыл тургуну', 'А. Осмонов'],
    ['1- А.Б.Осмонов— айыл тургуну', 'А.Б.Осмонов'],
    ['1-А.Осмонов-айыл тургуну', 'А.Осмонов'],
    ['№ 1 Осмонов А.Б., айыл тургуну', 'Осмонов А.Б.'],
    ['1\tОсмонов А.Б.\tайыл тургуну', 'Осмонов А.Б.'],
    ['| 1 | Осмонов А.Б. | айыл тургуну |', 'Осмонов А.Б.'],
    ['1.\u00a0А.\u00a0Осмонов\u00a0–\u00a0айыл тургуну', 'А. Осмонов'],
    ['Осмонов Азамат Бакытович – айыл тургуну', 'Осмонов Азамат Бакытович'],
    ['Осмонов Азамат Бакыт уулу – айыл тургуну', 'Осмонов Азамат Бакыт уулу'],
    ['1. Темир уулу Эркин – айыл тургуну', 'Темир уулу Эркин'],
    ['1. Э.ТЕМИР УУЛУ – айыл тургуну', 'Э.ТЕМИР УУЛУ'],
    ['1. Ж.Асан кызы-айыл тургуну', 'Ж.Асан кызы'],
    ['1. А.Осмонов-Кайыңды-Булак айылынын тургуну', 'А.Осмонов'],
    ['1. А.Осмонов–Ак–Талаа айылынын тургуну', 'А.Осмонов'],
    ['1. А.Петрова-Ким – айыл тургуну', 'А.Петрова-Ким'],
    ['1. Дж. Осмонов айыл тургуну', 'Дж. Осмонов'],
    ['1. Осмонов Азамат Терек айылынын тургуну', 'Осмонов Азамат'],
    ['1. =А.Осмонов – айыл тургуну', '=А.Осмонов'],
    ['1. <script>alert(1)</script>-айыл тургуну', '<script>alert(1)</script>'],
    ['=HYPERLINK("http://a-b.example";"x")', '=HYPERLINK("http://a-b.example";"x")'],
    ['<b>А.Осмонов</b> – айыл тургуну', '<b>А.Осмонов</b>'],
    ['1. осмонов азамат – айыл тургуну', 'осмонов азамат'],
    ['1. Осмонов – айыл тургуну', 'Осмонов'],
  ])('%s', (entry, name) => {
    expect(only(entry).name).toBe(name);
  });

  test.each([
    '=А.Осмонов – айыл тургуну',
    '1. <b>А.Осмонов</b>',
    '1. осмонов – тургун',
    '1. Осмонов – айыл тургуну',
  ])('unusual: %s', (entry) => {
    expect(only(entry).notes.map(({ id }) => id)).toContain('name-unusual');
  });

  test('with Latin letters is kept to the letter and noted', () => {
    const member = only('1. A.Ocмонов – айыл тургуну');
    expect(member.name).toBe('A.Ocмонов');
    expect(member.notes).toContainEqual({
      id: 'mixed-alphabet',
      figures: { name: 'A.Ocмонов', letters: 'AOc' },
    });
  });
});

describe('a side', () => {
  test.each([
    ['айылдык кеңештин депутаты', 'deputy', []],
    ['Жогорку Кеңештин депутаты', 'deputy', ['side-from-other-kenesh']],
    ['айылдык кеңештин мурдагы депутаты', null, ['side-not-stated']],
    ['депутаттын жардамчысы', null, ['side-not-stated']],
    ['айыл өкмөтүнүн адиси', 'municipal', []],
    ['АӨ кызматкери', 'municipal', []],
    ['айыл өкмөтүнүн жооптуу катчысы', 'municipal', []],
    ['муниципалдык кызматкер', 'municipal', []],
    ['айыл башчысы', 'municipal', ['side-from-village-head']],
    ['аксакалдар сотунун мүчөсү', 'citizen', ['side-from-elders-court']],
    ['Терек айылынын тургуну, аксакалдар сотунун төрагасы', 'citizen', []],
    ['жаран', 'citizen', []],
    ['КР жараны', null, ['side-not-stated']],
    ['Кыргыз Республикасынын жараны', null, ['side-not-stated']],
    ['мектеп мугалими', null, ['side-not-stated']],
    ['Терек айылынын тургуну, кеңештин депутаты', 'deputy', ['side-several']],
    ['айыл башчысы, кеңештин депутаты', null, ['side-several']],
  ])('%s', (position, side, notes) => {
    const member = only(`1. А.Осмонов – ${position}, топтун мүчөсү`);
    expect(member.side).toBe(side);
    expect(member.sideToConfirm).toBe(notes.length > 0);
    expect(member.notes.map(({ id }) => id)).toEqual(notes);
    expect(member.position).toBe(position);
  });

  test('is taken from the heading of a section', () => {
    const { members } = readList(`${TITLE}\nДепутаттар:\n1. А.Осмонов\nЖарандар:\n2. Б.Асанова\n`);
    expect(members.map(({ side }) => side)).toEqual(['deputy', 'citizen']);
  });
});

describe('a place in the group', () => {
  test.each([
    ['топтун жетекчиси', ['chair']],
    ['топтун төрагасы', ['chair']],
    ['төрага', ['chair']],
    ['Аксакалдар сотунун төрагасы', ['member']],
    ['айылдык кеңештин төрагасы', ['member']],
    ['топтун төрагасынын орун басары', ['deputy']],
    ['мектеп директорунун орун басары', ['member']],
    ['орун басар-жооптуу катчы', ['deputy', 'secretary']],
    ['топтун катчысы', ['secretary']],
    ['айыл өкмөтүнүн жооптуу катчысы', ['member']],
    ['топтун мүчөсү', ['member']],
  ])('%s', (position, roles) => {
    expect(only(`1. А.Осмонов – айыл тургуну, ${position}`).roles).toEqual(roles);
  });

  test('is to be confirmed where it may be another body’s', () => {
    const { roles, notes } = only('1. А.Осмонов – Терек айыл өкмөтү, жооптуу катчысы');
    expect(roles).toEqual(['secretary']);
    expect(notes.map(({ id }) => id)).toContain('role-to-confirm');
  });

  test('of a heading is the next entry’s alone', () => {
    const { members } = readList(`${TITLE}\nТоптун төрагасы:\nА.Осмонов\nМүчөлөрү:\nБ.Асанова\nВ.Эсенов`);
    expect(members.map(({ roles, isMemberStated }) => [roles, isMemberStated])).toEqual([
      [['chair'], false],
      [['member'], true],
      [['member'], true],
    ]);
  });
});

describe('a text that names nobody', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n\u00a0'],
    ['a title alone', TITLE],
    ['names of villages', 'Ак Терек\nКара Суу\nТаш Дөбө\nКалинин'],
    ['lines of a program', 'Install Node\nMIT License\nGoogle Sheets'],
    ['a title and a signature', `${TITLE}\n\nКеңештин төрагасы ______ А.Асанов`],
    [
      'a decision without its annex',
      `1. ${TITLE} бекитилсин.\n2. Токтомдун аткарылышы комиссияга жүктөлсүн.`,
    ],
    [
      'another document',
      '# bmjb-sheets\n\n1. Install Node\n2. Run `npm start`\n\nMIT License\nGoogle Sheets – add-on',
    ],
    ['a program', '{ "name": "bmjb", "version": "0.1.0" }'],
    ['bytes', '\u0000\u0001PK\u0003\u0004\ufffd\ufffd\u0014'],
  ])('%s', (_, text) => {
    expect(isEmptyList(readList(text))).toBe(true);
  });
});

test('a list without a title is read where its names are plain, and noted', () => {
  const list = readList('Терек айылдык кеңеши\n1. А.Осмонов – депутат\n2. Б.Асанова – айыл тургуну\n');
  expect(list.members.map(({ name }) => name)).toEqual(['А.Осмонов', 'Б.Асанова']);
  expect(list.notes.map(({ id }) => id)).toContain('title-missing');
});

test('composed and decomposed letters, soft hyphens and marks of direction read alike', () => {
  const plain = '1. А.Байборуева – айыл тургуну, топтун мүчөсү';
  const hidden = plain.replace('тургуну', 'тур\u00adгу\u200bну\u202e').normalize('NFD');
  expect(only(hidden)).toEqual(only(plain));
});

test('as much of anything as a line may hold is read in its time', () => {
  const signs = [
    ' ',
    '-',
    '–',
    'А',
    'а',
    '(',
    '.',
    '_',
    'А.',
    'айыл ',
    '1-',
    '№1 ',
    '\t',
    '…',
    '> ',
    ': ',
    ' / ',
    '"',
  ];
  for (const part of signs) {
    const list = readList(`${TITLE}\n1. А.Осмонов${part.repeat(7900 / part.length)}!`);
    expect(list.members.length + list.leftOut.length).toBe(1);
  }
});

test('a text that looks like one in an old font is read as it stands where a person says so', () => {
  const text = 'МБ тобунун курамы\n1. Асанов Ъмър – търаганын орун басары\n2. Бекова Гъзал – м\\чъ';
  expect(readList(text).members[0]?.name).toBe('Асанов Өмөр');
  expect(readList(text).notes.map(({ id }) => id)).toContain('old-font');
  expect(readList(text, true).members[0]?.name).toBe('Асанов Ъмър');
  expect(readList(text, true).notes.map(({ id }) => id)).not.toContain('old-font');
});
