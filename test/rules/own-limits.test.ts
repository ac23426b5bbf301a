// 1: where the kenesh's own Жобо sets another number of 5.2.1 or 5.2.3 by a decision, that number holds from its day on.
import { age } from '#rules/5.2.1-age';
import { size } from '#rules/5.2.1-size';
import { sexShare } from '#rules/5.2.3-sex';
import { judgeAll } from '#rules/run';
import { type OwnNumber, ownLimitIds, settingList } from '#tables';
import { languages } from '#texts/all';
import { sentence } from '#texts/verdict-words';
import { type Case, day, factsOf, outcomes } from './support.ts';

const DECISION = '№ 9-3, 12.01.2024';
const own = (count: number, reference: string | null = DECISION, from: string | null = null): OwnNumber => ({
  count,
  reference,
  from: from === null ? null : day(from),
});
const people = (women: number, men: number) => [
  ...Array.from({ length: women }, () => ({ sex: 'female' as const })),
  ...Array.from({ length: men }, () => ({ sex: 'male' as const })),
];

test('each number that may be one’s own has a setting', () => {
  expect(Object.keys(settingList).filter((key) => key.startsWith('limit'))).toEqual(
    ownLimitIds.map((id) => `limit${id}`),
  );
});

describe('5.2.1 the number of members', () => {
  test.each([
    ['limit5.2.1-most', own(17), 16, 'met', '5…17'],
    ['limit5.2.1-most', own(17), 17, 'met', '5…17'],
    ['limit5.2.1-most', own(17), 18, 'violated', '5…17'],
    ['limit5.2.1-least', own(7), 6, 'violated', '7…15'],
    ['limit5.2.1-least', own(7), 7, 'met', '7…15'],
    ['limit5.2.1-most', own(17, null), 17, 'violated', '5…15'],
    ['limit5.2.1-most', own(17, DECISION, '2024-10-05'), 17, 'met', '5…17'],
    ['limit5.2.1-most', own(17, DECISION, '2024-10-06'), 17, 'violated', '5…15'],
  ] as const)('%s %o, %i members: %s', (setting, number, count, value, required) => {
    const given: Case = { settings: { [setting]: number }, members: people(count, 0) };
    expect(outcomes(size, given)).toMatchObject([{ value, required }]);
  });
});

test.each([
  [own(60), 6, 4, 'met', '<= 6'],
  [own(60), 7, 3, 'violated', '<= 6'],
  [own(80), 8, 2, 'met', '<= 8'],
  [own(80, null), 8, 2, 'violated', '<= 7'],
] as const)('5.2.3 the share of one sex %o, %i women, %i men: %s', (number, women, men, value, required) => {
  const given = { settings: { 'limit5.2.3-sex': number }, members: people(women, men) };
  expect(outcomes(sexShare, given)).toMatchObject([{ value, required }]);
});

describe('5.2.1 the age, as it was asked for on the day of appointment', () => {
  test.each([
    ['2003-09-17', own(21), 'met', '>= 21'],
    ['2003-09-18', own(21), 'violated', '>= 21'],
    ['2003-09-18', own(21, null), 'met', '>= 18'],
    ['2003-09-18', own(21, DECISION, '2024-09-17'), 'violated', '>= 21'],
    ['2003-09-18', own(21, DECISION, '2024-09-18'), 'met', '>= 18'],
  ] as const)('born %s, %o: %s', (birthDate, number, value, required) => {
    const members = [{ birthDate: day(birthDate), appointed: day('2024-09-17') }];
    expect(outcomes(age, { settings: { 'limit5.2.1-age': number }, members })).toMatchObject([
      { value, required },
    ]);
  });
});

test.each([17, 19])(
  'a verdict that rests on it names the decision, be it met or violated (%i members)',
  (count) => {
    const facts = factsOf({ settings: { 'limit5.2.1-most': own(17) }, members: people(count, 0) });
    for (const verdict of judgeAll([size], facts))
      for (const language of Object.values(languages))
        expect(sentence(language, verdict)).toContain(DECISION);
  },
);
