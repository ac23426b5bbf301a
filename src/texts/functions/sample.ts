// The words of BMJB_SAMPLE.
export const sampleWords = {
  description: {
    ky: 'Канча адамды туш келди тандап сураш керек экенин калктын саны боюнча эсептейт.',
    ru: 'Считает, сколько человек нужно случайно отобрать и опросить при такой численности населения.',
    en: 'Computes how many people to select at random and ask, out of a population of this size.',
  },
  returns: {
    ky: 'Суралуучу адамдардын саны.',
    ru: 'Число опрашиваемых.',
    en: 'The number of people to ask.',
  },
  population: {
    ky: 'Адамдар тандала турган калктын саны.',
    ru: 'Численность населения, из которого идёт отбор.',
    en: 'The size of the population of whom people are selected.',
  },
  margin: {
    ky: 'Жол берилген ката, үлүш менен; жазылбаса, 0,05.',
    ru: 'Допустимая ошибка в виде доли; если не указана, 0,05.',
    en: 'The margin of error as a fraction; 0.05 where left out.',
  },
  confidence: {
    ky: 'Ишеним деңгээли, 0 менен 1дин ортосундагы сан; жазылбаса, 0,95.',
    ru: 'Уровень доверия, число между 0 и 1; если не указан, 0,95.',
    en: 'The confidence, a number between 0 and 1; 0.95 where left out.',
  },
} as const;
