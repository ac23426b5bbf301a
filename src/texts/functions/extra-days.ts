// The words of the two arguments that several functions share: extra days off and extra working days.
import type { Translated } from '#core/custom-function';

export const extraDaysWords: { readonly off: Translated; readonly working: Translated } = {
  off: {
    ky: 'Кошумча иш эмес күндөрдүн даталары.',
    ru: 'Даты дополнительных нерабочих дней.',
    en: 'Dates of extra days off.',
  },
  working: {
    ky: 'Жумушчу күн деп жарыяланган ишембилердин жана башка күндөрдүн даталары.',
    ru: 'Даты суббот и других дней, объявленных рабочими.',
    en: 'Dates of Saturdays and other days declared working days.',
  },
};
