// Made-up names of people, as many as are wanted, no two of them alike.

const FIRST = [
  'Асан',
  'Бектур',
  'Жумакан',
  'Токтом',
  'Эсенбай',
  'Сагын',
  'Кожомурат',
  'Медер',
  'Рысбай',
  'Чыныгыз',
  'Уланбек',
];
const SECOND = [
  'бек',
  'алы',
  'кулу',
  'мырза',
  'турган',
  'жан',
  'чоро',
  'гази',
  'дөөлөт',
  'шайык',
  'тегин',
  'ымат',
  'ораз',
];
const INITIALS = 'АБГДЖКМНОРСТУЧЭ';

/** `А.Асанбеков`; names repeat after two thousand, then with a second initial. */
export function nameOfPerson(index: number): string {
  const initial = INITIALS[index % INITIALS.length] ?? '';
  const family = Math.floor(index / INITIALS.length);
  const first = FIRST[family % FIRST.length] ?? '';
  const second = SECOND[Math.floor(family / FIRST.length) % SECOND.length] ?? '';
  const turn = Math.floor(family / (FIRST.length * SECOND.length));
  const middle = turn === 0 ? '' : `${INITIALS[turn - 1] ?? ''}.`;
  return `${initial}.${middle}${first}${second}ов`;
}
