// Dates and figures in the three languages.
import * as fc from 'fast-check';
import { type CivilDate, parseDate } from '../../src/core/date.ts';
import { enForms } from '../../src/texts/en-forms.ts';
import type { DateForm, NumberCase } from '../../src/texts/forms.ts';
import { kyForms } from '../../src/texts/ky-forms.ts';
import { ruForms } from '../../src/texts/ru-forms.ts';

const on = (text: string) => parseDate(text) as CivilDate;

describe('Kyrgyz dates', () => {
  test.each<[DateForm, string]>([
    ['document', '2024-жылдын 17-сентябры'],
    ['attributive', '2024-жылдын 17-сентябрындагы'],
    ['short', '17-сентябрь, 2024-жыл'],
    ['dative', '2024-жылдын 17-сентябрына'],
    ['locative', '2024-жылдын 17-сентябрында'],
    ['ablative', '2024-жылдын 17-сентябрынан'],
    ['cell', '17.09.2024'],
  ])('%s: %s', (form, text) => {
    expect(kyForms.date(on('2024-09-17'), form)).toBe(text);
  });

  test('the document form is the usual one, and days have no leading zero', () => {
    expect(kyForms.date(on('2024-10-01'))).toBe('2024-жылдын 1-октябры');
  });

  test.each(
    [
      ['январь', 'январы', 'январындагы', 'январына', 'январында', 'январынан'],
      ['февраль', 'февралы', 'февралындагы', 'февралына', 'февралында', 'февралынан'],
      ['март', 'марты', 'мартындагы', 'мартына', 'мартында', 'мартынан'],
      ['апрель', 'апрели', 'апрелиндеги', 'апрелине', 'апрелинде', 'апрелинен'],
      ['май', 'майы', 'майындагы', 'майына', 'майында', 'майынан'],
      ['июнь', 'июну', 'июнундагы', 'июнуна', 'июнунда', 'июнунан'],
      ['июль', 'июлу', 'июлундагы', 'июлуна', 'июлунда', 'июлунан'],
      ['август', 'августу', 'августундагы', 'августуна', 'августунда', 'августунан'],
      ['сентябрь', 'сентябры', 'сентябрындагы', 'сентябрына', 'сентябрында', 'сентябрынан'],
      ['октябрь', 'октябры', 'октябрындагы', 'октябрына', 'октябрында', 'октябрынан'],
      ['ноябрь', 'ноябры', 'ноябрындагы', 'ноябрына', 'ноябрында', 'ноябрынан'],
      ['декабрь', 'декабры', 'декабрындагы', 'декабрына', 'декабрында', 'декабрынан'],
    ].map((row, index) => [index + 1, row] as const),
  )('month %i', (month, words) => {
    const date = on(`2025-${`${month}`.padStart(2, '0')}-05`);
    const forms = (['document', 'attributive', 'dative', 'locative', 'ablative'] as const).map((form) =>
      kyForms.date(date, form),
    );
    expect(kyForms.date(date, 'short')).toBe(`5-${words[0]}, 2025-жыл`);
    expect(forms).toEqual(words.slice(1).map((word) => `2025-жылдын 5-${word}`));
  });
});

