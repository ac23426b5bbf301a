// The words of BMJB_WORKDAY.
import { extraDaysWords } from './extra-days.ts';

export const workdayWords = {
  description: {
    ky: 'Башталган күндөн кийинки (сан терс болсо, ага чейинки) керектүү жумушчу күндү Кыргызстандын календары боюнча табат.',
    ru: 'Находит рабочий день, отстоящий от начального на заданное число рабочих дней (назад, если число отрицательное), по календарю Кыргызстана.',
    en: 'Finds the working day so many working days after the start (before it, if negative), by the calendar of Kyrgyzstan.',
  },
  returns: {
    ky: 'Табылган күндүн датасы.',
    ru: 'Дата найденного дня.',
    en: 'The date of the day found.',
  },
  start: {
    ky: 'Эсеп башталган күн; анын өзү саналбайт.',
    ru: 'День, от которого ведётся счёт; сам он не считается.',
    en: 'The day from which to count; it does not count itself.',
  },
  days: {
    ky: 'Жумушчу күндөрдүн саны; терс болсо, артка саналат, 0 болсо, башталган күндүн өзү чыгат.',
    ru: 'Число рабочих дней; отрицательное — счёт назад, 0 — сам начальный день.',
    en: 'The number of working days; negative counts back, 0 gives the start itself.',
  },
  ...extraDaysWords,
} as const;
