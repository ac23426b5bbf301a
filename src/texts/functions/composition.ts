// The words of BMJB_COMPOSITION.
import { readingWords } from './reading.ts';

export const compositionWords = {
  description: {
    ky: 'Топтун курамын 5.2.1 жана 5.2.3-пункттар боюнча текшерет: тараптардын үлүштөрүн, жыныстарды, мүчөлөрдүн санын. Бош уяча – белгисиз.',
    ru: 'Проверяет состав группы по пунктам 5.2.1 и 5.2.3: доли сторон, пол, число членов. Пустая ячейка — неизвестно.',
    en: 'Checks the composition of a group by clauses 5.2.1 and 5.2.3: shares of the sides, sexes, number of members. A blank is not known.',
  },
  returns: {
    ky: 'Алты сап: эреженин белгиси, иш жүзүндөгүсү, талап кылынганы жана мааниси (met, violated же unknown).',
    ru: 'Шесть строк: обозначение правила, что есть, что требуется и значение (met, violated или unknown).',
    en: 'Six rows: rule id, what is there, what is asked, and the value (met, violated or unknown).',
  },
  sides: {
    ky: 'Ар бир мүчөнүн тарабы: m (муниципалдык кызматкер), d (депутат) же c (жаран), же ошол сөздөрдүн өзү.',
    ru: 'Сторона каждого члена: m (муниципалдык кызматкер), d (депутат) или c (жаран), либо сами эти слова.',
    en: 'The side of each member: m (муниципалдык кызматкер), d (депутат) or c (жаран), or these words themselves.',
  },
  sexes: {
    ky: 'Ар бир мүчөнүн жынысы: f (аял) же m (эркек), же ошол сөздөрдүн өзү.',
    ru: 'Пол каждого члена: f (аял) или m (эркек), либо сами эти слова.',
    en: 'The sex of each member: f (аял) or m (эркек), or these words themselves.',
  },
  reading: readingWords,
} as const;
