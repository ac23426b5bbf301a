// How a due date was counted, in words: the kenesh's own number, expected Eids, reasons.
import { deriveDeadline } from '#calendar';
import { since } from '#core/dated';
import { languages } from '#texts/all';
import { derivationWords } from '#texts/derivation-words';
import { sentence } from '#texts/verdict-words';
import { rules } from '../../src/rules/index.ts';
import { judgeAll } from '../../src/rules/run.ts';
import { day, factsOf } from '../rules/support.ts';

const words = (anchor: string, overrides = {}) =>
  derivationWords(languages.ky, '5.3.2', deriveDeadline('5.3.2', day(anchor), { overrides }));

test('the model regulation’s number stands for itself', () => {
  expect(words('2024-09-17')).toBe(
    'топ түзүлгөн күн 17.09.2024 + 10 жумушчу күн = 01.10.2024; календарь: 2004-жылдагы Эмгек кодекси',
  );
});

test('the kenesh’s own number cites its decision', () => {
  const [model] = since({ '2019-09-05': 15 });
  const own = [{ ...model, reference: '№ 9-3, 01.06.2024' }];
  expect(words('2024-09-17', { '5.3.2': own })).toBe(
    'топ түзүлгөн күн 17.09.2024 + 15 жумушчу күн = 08.10.2024; ' +
      'саны кеңештин өз жобосу боюнча: № 9-3, 01.06.2024; календарь: 2004-жылдагы Эмгек кодекси',
  );
});

test('an expected Eid gives the earliest and the latest day', () => {
  expect(words('2027-03-01')).toContain('айттын күнү болжолдуу: 16.03.2027 – 17.03.2027');
});

test.each([
  ['ky', 'айттын күнү болжолдуу, мөөнөт 16.03.2027 – 17.03.2027 аралыгында бүтөт'],
  ['ru', 'день айта предварительный, срок истекает между 16.03.2027 и 17.03.2027'],
  ['en', 'the day of the Eid is expected only, the term ends between 16.03.2027 and 17.03.2027'],
] as const)(
  '%s: a deadline that the Eid may still move is said to be uncertain, after what it asks',
  (code, end) => {
    const facts = factsOf({ today: '2027-03-17', settings: { formed: day('2027-03-01') } });
    const text = judgeAll(rules, facts).filter(({ rule }) => rule === '5.3.2-first-meeting');
    const { about } = languages[code].rules['5.3.2-first-meeting'];
    expect(text.map((verdict) => sentence(languages[code], verdict))).toEqual([`${about}: ${end}`]);
  },
);
