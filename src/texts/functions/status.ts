// The words of BMJB_STATUS.
export const statusWords = {
  description: {
    ky: 'Мөөнөттүн абалын айтат: келе элек, жакындады, аткарылды, кечигип аткарылды, мөөнөтү өткөн же колдонулбайт.',
    ru: 'Говорит о состоянии срока: не наступил, близок, исполнен, исполнен с опозданием, истёк или не применяется.',
    en: 'Tells the state of a deadline: not near yet, near, done in time, done late, passed or not applicable.',
  },
  returns: {
    ky: 'Мөөнөттүн абалы сөз менен.',
    ru: 'Состояние срока словами (по-кыргызски).',
    en: 'The state of the deadline in words (in Kyrgyz).',
  },
  due: {
    ky: 'Мөөнөттүн акыркы күнү; бош болсо, мөөнөт колдонулбайт.',
    ru: 'Последний день срока; если пусто, срок не применяется.',
    en: 'The last day of the term; where blank, no deadline applies.',
  },
  done: {
    ky: 'Аткарылган күн; аткарыла элек болсо, бош калат.',
    ru: 'День исполнения; пусто, если ещё не исполнено.',
    en: 'The day of doing; blank where it is not done yet.',
  },
  today: {
    ky: 'Бүгүнкү күн.',
    ru: 'Сегодняшний день.',
    en: 'The present day.',
  },
  warnDays: {
    ky: 'Мөөнөткө канча күн калганда ал жакындады деп саналат; жазылбаса, 10.',
    ru: 'За сколько дней срок считается близким; если не указано, 10.',
    en: 'How many days before the deadline it counts as near; 10 where left out.',
  },
} as const;
