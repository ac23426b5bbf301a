// Kyrgyz dates, and figures with case endings: «2024-жылдын 17-сентябрынан», «5тен».
import { partsOf } from '#core/date';
import { cellDate, type DateForm, type Forms, plainNumber } from './forms.ts';
import { endingOf } from './ky-endings.ts';

/** A month: its name, then with the endings of the third person, «-дагы», dative and ablative. */
type Month = readonly [name: string, third: string, attributive: string, dative: string, ablative: string];

const months: readonly Month[] = [
  ['январь', 'январы', 'январындагы', 'январына', 'январынан'],
  ['февраль', 'февралы', 'февралындагы', 'февралына', 'февралынан'],
  ['март', 'марты', 'мартындагы', 'мартына', 'мартынан'],
  ['апрель', 'апрели', 'апрелиндеги', 'апрелине', 'апрелинен'],
  ['май', 'майы', 'майындагы', 'майына', 'майынан'],
  ['июнь', 'июну', 'июнундагы', 'июнуна', 'июнунан'],
  ['июль', 'июлу', 'июлундагы', 'июлуна', 'июлунан'],
  ['август', 'августу', 'августундагы', 'августуна', 'августунан'],
  ['сентябрь', 'сентябры', 'сентябрындагы', 'сентябрына', 'сентябрынан'],
  ['октябрь', 'октябры', 'октябрындагы', 'октябрына', 'октябрынан'],
  ['ноябрь', 'ноябры', 'ноябрындагы', 'ноябрына', 'ноябрынан'],
  ['декабрь', 'декабры', 'декабрындагы', 'декабрына', 'декабрынан'],
];

const column: Readonly<Record<Exclude<DateForm, 'short' | 'cell'>, number>> = {
  document: 1,
  attributive: 2,
  dative: 3,
  ablative: 4,
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
};
