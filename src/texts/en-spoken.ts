// English counts as they are spoken: “two hundred and eleven”.

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A count below a thousand in words. */
export function enSpoken(value: number): string {
  if (value === 0) return 'zero';
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const low =
    rest >= 10 && rest < 20
      ? TEENS[rest - 10]
      : [TENS[Math.floor(rest / 10)], ONES[rest % 10]].filter(Boolean).join('-');
  return [hundreds > 0 ? `${ONES[hundreds]} hundred` : '', low].filter(Boolean).join(' and ');
}
