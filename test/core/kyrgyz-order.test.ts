// The order of the Kyrgyz alphabet and of names.
import fc from 'fast-check';
import { compareKyrgyz, compareNames, nameKey } from '../../src/core/kyrgyz-order.ts';

test('letters stand as in the alphabet: ң after н, ө after о, ү after у', () => {
  const alphabet = [...'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя'];
  expect([...alphabet].reverse().sort(compareKyrgyz)).toEqual(alphabet);
});

test.each([
  ['Нур', 'Ңур'],
  ['Оз', 'Өз'],
  ['Өз', 'Па'],
  ['Ура', 'Үра'],
  ['Асан', 'Асанов'],
  ['1-Май', 'Ак-Суу'],
  ['Яков', 'Zed'],
  ['Асан', 'асан'],
])('%s before %s', (first, second) => {
  expect(compareKyrgyz(first, second)).toBeLessThan(0);
  expect(compareKyrgyz(second, first)).toBeGreaterThan(0);
});

test.each([
  ['Э.Темир уулу', 'Темир уулу'],
  ['А. Молдалиева', 'Молдалиева'],
  ['А.Б.Осмонов', 'Осмонов'],
  ['Дж.Осмонов', 'Осмонов'],
  ['А Б Осмонов', 'Осмонов'],
  ['Осмонов А.Б.', 'Осмонов А.Б.'],
  ['Байбагышов Талант Асанович', 'Байбагышов Талант Асанович'],
  ['А.', 'А.'],
  ['', ''],
])('the key of «%s» is «%s»', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test('people sort by family name, then by initials', () => {
  const people = ['Э.Темир уулу', 'К.Боталиев', 'Ө.Чыныбаев', 'А.Боталиев', 'У.Медербеков'];
  expect(people.sort(compareNames)).toEqual([
    'А.Боталиев',
    'К.Боталиев',
    'У.Медербеков',
    'Э.Темир уулу',
    'Ө.Чыныбаев',
  ]);
});

test('is a total order', () => {
  const text = fc.string({
    unit: fc.constantFrom('а', 'А', 'ң', 'ө', 'о', 'z', '-', ' ', '1'),
    maxLength: 4,
  });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(compareKyrgyz(a, b))).toBe(0 - Math.sign(compareKyrgyz(b, a)));
      expect(compareKyrgyz(a, b) === 0).toBe(a === b);
      if (compareKyrgyz(a, b) <= 0 && compareKyrgyz(b, c) <= 0)
        expect(compareKyrgyz(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
