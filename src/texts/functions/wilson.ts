// The words of BMJB_WILSON.
export const wilsonWords = {
  description: {
    ky: 'Үлүштүн ишеним аралыгын Уилсондун ыкмасы менен эсептейт; туш келди тандалган респонденттер үчүн гана жарайт.',
    ru: 'Считает доверительный интервал доли методом Уилсона; годится только для случайной выборки.',
    en: 'Computes the confidence interval of a share by the method of Wilson; of use for random samples only.',
  },
  returns: {
    ky: 'Бир сап: аралыктын төмөнкү жана жогорку чеги, 0дөн 1ге чейинки үлүштөр.',
    ru: 'Одна строка: нижняя и верхняя граница, доли от 0 до 1.',
    en: 'One row: the lower and the upper bound, shares from 0 to 1.',
  },
  successes: {
    ky: 'Ушундай жооп бергендердин саны.',
    ru: 'Сколько человек дали такой ответ.',
    en: 'How many people gave the answer.',
  },
  n: {
    ky: 'Бардык жооп бергендердин саны.',
    ru: 'Сколько человек ответило всего.',
    en: 'How many people answered in all.',
  },
  confidence: {
    ky: 'Ишеним деңгээли, 0 менен 1дин ортосундагы сан; жазылбаса, 0,95.',
    ru: 'Уровень доверия, число между 0 и 1; если не указан, 0,95.',
    en: 'The confidence, a number between 0 and 1; 0.95 where left out.',
  },
} as const;
