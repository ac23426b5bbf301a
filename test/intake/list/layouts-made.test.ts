// Made layouts of lists: whatever the marks, the order, the separators, sections, tails and letters are, every name is in,
// no other name is, and every line is accounted for. A short run makes a tenth.
import { readList } from '../../../src/intake/list/read-list.ts';
import { timesOf } from '../../reliability/support/sample.ts';
import { randomFrom } from '../../support/random.ts';

const COUNT = timesOf(10_000);
const random = randomFrom(20_241_005);
const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

const SURNAMES = [
  'Абиров',
  'Талипова',
  'Чокоева',
  'Сатаров',
  'Өмүрзаков',
  'Бекназарова',
  'Цой',
  'Жээнбеков',
  'Үсөнова',
  'Иманкулова-Садырова',
];
const GIVEN = ['Бакыт', 'Гүлнара', 'Айнура', 'Нурлан', 'Жибек', 'Темир', 'Эркин'];
const FATHERS = ['Асанович', 'Маратовна', 'Токтосунович', 'Болотовна'];
const POSITIONS = [
  'Терек айылынын тургуну',
  'айылдык кеңештин депутаты',
  'айыл өкмөтүнүн башкы адиси',
  'Арал айыл башчысы',
  'житель села Терек',
  'депутат айылного кенеша',
];
const NAMES: readonly (() => string)[] = [
  () => `${one(SURNAMES)} ${one(GIVEN)}`,
  () => `${one(SURNAMES)} ${one(GIVEN)} ${one(FATHERS)}`,
  () => `${one(GIVEN)[0]}.${one(SURNAMES)}`,
  () => `${one(SURNAMES)} ${one(GIVEN)[0]}.${one(FATHERS)[0]}.`,
  () => `${one(GIVEN)} уулу ${one(GIVEN)}`,
  () => `${one(GIVEN)} кызы ${one(GIVEN)}`,
  () => `${one(GIVEN)} ${one(FATHERS)} ${one(SURNAMES)}`,
  () => `${one(GIVEN)[0]}.${one(FATHERS)[0]}. ${one(SURNAMES)}`,
  () => `${one(SURNAMES)} ${one(GIVEN)} ${one(GIVEN)} уулу`,
  () => `${one(SURNAMES)} (${one(SURNAMES)}) ${one(GIVEN)}`,
];
const MARKS: readonly ((at: number) => string)[] = [
  (at) => `${at}. `,
  (at) => `${at}) `,
  (at) => `1.${at}. `,
  (at) => `${'абвгдежзик'[at - 1]}) `,
  (at) => `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][at - 1]}. `,
  () => '– ',
  () => '• ',
  () => '\uf0b7\t',
  (at) => `${at}\ufe0f\u20e3 `,
  (at) => `\t${at}.\t`,
  (at) => `> ${at}. `,
  (at) => `[12.03.2025, 10:${at + 10}] Гүлзат: ${at}. `,
  // Numbered wrongly: one number twice, another left out.
  (at) => `${[1, 2, 2, 4, 4, 7, 8, 8, 10, 11][at - 1]}. `,
  // As a scan misreads them.
  (at) => `${{ 1: 'I', 3: 'З', 6: 'б', 8: 'В' }[at] ?? at}. `,
  (at) => `${at}, `,
  () => '',
];
const TAILS = [
  [],
  ['', 'Кеңештин төрагасы                К.Сапаров'],
  ['', 'Төрага ____________ М.Осмонов', 'М.О.'],
  ['2-бет'],
  ['Токтомдун аткарылышын көзөмөлдөөнү өзүмө калтырамын.'],
  ['Ушул токтом кол коюлган күндөн тартып күчүнө кирет.', 'Айылдык кеңештин төрагасы А.Жумаев'],
  ['Тиркеме 2', 'Иш план'],
  ['Жыйындын төрагасы:   К.Асанов', 'Катчы:   Н.Бекова'],
  ['', 'Председатель айылного кенеша        Т. Абдуллаев', 'М.П.'],
  ['3. Настоящее постановление вступает в силу со дня подписания.'],
  ['Бардыгы: 9 адам', 'Кол тамгасы: _________'],
  ['Кеңештин төрагасы М.Осмонов'],
] as const;
/** What stands above the title: nothing, a head, or a decision with its preamble and clauses. */
const ABOVE = [
  [],
  ['Тиркеме № 1', 'Терек айылдык Кеңешинин', '2025-жылдын 14-мартындагы № 3/2 токтомуна', ''],
  [
    'ТЕРЕК АЙЫЛДЫК КЕҢЕШИ',
    'ТОКТОМ',
    '2025-жылдын 14-марты № 3/2',
    'Айыл өкмөтүнүн башчысы Б.Садыровдун сунушун карап чыгып, айылдык Кеңеш ТОКТОМ КЫЛАТ:',
    '1. Биргелешкен мониторинг жана баалоо тобу тиркемеге ылайык түзүлсүн.',
    '2. Токтомдун аткарылышын көзөмөлдөө туруктуу комиссияга жүктөлсүн.',
    'Кеңештин төрагасы М.Осмонов',
    '',
  ],
] as const;
const TITLES = [
  ['Биргелешкен мониторинг жана баалоо тобунун курамы'],
  ['БИРГЕЛЕШКЕН МОНИТОРИНГ ЖАНА БААЛОО ТОБУНУН', 'КУРАМЫ:'],
  ['СОСТАВ', 'группы совместного мониторинга и оценки'],
  ['БМжБ тобунун курамына төмөнкү мүчөлөр шайлансын:'],
  ['Создать группу совместного мониторинга и оценки в следующем составе:'],
] as const;

