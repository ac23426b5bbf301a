// Personal data in typed text: found whatever way it is typed, and covered in what everybody may read.
import { masked, type PersonalKind, personalIn } from '#documents/public/personal';
import { day } from '../rules/support.ts';
import { made } from './support.ts';
import { village } from './village.ts';

const kinds = (text: string) => personalIn(text, ['Бакиров Талант']).map(({ kind }) => kind);

test.each<[string, readonly PersonalKind[]]>([
  ['тел. 0555 12 34 56', ['phone']],
  ['0555123456', ['phone']],
  ['+996 555 12-34-56', ['phone']],
  ['0(700) 12 34 56', ['phone']],
  ['ПИН 11203198500123', ['pin']],
  ['1 1203 1985 00123', ['pin']],
  ['aibek.s@example.org', ['email']],
  ['туулган күнү 12.03.1985', ['birth']],
  ['1985-жылы туулган', ['birth']],
  ['1985 г. р.', ['birth']],
  ['К.Мусаев айтты', ['name']],
  ['К. А. Мусаев айтты', ['name']],
  ['Мусаев К. айтты', ['name']],
  ['Асанова Гүлнара арызданды', ['name']],
  ['Эркин уулу Бакыт', ['name']],
  ['Бакиров Талант', ['name']],
])('%s', (text, wanted) => {
  expect(kinds(text)).toEqual(wanted);
  const cover = masked(text, personalIn(text, ['Бакиров Талант']), '■');
  expect(cover).not.toMatch(/\d{4}|Мусаев|Гүлнара|Бакыт|Талант|@/);
});

test.each([
  ['Бакиров Талант, 0555 12 34 56, a@example.org', '■, ■, ■'],
  ['a@example.org, 0555 12 34 56, Бакиров Талант', '■, ■, ■'],
  ['0555 12 34 56 жана 0700 12 34 56: Бакиров Талант', '■ жана ■: ■'],
])('«%s» is covered piece by piece, in whatever order they stand', (text, cover) => {
  expect(masked(text, personalIn(text, ['Бакиров Талант']), '■')).toBe(cover);
});

test.each([
  'Терек айылындагы 6 колонканын 2синде суу жок.',
  '2025-жылдын 12-июну, № 24-07 келишим, 4 650 000 сом',
  'n = 120, 61,9 %',
  '04.2025–10.2025 аралыгында 12 345 678 сом',
  'Ж.Садыков атындагы мектеп',
  'Баетов айыл өкмөтү',
  'Түтүктүн 40 метри көмүлгөн эмес',
])('no person is in «%s»', (text) => expect(personalIn(text)).toEqual([]));

const typed = 'Арызданган: Асанова Гүлнара, тел. 0555 12 34 56, ПИН 11203198500123. К.Мусаев айтты';
const GIVEN = {
  ...village,
  findings: [{ ...village.findings[0], found: typed }],
  activities: [{ ...village.activities[0], what: 'Б.Үсөнова менен Г.Каримова көрдү', reached: 4 }],
  letters: [
    { kind: 'problems', letter: '4', addressee: 'community', object: 'О-001', sent: day('2025-04-15') },
  ],
} as const;
const SECRETS = /Гүлнара|0555|11203198500123|Мусаев|Каримова/;

describe('five attacks on what everybody may read', () => {
  test.each(['publicReport', 'onePage', 'problems'] as const)('typed data: %s', (id) => {
    const { words } = made(id, GIVEN);
    expect(words).not.toMatch(SECRETS);
  });

  test('the group’s own report keeps what was typed', () => {
    expect(made('report', GIVEN).words).toContain(typed);
  });

  test.each([
    [0, '0'],
    [1, '×'],
    [4, '×'],
    [5, '5'],
  ])('a cell of few: %d people reached are printed as «%s»', (reached, shown) => {
    const activities = [{ ...village.activities[0], what: 'Көрүү', reached }];
    expect(made('publicReport', { ...village, activities }).words).toContain(`Көрүү\n02.04.2025\n\n${shown}`);
  });

  test('a cell of one: nobody’s citizenship or age is reported, in public or within', () => {
    const members = village.members.map((one, at) =>
      at === 3 ? { ...one, citizenship: 'other' as const, birthDate: day('2010-10-05') } : one,
    );
    const given = { ...village, members } as const;
    expect(made('publicReport', given).words).not.toMatch(/жаран(ы|ынын)|18 жаш/);
    expect(made('report', given).words).not.toMatch(/2010|5-октябр/);
  });
});

test('counts of how the regulation is kept do not grow with rows that keep it', () => {
  const line = (given: object) =>
    /талапка жооп бербейт.*/.exec(made('report', { ...village, ...given }).words)?.[0];
  const archive = [
    ...village.archive,
    ...village.archive.map((one) => ({ ...one, title: 'Экинчи протокол' })),
  ];
  expect(line({ archive })).toBe(line({}));
});
