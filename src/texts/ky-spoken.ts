// Kyrgyz counts as they are spoken: «эки жүз он бир».

const ONES = ['', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз', 'тогуз'];
const TENS = ['', 'он', 'жыйырма', 'отуз', 'кырк', 'элүү', 'алтымыш', 'жетимиш', 'сексен', 'токсон'];

/** A count below a thousand in words. */
export function kySpoken(value: number): string {
  if (value === 0) return 'нөл';
  const hundreds = Math.floor(value / 100);
  return [
    hundreds > 1 ? ONES[hundreds] : '',
    hundreds > 0 ? 'жүз' : '',
    TENS[Math.floor((value % 100) / 10)],
    ONES[value % 10],
  ]
    .filter(Boolean)
    .join(' ');
}