interface Person {
  readonly name: string;
  readonly position: string;
}

/** Tables as Word and Excel have them, and what people do to a list by hand. */
const SHAPES = {
  parts: (people: readonly Person[]) => [
    ['№', 'Фамилиясы', 'Аты', 'Атасынын аты', 'Кызматы'].join('\t'),
    ...people.map(({ name, position }, at) => {
      const [surname = '', ...rest] = name.split(' ');
      return [at + 1, surname, rest.join(' '), '', position].join('\t');
    }),
  ],
  'cells over lines': (people: readonly Person[]) => [
    '№\tАты-жөнү\tТуулган',
    'жылы, күнү\tКызматы',
    ...people.flatMap(({ name, position }, at) =>
      `${at + 1}\t${one([name, name.replace(' ', '\n')])}\t12.03.1975\t${position}`.split('\n'),
    ),
  ],
  'merged sides': (people: readonly Person[]) => [
    '№\tАты-жөнү\tКызматы',
    ...people.map(({ name }, at) => `${at + 1}\t${name}\t${at % 3 === 0 ? 'Депутаттар' : ''}`),
  ],
  'private columns': (people: readonly Person[]) => [
    '№  ФИО                                      Дата рождения   Телефон         Должность',
    ...people.map(
      ({ name, position }, at) => `${at + 1}  ${name.padEnd(40)} 03.02.1981      0555 44 33 22   ${position}`,
    ),
  ],
  'two columns': (people: readonly Person[]) => {
    const half = Math.ceil(people.length / 2);
    return people
      .slice(0, half)
      .map(({ name }, at) => `${at + 1}. ${name}${beside(people[half + at], half + at + 1)}`);
  },
  'two columns with posts': (people: readonly Person[]) => {
    const half = Math.ceil(people.length / 2);
    const entry = ({ name, position }: Person) => `${name} – ${position}`;
    return people.slice(0, half).map((person, at) => {
      const other = people[half + at];
      return other === undefined ? entry(person) : `${entry(person).padEnd(90)}${entry(other)}`;
    });
  },
  'blanks without a head': (people: readonly Person[]) =>
    people.map(({ name, position }, at) => `${at + 1}.   ${name.padEnd(60)}${position}`),
  'roles without a separator': (people: readonly Person[]) =>
    people.map(({ name }, at) => `${['Төрага', 'Төраганын орун басары', 'Катчы'][at] ?? 'Мүчө'} ${name}`),
  'posts without a separator': (people: readonly Person[]) =>
    people.map(({ name, position }, at) => `${at + 1}. ${name} ${position}`),
  markdown: (people: readonly Person[]) => [
    '| № | Аты-жөнү | Кызматы |',
    '|:-:|---|---|',
    ...people.map(({ name, position }, at) => `| ${at + 1} | **${name}** | ${position} |`),
  ],
  'a column for each side': (people: readonly Person[]) => {
    const cell = (at: number) => people[at]?.name ?? '';
    const rows = people.flatMap((_, at) =>
      at % 3 === 0 ? [[at + 1, cell(at), cell(at + 1), cell(at + 2)]] : [],
    );
    return [['№', 'Муниципалдык кызматкерлер', 'Депутаттар', 'Жарандар'], ...rows].map((row) =>
      row.join('\t'),
    );
  },
  villages: (people: readonly Person[]) =>
    people.flatMap(({ name }, at) => [
      ...(at % 3 === 0 ? [`${one(['Ак-Терек', 'Арал', 'Кара Шоро'])} айылы:`] : []),
      `${at + 1}. ${name}`,
    ]),
  'wrapped names': (people: readonly Person[]) =>
    people.flatMap(({ name, position }, at) =>
      `${at + 1}. ${name.replace(/ (?=\S+(?:вич|вна)$)/u, '\n')} – ${position}`.split('\n'),
    ),
  leaders: (people: readonly Person[]) =>
    people.map(({ name, position }, at) => `${at + 1}. ${name} ................ ${position}`),
};

