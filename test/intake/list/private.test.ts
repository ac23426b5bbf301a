// What a list says of a person beside name and post goes to its own column or nowhere, never into the post.
import { readList } from '../../../src/intake/list/read-list.ts';

const only = (entry: string) => {
  const [member] = readList(`Топтун курамы\n1. Абдиев Рысбек – ${entry}`).members;
  if (!member) throw new Error('no member');
  return member;
};
const ids = (entry: string) => only(entry).notes.map(({ id }) => id);

test.each([
  ['депутат, 49 жашта', 'депутат', 49],
  ['депутат (36 жаш)', 'депутат', 36],
  ['депутат, 14 жаш', 'депутат', 14],
  ['депутат, 13 жаш', 'депутат, 13 жаш', null],
  ['депутат, 45 лет', 'депутат', 45],
  ['депутат, 99 жашта', 'депутат', 99],
  ['депутат, 5 жаштан бери', 'депутат, 5 жаштан бери', null],
  ['депутат, 20 жаштан бери', 'депутат, 20 жаштан бери', null],
])('an age is asked to become a birth date: %s', (entry, position, age) => {
  expect(only(entry).position).toBe(position);
  expect(only(entry).notes.filter(({ id }) => id === 'age-stated')).toEqual(
    age === null ? [] : [{ id: 'age-stated', figures: { age } }],
  );
});

test('beside a birth date an age is not asked about', () => {
  expect(ids('депутат, 12.03.1975-ж.т., 49 жашта')).not.toContain('age-stated');
  expect(ids('депутат, 1975-ж.т., 49 жашта')).not.toContain('age-stated');
});

test.each([
  ['депутат, ПИН 20101197500123', 'депутат', true],
  ['депутат, 20101197500123', 'депутат', true],
  ['депутат, ID1234567', 'депутат', true],
  ['депутат, паспорт AN 7654321', 'депутат', true],
  ['депутат, 2010119750012', 'депутат, 2010119750012', false],
  ['депутат, 201011975001234', 'депутат, 201011975001234', false],
  ['депутат', 'депутат', false],
])('the number of a passport or a person is left: %s', (entry, position, isNoted) => {
  expect(only(entry).position).toBe(position);
  expect(ids(entry).includes('identity-left')).toBe(isNoted);
});

test.each([
  ['депутат, Манас көчөсү 12', 'депутат', 'Манас көчөсү 12'],
  ['Терек айылы, Токтогул көч., 7-үй, депутат', 'Терек айылы, депутат', 'Токтогул көч., 7-үй'],
  ['депутат, ул. Ленина, д. 5, кв. 2', 'депутат', 'ул. Ленина, д. 5, кв. 2'],
  ['депутат, 0555 12 34 56, Манас көч. 3', 'депутат', '0555 12 34 56, Манас көч. 3'],
  ['Манас көчөсүнүн тургуну', 'Манас көчөсүнүн тургуну', null],
])('an address goes to the contacts: %s', (entry, position, contacts) => {
  expect(only(entry)).toMatchObject({ position, contacts });
});

test.each([
  ['Жынысы', 'аял', 'female'],
  ['Жынысы', 'Эркек', 'male'],
  ['Пол', 'жен.', 'female'],
  ['Пол', 'м', 'male'],
  ['Пол', '?', null],
  ['Жынысы', '', null],
])('the sex is what its column says: %s %s', (head, cell, sex) => {
  const list = readList(`Топтун курамы\n№\tАты-жөнү\t${head}\tКызматы\n1\tАбдиева Асел\t${cell}\tдепутат`);
  expect(list.members).toMatchObject([{ name: 'Абдиева Асел', sex, position: 'депутат' }]);
});

test.each([
  ['+', '', 'female'],
  ['', '1', 'male'],
  ['', '', null],
  ['+', '+', null],
  ['-', '+', 'male'],
])('a column for each sex is ticked: «%s» «%s»', (woman, man, sex) => {
  const list = readList(
    `Топтун курамы\n№\tАты-жөнү\tАял\tЭркек\tКызматы\n1\tАбдиева Асел\t${woman}\t${man}\tдепутат`,
  );
  expect(list.members).toMatchObject([{ name: 'Абдиева Асел', sex, position: 'депутат' }]);
});

test('a sex is never derived from a name', () => {
  expect(only('депутат').sex).toBeNull();
});

test('columns of papers’ numbers, nationality, age, votes and schooling make no post', () => {
  const list = readList(
    [
      'Топтун курамы',
      '№\tФАА\tПИН\tПаспорт\tБилими\tУлуту\tЖашы\tДобуш\tДареги\tКызматы',
      '1\tАбдиев Рысбек\t20101197500123\tID1234567\tжогорку\tкыргыз\t49\t38\tТерек айылы, Манас көч. 12\tдепутат',
    ].join('\n'),
  );
  expect(list.members).toMatchObject([
    { position: 'депутат', village: 'Терек', contacts: 'Терек айылы, Манас көч. 12', birthDate: null },
  ]);
  expect(list.members[0]?.notes.map(({ id }) => id)).toEqual([
    'age-stated',
    'identity-left',
    'member-not-stated',
  ]);
});
