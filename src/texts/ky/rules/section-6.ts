// What the rules of section 6 say, in Kyrgyz.
import type { RuleWords } from '../../language.ts';

export const section6 = {
  '6.2-kinship': {
    about: 'Фамилиясы бирдей мүчөлөрдөн туугандыгы суралат',
    says: {
      unknown: 'Фамилиясы бирдей мүчөлөр бар: {others}. Туугандыгы белгисиз',
    },
    todo: 'Мүчөлөрдүн өзүнөн сураңыз; кызыкчылыктардын кагылышуусу болсо, «Кагылышуулар» барагына жазыңыз. Бул маалымат үчүн гана: бирдей фамилия туугандыкты билдирбейт.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