/** Two columns of people are read line by line: who stands in the list counts, and not where. */
const inOrder = (names: readonly string[]) => [...names].sort().join('|');

function beside(person: Person | undefined, at: number): string {
  return person === undefined ? '' : `               ${at}. ${person.name}`;
}

/** The lines of people in one of the layouts. */
function body(people: readonly Person[]): string[] {
  const kind = one([
    'prose',
    'prose',
    'prose',
    'sections',
    'paragraph',
    'tabs',
    'bars',
    'semicolons',
    'commas',
    'parts',
    'cells over lines',
    'merged sides',
    'private columns',
    'two columns',
    'two columns with posts',
    'blanks without a head',
    'roles without a separator',
    'posts without a separator',
    'markdown',
    'a column for each side',
    'villages',
    'wrapped names',
    'leaders',
  ]);
  const separator = one([' – ', ' - ', '– ', ', ', ': ']);
  const numbered = people.map(({ name, position }, at) => [`${at + 1}`, name, position]);
  const cells = (sign: string) => [['№', 'Аты-жөнү', 'Кызматы'], ...numbered].map((row) => row.join(sign));
  if (kind === 'tabs') return cells('\t');
  if (kind === 'bars') return cells(' | ').map((row) => `| ${row} |`);
  if (kind === 'semicolons') return cells(';');
  if (kind === 'commas') return cells(',');
  if (kind in SHAPES) return SHAPES[kind as keyof typeof SHAPES](people);
  if (kind === 'paragraph')
    return [numbered.map(([at, name, position]) => `${at}. ${name} – ${position}`).join('; ')];
  const mark = one(MARKS);
  const lines = people.map(({ name, position }, at) => `${mark(at + 1)}${name}${separator}${position}`);
  return kind === 'sections' ? ['Муниципалдык кызматкерлер (1 адам):', ...lines] : lines;
}

function list(): { readonly names: readonly string[]; readonly text: string } {
  const isLoud = random() < 0.15;
  const taken = new Set<string>();
  while (taken.size < 3 + Math.floor(random() * 7)) taken.add(one(NAMES)());
  const people = [...taken].map((name) => ({ name, position: one(POSITIONS) }));
  const listed = body(people);
  const cut = 1 + Math.floor(random() * listed.length);
  const page = random() < 0.1 ? ['', one(['- 2 -', '2-бет', '2'])] : [];
  const lines = [
    ...one(ABOVE),
    ...one(TITLES),
    ...(listed.length === people.length ? [...listed.slice(0, cut), ...page, ...listed.slice(cut)] : listed),
    ...one(TAILS),
  ];
  const end = one(['\n', '\r\n', '\n\n']);
  const text = lines.map((line) => (isLoud ? line.toUpperCase() : line)).join(end);
  return { names: people.map(({ name }) => (isLoud ? name.toUpperCase() : name)), text };
}

test(`${COUNT} made lists: every name in, no other name, every line accounted for`, () => {
  const wrong: string[] = [];
  for (let made = 0; made < COUNT; made += 1) {
    const { names, text } = list();
    const { members, leftOut, heading } = readList(text);
    const read = members.map(({ name }) => name);
    const lines = text.split(/\r?\n/);
    const accounted = new Set([
      ...members.flatMap(({ lineNumbers }) => lineNumbers),
      ...leftOut.map(({ lineNumber }) => lineNumber),
    ]);
    const lost = lines.filter(
      (line, at) =>
        line.trim() !== '' && at > lines.indexOf(heading.title ?? '') + 2 && !accounted.has(at + 1),
    );
    if (inOrder(read) !== inOrder(names) || lost.length > 0)
      wrong.push(`${text}\n=> ${read.join(' | ')}\nlost: ${lost.join(' | ')}`);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(wrong).toHaveLength(0);
});
