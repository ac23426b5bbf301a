// The words of the argument `reading`.
export const readingWords = {
  ky: '5.2.3-пункттагы үлүштөрдү окуу: default, all-strict, all-floor же within-one («Окуулар» барагын караңыз); жазылбаса, default.',
  ru: 'Прочтение долей пункта 5.2.3: default, all-strict, all-floor или within-one (смотрите лист «Прочтения»); если не указано, default.',
  en: 'How the shares of 5.2.3 are read: default, all-strict, all-floor or within-one (see the sheet “Readings”); default where left out.',
} as const;
