// A whole decision pasted with its list inside it, people without numbers, and texts that are no list.
import { readList } from '../../../src/intake/list/read-list.ts';

const PEOPLE = [
  'Асанова Гүлнара – кеңештин депутаты, топтун төрайымы;',
  'Токтоев Бакыт – айыл өкмөтүнүн адиси, катчы;',
  'Жумабаева Айнура – жаран;',
  'Осмонов Нурлан – айыл тургуну.',
];
const READ = [
  ['Асанова Гүлнара', 'deputy', 'chair'],
  ['Токтоев Бакыт', 'municipal', 'secretary'],
  ['Жумабаева Айнура', 'citizen', 'member'],
  ['Осмонов Нурлан', 'citizen', 'member'],
];
const plain = PEOPLE.join('\n');
const dashed = PEOPLE.map((person) => `- ${person}`).join('\n');
const peopleOf = (text: string) =>
  readList(text).members.map(({ name, side, roles }) => [name, side, roles.join('+')]);
const leftOutOf = (text: string) => readList(text).leftOut.map(({ line, reason }) => [line, reason]);
const decision = (clause: string, people: string) => `БАЕТОВ АЙЫЛДЫК КЕҢЕШИ
ТОКТОМ № 5
2025-жылдын 3-марты
${clause}
${people}
2. Токтомдун аткарылышын көзөмөлдөө комиссияга жүктөлсүн.
Кеңештин төрагасы: Асанов А.`;

describe('people without numbers below a clause of the decision', () => {
  test.each([
    ['1. Биргелешкен мониторинг жана баалоо тобу төмөнкү курамда түзүлсүн:', plain],
    ['1. Биргелешкен мониторинг жана баалоо тобу төмөнкү курамда түзүлсүн:', dashed],
    ['Биргелешкен мониторинг жана баалоо тобу төмөнкү\nкурамда түзүлсүн:', plain],
    ['Биргелешкен мониторинг жана баалоо тобу төмөнкүлөрдөн түзүлсүн:', dashed],
    ['Топтун курамы жөнүндө\n1. Топ төмөнкү курамда бекитилсин:', plain],
    ['1. Создать группу мониторинга и оценки в следующем составе:', plain],
    ['1. Топ түзүлсүн:', dashed],
  ])('%s', (clause, people) => {
    const text = decision(clause, people);
    expect(peopleOf(text)).toEqual(READ);
    expect(leftOutOf(text).slice(-2)).toEqual([
      ['2. Токтомдун аткарылышын көзөмөлдөө комиссияга жүктөлсүн.', 'clause'],
      ['Кеңештин төрагасы: Асанов А.', 'signature'],
    ]);
  });
});

test.each([plain, dashed])('people and posts without any heading', (people) => {
  expect(peopleOf(people)).toEqual(READ);
});

test.each([
  'Токмок ш. Кеңештин төрагасы: Асанов А.',
  'г. Токмок, Кеңештин төрагасы: Асанов А.',
  'Токмок шаары, Кеңештин төрагасы Асанов А.',
  'Төрага: Асанов А.',
])('a signature with its place before it is no member: %s', (signature) => {
  const text = `Топтун курамы:\n${plain}\n${signature}`;
  expect(peopleOf(text)).toEqual(READ);
  expect(leftOutOf(text)).toEqual([[signature, 'signature']]);
});

test('a person with the initial Ш. is no place: the office behind it is read as the position', () => {
  expect(peopleOf('Топтун курамы:\n1. Асанов Ш. кеңештин төрагасы').map(([name]) => name)).toEqual([
    'Асанов Ш.',
  ]);
});

test.each([
  ['a letter', ['Салам!', 'Бул тизме эмес.']],
  [
    'a formula, a tag and a very long name',
    ['1. =1+1', '2. <b>Асанов</b> Болот – жаран', `3. ${'а'.repeat(3000)} – жаран`],
  ],
])('of %s nobody is read, and every line is among those left out', (_, lines) => {
  const list = readList(lines.join('\n'));
  expect(list.members).toEqual([]);
  expect(list.leftOut).toEqual(lines.map((line, at) => ({ line, lineNumber: at + 1, reason: 'not-read' })));
});

test.each([
  ['1. Асанов Болот – жарандык сектор, катчы', 'citizen', []],
  ['1. Асанов Болот – гражданский сектор, секретарь', 'citizen', []],
  ['1. Асанов Болот – 31.02.1975, жаран, мүчө', 'citizen', [['date-impossible', '31.02.1975']]],
  ['1. Асанов Болот – 29.02.1976, жаран, мүчө', 'citizen', []],
  ['1. Асанов Болот – 31.02.1975 туулган, жаран, мүчө', 'citizen', [['date-impossible', '31.02.1975']]],
])('%s: the side, and a date that does not exist', (line, side, notes) => {
  const [member] = readList(`Топтун курамы:\n${line}`).members;
  expect(member?.side).toBe(side);
  expect(member?.notes.map(({ id, figures }) => [id, figures.date])).toEqual(notes);
  expect(member?.birthDate).toBe(line.includes('29.02.1976') ? '1976-02-29' : null);
});

test('a cell of the birth date that is no day of the calendar is asked about, too', () => {
  const [member] = readList(
    'Топтун курамы:\n№\tАты-жөнү\tТуулган күнү\tКызматы\n1\tАсанов Болот\t31.02.1975\tжаран, топтун мүчөсү',
  ).members;
  expect(member?.birthDate).toBeNull();
  expect(member?.notes).toEqual([{ id: 'date-impossible', figures: { date: '31.02.1975' } }]);
});

test('of a text without a list nothing is to be confirmed', () => {
  expect(readList('Салам!').notes).toEqual([]);
});

test('a name whose post says nothing, above the first member of a bare list, is reported', () => {
  const list = readList(`Сатарова Анара – айдоочу\n${plain}`);
  expect(list.members.map(({ name }) => name)).toEqual(READ.map(([name]) => name));
  expect(list.leftOut).toEqual([{ line: 'Сатарова Анара – айдоочу', lineNumber: 1, reason: 'not-read' }]);
});
