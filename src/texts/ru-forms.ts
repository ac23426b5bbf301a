// Russian dates and figures: «17 сентября 2024 года»; figures take no endings.
import { partsOf } from '#core/date';
import { cellDate, type Forms, isSpoken, plainNumber } from './forms.ts';
import { ruSpoken } from './ru-spoken.ts';

/** A month in the genitive and in the dative. */
type Month = readonly [genitive: string, dative: string];

const months: readonly Month[] = [
  ['января', 'январю'],
  ['февраля', 'февралю'],
  ['марта', 'марту'],
  ['апреля', 'апрелю'],
  ['мая', 'маю'],
  ['июня', 'июню'],
  ['июля', 'июлю'],
  ['августа', 'августу'],
  ['сентября', 'сентябрю'],
  ['октября', 'октябрю'],
  ['ноября', 'ноябрю'],
  ['декабря', 'декабрю'],
];

/**
 * Russian forms. The attributive («решение от 17 сентября 2024 года») and what stands for the Kyrgyz locative («17
 * сентября») and ablative («с 17 сентября») are genitives: the preposition is the sentence's.
 */
export const ruForms: Forms = {
  date(date, form = 'document') {
    if (form === 'cell') return cellDate(date);
    const { year, month, day } = partsOf(date);
    const [genitive, dative] = months[month - 1] as Month;
    if (form === 'short') return `${day} ${genitive} ${year} г.`;
    return `${day} ${form === 'dative' ? dative : genitive} ${year} года`;
  },
  number: (value) => plainNumber(value, ','),
  span(least, most) {
    if (least === most) return `${least}`;
    return most - least === 1 ? `${least} или ${most}` : `от ${least} до ${most}`;
  },
  spoken: (value) => (isSpoken(value) ? ruSpoken(value) : plainNumber(value, ',')),
};
