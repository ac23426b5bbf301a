// The words of BMJB_SUFFIX.
export const suffixWords = {
  description: {
    ky: 'Санга жөндөмөнүн мүчөсүн кошот, мисалы 5тен, 15ке.',
    ru: 'Добавляет к числу кыргызское падежное окончание, например 5тен, 15ке.',
    en: 'Adds the Kyrgyz case ending to a figure, for instance 5тен, 15ке.',
  },
  returns: {
    ky: 'Мүчөсү кошулган сан.',
    ru: 'Число с окончанием.',
    en: 'The figure with its ending.',
  },
  number: {
    ky: 'Мүчө кошула турган сан.',
    ru: 'Число, к которому добавляется окончание.',
    en: 'The figure that takes the ending.',
  },
  caseName: {
    ky: 'Жөндөмө: genitive (илик), dative (барыш), locative (жатыш) же ablative (чыгыш).',
    ru: 'Падеж: genitive (родительный), dative (дательный), locative (местный) или ablative (исходный).',
    en: 'The case: genitive, dative, locative or ablative.',
  },
} as const;
