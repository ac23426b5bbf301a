// The words of BMJB_TALLY.
export const tallyWords = {
  description: {
    ky: '«Эсептөө» барагындагы бир суроонун жоопторун кошот: үлүштөр жооп бергендерден алынат, эки жолу киргизилген топтом бир жолу саналат.',
    ru: 'Складывает ответы на один вопрос листа подсчёта: доли берутся от ответивших, дважды введённая пачка считается один раз.',
    en: 'Adds up the answers to one question of the tally sheet: shares are of respondents, a batch entered twice counts once.',
  },
  returns: {
    ky: 'Ар бир жоопко бир сап: жооп, саны, жооп бергендер, үлүшү, анын төмөнкү жана жогорку чеги; дал келбеген топтомдор саналбайт.',
    ru: 'По строке на ответ: ответ, число, сколько ответило, доля, её нижняя и верхняя граница; несовпадающие пачки не считаются.',
    en: 'A row for each answer: the answer, its count, the respondents, the share, its lower and upper bound; batches that do not agree are not counted.',
  },
  tally: {
    ky: '«Эсептөө» барагынын уячалары, ачкычтар жазылган биринчи жашыруун сабы менен кошо.',
    ru: 'Ячейки листа подсчёта вместе с его первой, скрытой строкой ключей.',
    en: 'The cells of the tally sheet with its first, hidden row of keys.',
  },
  survey: {
    ky: 'Сурамжылоонун номери, мисалы С-001.',
    ru: 'Номер опроса, например С-001.',
    en: 'The number of the survey, for instance С-001.',
  },
  question: {
    ky: 'Суроонун номери, мисалы СУ-001.',
    ru: 'Номер вопроса, например СУ-001.',
    en: 'The number of the question, for instance СУ-001.',
  },
  group: {
    ky: 'Социалдык топ, мисалы women же аялдар; жазылбаса, бардыгы.',
    ru: 'Социальная группа, например women или женщины; если не указана, все.',
    en: 'The social group, for instance women; everybody where left out.',
  },
} as const;
