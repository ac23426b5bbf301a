// The words of BMJB_FIXRATE.
export const fixrateWords = {
  description: {
    ky: 'Абалы жазылган кемчиликтердин ичинен четтетилгендеринин үлүшүн эсептейт.',
    ru: 'Считает долю устранённых недостатков среди всех, у которых указано состояние.',
    en: 'Computes the share of findings that are fixed among all that have a state.',
  },
  returns: {
    ky: 'Үлүш, 0дөн 1ге чейин.',
    ru: 'Доля от 0 до 1.',
    en: 'A share from 0 to 1.',
  },
  states: {
    ky: 'Кемчиликтердин абалы жазылган уячалар; четтетилгени – «четтетилди».',
    ru: 'Ячейки с состоянием недостатков; устранённый — «четтетилди».',
    en: 'The cells with the states of the findings; a fixed one is «четтетилди».',
  },
  verified: {
    ky: 'Четтетилгени текшерилген күндөр жазылган уячалар; берилсе, датасы жоктору четтетилген деп саналбайт.',
    ru: 'Ячейки с датами проверки; если даны, недостатки без даты не считаются устранёнными.',
    en: 'The cells with the dates of verification; where given, findings without a date do not count as fixed.',
  },
} as const;
