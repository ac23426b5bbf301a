// The words of BMJB_SEATS.
import { readingWords } from './reading.ts';

export const seatsWords = {
  description: {
    ky: 'Топтун ушундай санында 5.2.3-пункттагы үлүштөргө туура келген бардык курамдарды табат.',
    ru: 'Находит все составы, которые при таком числе членов соответствуют долям пункта 5.2.3.',
    en: 'Finds every composition that the shares of clause 5.2.3 allow at this number of members.',
  },
  returns: {
    ky: 'Саптар: муниципалдык кызматкерлер, депутаттар, жарандар; мындай курам жок болсо, эң жакындары айтылган бир сап.',
    ru: 'Строки: муниципальные служащие, депутаты, граждане; если такого состава нет, одна строка с ближайшими.',
    en: 'Rows: municipal employees, deputies, citizens; one row that tells the nearest where there is no such composition.',
  },
  size: {
    ky: 'Топтун мүчөлөрүнүн саны.',
    ru: 'Число членов группы.',
    en: 'The number of members of the group.',
  },
  reading: readingWords,
} as const;
