// The words of BMJB_WORKDAYS.
import { extraDaysWords } from './extra-days.ts';

export const workdaysWords = {
  description: {
    ky: 'Эки күндүн ортосундагы жумушчу күндөрдү санайт: биринчи күн эсепке кирбейт, акыркысы кирет.',
    ru: 'Считает рабочие дни между двумя датами: первый день не входит, последний входит.',
    en: 'Counts the working days between two dates: the first day does not count, the last one does.',
  },
  returns: {
    ky: 'Жумушчу күндөрдүн саны; «to» күнү «from» күнүнөн мурда болсо, терс сан.',
    ru: 'Число рабочих дней; отрицательное, если «to» раньше «from».',
    en: 'The number of working days; negative where «to» comes before «from».',
  },
  from: {
    ky: 'Биринчи күн; эсепке кирбейт.',
    ru: 'Первый день; не считается.',
    en: 'The first day; does not count.',
  },
  to: {
    ky: 'Акыркы күн; жумушчу күн болсо, эсепке кирет.',
    ru: 'Последний день; считается, если он рабочий.',
    en: 'The last day; counts if it is a working day.',
  },
  ...extraDaysWords,
} as const;
