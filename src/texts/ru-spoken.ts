// Russian counts as they are spoken, in the nominative and the masculine: «двести одиннадцать».

const ONES = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
const TEENS = [
  'десять',
  'одиннадцать',
  'двенадцать',
  'тринадцать',
  'четырнадцать',
  'пятнадцать',
  'шестнадцать',
  'семнадцать',
  'восемнадцать',
  'девятнадцать',
];
const TENS = [
  '',
  '',
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
];
const HUNDREDS = [
  '',
  'сто',
  'двести',
  'триста',
  'четыреста',
  'пятьсот',
  'шестьсот',
  'семьсот',
  'восемьсот',
  'девятьсот',
];

/** A count below a thousand in words. */
export function ruSpoken(value: number): string {
  if (value === 0) return 'ноль';
  const rest = value % 100;
  const isTeen = rest >= 10 && rest < 20;
  return [
    HUNDREDS[Math.floor(value / 100)],
    isTeen ? TEENS[rest - 10] : TENS[Math.floor(rest / 10)],
    isTeen ? '' : ONES[rest % 10],
  ]
    .filter(Boolean)
    .join(' ');
}
