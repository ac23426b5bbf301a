// The words of BMJB_DIFFERENCE.
export const differenceWords = {
  description: {
    ky: 'Эки үлүштүн айырмасын (биринчисинен экинчиси кемитилет) жана анын ишеним аралыгын Ньюкомбдун ыкмасы менен эсептейт; туш келди тандалган эки көз карандысыз топ үчүн гана жарайт.',
    ru: 'Считает разность двух долей (первая минус вторая) и её доверительный интервал методом Ньюкомба; годится только для двух независимых случайных выборок.',
    en: 'Computes the difference of two shares (first minus second) and its confidence interval by the method of Newcombe; of use for two independent random samples only.',
  },
  returns: {
    ky: 'Бир сап: айырма, анын төмөнкү жана жогорку чеги, бүтүм: өстү, төмөндөдү же ишенимдүү өзгөрүү жок.',
    ru: 'Одна строка: разность, её нижняя и верхняя граница и вывод по-кыргызски: өстү (выросла), төмөндөдү (снизилась) или ишенимдүү өзгөрүү жок (достоверного изменения нет).',
    en: 'One row: the difference, its lower and upper bound, and what follows, in Kyrgyz: өстү (rose), төмөндөдү (fell) or ишенимдүү өзгөрүү жок (no reliable change).',
  },
  k1: {
    ky: 'Биринчи топто (мисалы, жаңы сурамжылоодо) ушундай жооп бергендердин саны.',
    ru: 'Сколько человек дали такой ответ в первой группе (например, в новом опросе).',
    en: 'How many gave the answer in the first group (for instance the new survey).',
  },
  n1: {
    ky: 'Биринчи топто жооп бергендердин баары.',
    ru: 'Сколько всего ответило в первой группе.',
    en: 'How many answered in the first group.',
  },
  k2: {
    ky: 'Экинчи топто (мисалы, мурунку сурамжылоодо) ушундай жооп бергендердин саны.',
    ru: 'Сколько человек дали такой ответ во второй группе (например, в прежнем опросе).',
    en: 'How many gave the answer in the second group (for instance the survey before).',
  },
  n2: {
    ky: 'Экинчи топто жооп бергендердин баары.',
    ru: 'Сколько всего ответило во второй группе.',
    en: 'How many answered in the second group.',
  },
  confidence: {
    ky: 'Ишеним деңгээли, 0 менен 1дин ортосундагы сан; жазылбаса, 0,95.',
    ru: 'Уровень доверия, число между 0 и 1; если не указан, 0,95.',
    en: 'The confidence, a number between 0 and 1; 0.95 where left out.',
  },
} as const;
