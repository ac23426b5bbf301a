// Kyrgyz words of the sheets of surveys: surveys, questions, tallies, results.
import type { SheetWords } from '../sheet-words.ts';
import { entries, tallyGroups } from './tally-words.ts';

export const surveys = {
  surveys: {
    title: 'Сурамжылоолор',
    about: 'Кимдерден эмне суралды, респонденттер кантип тандалды жана канчасы жооп берди.',
    columns: {
      title: 'Аталышы',
      plan: 'Иш пландын пункту',
      instrument: {
        header: 'Куралы',
        choices: {
          questionnaire: 'анкета',
          scorecard: 'баалоо картасы',
          focusGroup: 'фокус-топ',
          interview: 'аңгемелешүү',
        },
      },
      mode: {
        header: 'Өткөрүү жолу',
        choices: {
          faceToFace: 'бетме-бет',
          paper: 'кагаз жүзүндө',
          phone: 'телефон аркылуу',
          online: 'интернет аркылуу',
          mixed: 'аралаш',
        },
      },
      from: 'Башталышы',
      to: 'Аякташы',
      place: 'Орду',
      population: 'Калктын саны',
      wanted: 'Керектүү респонденттер',
      random: 'Туш келди тандоо',
      approached: 'Катышууга чакырылгандар',
      refused: 'Баш тарткандар',
      notReached: 'Табылбагандар',
      wording: 'Анкетанын тексти',
      roundOf: 'Мурунку сурамжылоо',
      limits: 'Чектөөлөрү',
    },
  },
  questions: {
    title: 'Суроолор',
    about: 'Сурамжылоонун суроолору, алардын түрү жана жооптору.',
    columns: {
      survey: 'Сурамжылоо',
      order: 'Кезеги',
      text: 'Суроонун тексти',
      kind: {
        header: 'Суроонун түрү',
        choices: {
          one: 'бир жооп',
          several: 'бир нече жооп',
          score: 'балл',
          agreement: 'макулдук деңгээли',
        },
      },
      options: 'Жооптор',
    },
  },
  tally: {
    title: 'Эсептөө',
    about: 'Анкеталардын эсеби: ар бир суроонун ар бир жообу социалдык топтор боюнча.',
    columns: {
      survey: 'Сурамжылоо',
      question: 'Суроо',
      answer: 'Жооп',
      member: 'Ким эсептеди',
      village: 'Айылы',
      date: 'Датасы',
      batch: 'Топтом',
      entry: { header: 'Киргизүү', choices: entries },
      forms: 'Анкеталардын саны',
      ...tallyGroups,
      sent: 'Жөнөтүүнүн белгиси',
    },
  },
  results: {
    title: 'Жыйынтыктар',
    about: 'Эсептөөлөрдүн жыйынтыгы: суроо, жооп жана топ боюнча сандар менен үлүштөр.',
    columns: {
      survey: 'Сурамжылоо',
      question: 'Суроо',
      answer: 'Жооп',
      group: 'Социалдык топ',
      village: 'Айылы',
      count: 'Саны',
      base: 'Жооп бергендер (n)',
      share: 'Үлүшү, %',
      low: 'Төмөнкү чеги, %',
      high: 'Жогорку чеги, %',
      score: 'Орточо балл',
      before: 'Мурунку үлүшү, %',
      change: 'Өзгөрүшү',
      note: 'Эскертме',
    },
  },
} as const satisfies Pick<SheetWords, 'surveys' | 'questions' | 'tally' | 'results'>;
