// Kyrgyz dates, and figures with case endings: «2024-жылдын 17-сентябрынан», «5тен».
import { partsOf } from '#core/date';
import { cellDate, type DateForm, type Forms, isSpoken, plainNumber } from './forms.ts';
import { endingOf } from './ky-endings.ts';
import { kySpoken } from './ky-spoken.ts';

/** A month: its name, then with the endings of the third person, «-дагы», dative, locative and ablative. */
type Month = readonly [
  name: string,
  third: string,
  attributive: string,
  dative: string,
  locative: string,
  ablative: string,
];

const months: readonly Month[] = [
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
];

const column: Readonly<Record<Exclude<DateForm, 'short' | 'cell'>, number>> = {
  document: 1,
  attributive: 2,
  dative: 3,
  locative: 4,
  ablative: 5,
};

/** Kyrgyz forms. */
export const kyForms: Forms = {
  date(date, form = 'document') {
    if (form === 'cell') return cellDate(date);
    const { year, month, day } = partsOf(date);
    const forms = months[month - 1] as Month;
    if (form === 'short') return `${day}-${forms[0]}, ${year}-жыл`;
    return `${year}-жылдын ${day}-${forms[column[form]]}`;
  },
  number(value, inCase) {
    const figure = plainNumber(value, ',');
    return inCase ? figure + endingOf(figure, inCase) : figure;
  },
  span(least, most) {
    // Of none there is no «нөлү».
    if (least === 0 && most === 0) return 'ичинен 0';
    if (least === 0 && most === 1) return 'ичинен 0 же 1';
    if (least === 0) return `ичинен 0дөн ${kyForms.number(most, 'dative')} чейин`;
    if (most - least > 1)
      return `${kyForms.number(least, 'ablative')} ${kyForms.number(most, 'dative')} чейини`;
    const [first, last] = [kyForms.number(least, 'possessive'), kyForms.number(most, 'possessive')];
    return first === last ? first : `${first} же ${last}`;
  },
  spoken: (value) => (isSpoken(value) ? kySpoken(value) : plainNumber(value, ',')),
};
