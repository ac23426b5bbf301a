// The words of BMJB_DATE.
export const dateWords = {
  description: {
    ky: 'Датаны кыргызча сөз менен жазат, мисалы 2024-жылдын 17-сентябры.',
    ru: 'Пишет дату по-кыргызски словами, например 2024-жылдын 17-сентябры.',
    en: 'Writes a date in Kyrgyz words, for instance 2024-жылдын 17-сентябры.',
  },
  returns: {
    ky: 'Датанын тексти.',
    ru: 'Текст даты.',
    en: 'The date as a text.',
  },
  date: {
    ky: 'Жазыла турган дата.',
    ru: 'Дата, которую надо написать.',
    en: 'The date to write.',
  },
  form: {
    ky: 'Түрү: document (17-сентябры), attributive (17-сентябрындагы), short (17-сентябрь, 2024-жыл), dative (17-сентябрына) же ablative (17-сентябрынан); жазылбаса, document.',
    ru: 'Форма: document (17-сентябры), attributive (17-сентябрындагы), short (17-сентябрь, 2024-жыл), dative (17-сентябрына) или ablative (17-сентябрынан); если не указана, document.',
    en: 'The form: document (17-сентябры), attributive (17-сентябрындагы), short (17-сентябрь, 2024-жыл), dative (17-сентябрына) or ablative (17-сентябрынан); document where left out.',
  },
} as const;
