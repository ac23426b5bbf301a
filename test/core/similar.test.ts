// Likeness of words and of people's names.
import {
  foldLookAlikes,
  isSameFamily,
  isSpellingVariant,
  maybeSamePerson,
  mixedLetters,
  personName,
  plainLetters,
  spellingKeys,
} from '../../src/core/similar.ts';

test.each([
  ['Кайыңды-Булак', 'Кайынды-Булак', true],
  ['Кайыңды-Булак', 'Кайыңды Булак', true],
  ['Байгөнчөк', 'Байгончок', true],
  ['Үгүт', 'Угут', true],
  ['Терек', 'ТЕРЕК', true],
  ['Терек', 'Тepeк', true],
  ['Терек', 'Терк', false],
  ['Тереки', 'Терек', true],
  ['Баетов', 'Баетав', true],
  ['Ак-Тал', 'Ак-Таш', true],
  ['Ак-Таш', 'Ак-Кыя', false],
  ['Тал', 'Таш', false],
  ['Терек', 'Терек', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(isSpellingVariant(a, b)).toBe(expected);
  expect(isSpellingVariant(b, a)).toBe(expected);
});

test.each([
  ['А.Осмонов', 'Б.Осмонов', true, false],
  ['А.Осмонов', 'Б.Осмонова', true, false],
  ['А.Осмонов', 'Осмонов А.', true, true],
  ['А.Осмонов', 'Осмонов Азамат Бакытович', true, true],
  ['А.Б.Осмонов', 'А.К.Осмонов', true, false],
  ['Осмонов Азамат', 'Осмонов Азат', true, false],
  ['Э.Темир уулу', 'Темир уулу Эркин', true, true],
  ['Э.Темир уулу', 'Э.Темиров', false, false],
  ['A.Ocмонов', 'А.Осмонов', true, true],
  ['А.Осмонов', 'А.Осмонкулов', false, false],
])('%s and %s: kin %s, one person %s', (a, b, kin, same) => {
  expect(isSameFamily(personName(a), personName(b))).toBe(kin);
  expect(maybeSamePerson(personName(a), personName(b))).toBe(same);
  expect(maybeSamePerson(personName(b), personName(a))).toBe(same);
});

test.each([
  ['A.Осмонов', 'A'],
  ['Ocмонов', 'Oc'],
  ['А.Осмонов', ''],
  ['A.Osmonov', ''],
  ['=HYPERLINK("x";"А.Асанов")', ''],
])('Latin letters of %s: «%s»', (name, letters) => {
  expect(mixedLetters(name)).toBe(letters);
});

test('folding keeps the length of a text', () => {
  expect(foldLookAlikes('Ocмонов, Үгүт')).toBe('Осмонов, Үгүт');
  expect(plainLetters('Байгөнчөк, Үгүт, ң')).toBe('Байгончок, Угут, н');
});

test('what is too long for a word is not compared letter by letter', () => {
  const long = 'ж'.repeat(50_000);
  expect(spellingKeys(long)).toEqual([long]);
  expect(isSpellingVariant(long, `${long}ы`)).toBe(false);
});
