// English dates and figures: «17 September 2024»; neither takes endings.
import { partsOf } from '#core/date';
import { enSpoken } from './en-spoken.ts';
import { cellDate, type Forms, isSpoken, plainNumber } from './forms.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English forms: every form but the short and the cell's is the same. */
export const enForms: Forms = {
  date(date, form = 'document') {
    if (form === 'cell') return cellDate(date);
    const { year, month, day } = partsOf(date);
    const name = months[month - 1] as string;
    return `${day} ${form === 'short' ? name.slice(0, 3) : name} ${year}`;
  },
  number: (value) => plainNumber(value, '.'),
  span(least, most) {
    if (least === most) return `${least}`;
    return most - least === 1 ? `${least} or ${most}` : `${least} to ${most}`;
  },
  spoken: (value) => (isSpoken(value) ? enSpoken(value) : plainNumber(value, '.')),
};