describe('Kyrgyz figures with endings', () => {
  test.each<[number, string]>([
    [0, '0дүн 0гө 0дө 0дөн 0ү'],
    [1, '1дин 1ге 1де 1ден 1и'],
    [2, '2нин 2ге 2де 2ден 2си'],
    [3, '3түн 3кө 3тө 3төн 3ү'],
    [4, '4түн 4кө 4тө 4төн 4ү'],
    [5, '5тин 5ке 5те 5тен 5и'],
    [6, '6нын 6га 6да 6дан 6сы'],
    [7, '7нин 7ге 7де 7ден 7си'],
    [8, '8дин 8ге 8де 8ден 8и'],
    [9, '9дун 9га 9да 9дан 9у'],
    [10, '10дун 10го 10до 10дон 10у'],
    [15, '15тин 15ке 15те 15тен 15и'],
    [20, '20нын 20га 20да 20дан 20сы'],
    [30, '30дун 30га 30да 30дан 30у'],
    [40, '40тын 40ка 40та 40тан 40ы'],
    [50, '50нүн 50гө 50дө 50дөн 50сү'],
    [60, '60тын 60ка 60та 60тан 60ы'],
    [70, '70тин 70ке 70те 70тен 70и'],
    [80, '80дин 80ге 80де 80ден 80и'],
    [90, '90дун 90го 90до 90дон 90у'],
    [100, '100дүн 100гө 100дө 100дөн 100ү'],
    [101, '101дин 101ге 101де 101ден 101и'],
    [110, '110дун 110го 110до 110дон 110у'],
    [2500, '2500дүн 2500гө 2500дө 2500дөн 2500ү'],
    [1000, '1000дин 1000ге 1000де 1000ден 1000и'],
    [10000, '10000дин 10000ге 10000де 10000ден 10000и'],
    [100000, '100000дин 100000ге 100000де 100000ден 100000и'],
    [1000000, '1000000дун 1000000го 1000000до 1000000дон 1000000у'],
    [20000000, '20000000дун 20000000го 20000000до 20000000дон 20000000у'],
    [1000000000, '1000000000дын 1000000000га 1000000000да 1000000000дан 1000000000ы'],
    [-5, '-5тин -5ке -5те -5тен -5и'],
    [-10, '-10дун -10го -10до -10дон -10у'],
    [2.5, '2,5тин 2,5ке 2,5те 2,5тен 2,5и'],
    [0.05, '0,05тин 0,05ке 0,05те 0,05тен 0,05и'],
    [4.12, '4,12нин 4,12ге 4,12де 4,12ден 4,12си'],
  ])('%d', (value, forms) => {
    const cases: NumberCase[] = ['genitive', 'dative', 'locative', 'ablative', 'possessive'];
    expect(cases.map((each) => kyForms.number(value, each)).join(' ')).toBe(forms);
  });

  test('a sign changes no ending, nor do higher digits before a spoken one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }), (last, higher) => {
        const ending = kyForms.number(last, 'ablative').replace(/^\d+/, '');
        expect(kyForms.number(-last, 'ablative')).toBe(`-${last}${ending}`);
        expect(kyForms.number(higher * 100 + last, 'ablative')).toBe(`${higher * 100 + last}${ending}`);
      }),
    );
  });

  test.each<[least: number, most: number, ky: string, ru: string, en: string]>([
    [6, 6, '6сы', '6', '6'],
    [9, 9, '9у', '9', '9'],
    [6, 7, '6сы же 7си', '6 или 7', '6 or 7'],
    [9, 10, '9у же 10у', '9 или 10', '9 or 10'],
    [4, 7, '4төн 7ге чейини', 'от 4 до 7', '4 to 7'],
    [1, 30, '1ден 30га чейини', 'от 1 до 30', '1 to 30'],
    [0, 0, 'ичинен 0', '0', '0'],
    [0, 1, 'ичинен 0 же 1', '0 или 1', '0 or 1'],
    [0, 15, 'ичинен 0дөн 15ке чейин', 'от 0 до 15', '0 to 15'],
  ])('%d to %d of a whole', (least, most, ...expected) => {
    expect([kyForms, ruForms, enForms].map((forms) => forms.span(least, most))).toEqual(expected);
  });

  test('without a case a figure has no ending', () => {
    expect(kyForms.number(7.5)).toBe('7,5');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7])('%d has no plain digits', (value) => {
    expect(() => kyForms.number(value, 'dative')).toThrow();
  });
});

describe('Russian and English', () => {
  test.each<[DateForm, string, string]>([
    ['document', '17 сентября 2024 года', '17 September 2024'],
    ['attributive', '17 сентября 2024 года', '17 September 2024'],
    ['short', '17 сентября 2024 г.', '17 Sep 2024'],
    ['dative', '17 сентябрю 2024 года', '17 September 2024'],
    ['locative', '17 сентября 2024 года', '17 September 2024'],
    ['ablative', '17 сентября 2024 года', '17 September 2024'],
    ['cell', '17.09.2024', '17.09.2024'],
  ])('%s', (form, ru, en) => {
    expect([ruForms.date(on('2024-09-17'), form), enForms.date(on('2024-09-17'), form)]).toEqual([ru, en]);
  });

  test('figures take the decimal sign alone', () => {
    expect([ruForms.number(7.5, 'dative'), enForms.number(7.5, 'dative')]).toEqual(['7,5', '7.5']);
  });
});

test.each([
  [0, 'нөл', 'ноль', 'zero'],
  [1, 'бир', 'один', 'one'],
  [10, 'он', 'десять', 'ten'],
  [11, 'он бир', 'одиннадцать', 'eleven'],
  [20, 'жыйырма', 'двадцать', 'twenty'],
  [48, 'кырк сегиз', 'сорок восемь', 'forty-eight'],
  [100, 'жүз', 'сто', 'one hundred'],
  [119, 'жүз он тогуз', 'сто девятнадцать', 'one hundred and nineteen'],
  [200, 'эки жүз', 'двести', 'two hundred'],
  [999, 'тогуз жүз токсон тогуз', 'девятьсот девяносто девять', 'nine hundred and ninety-nine'],
  [1000, '1000', '1000', '1000'],
  [4.2, '4,2', '4,2', '4.2'],
])('%d spoken', (value, ky, ru, en) => {
  expect([kyForms, ruForms, enForms].map((forms) => forms.spoken(value))).toEqual([ky, ru, en]);
});
