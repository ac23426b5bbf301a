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
      interfaceMeeting: 'Тараптардын жолугушуусу',
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
  scores: {
    title: 'Баалар',
    about:
      'Коомдук баалоо картасы: фокус-топтор ар бир көрсөткүчкө койгон баалар, алардын себеби жана кызмат көрсөтүүчүнүн өз баасы.',
    columns: {
      survey: 'Сурамжылоо',
      question: 'Көрсөткүч',
      by: {
        header: 'Ким баалады',
        choices: { focusGroup: 'фокус-топ', provider: 'кызмат көрсөтүүчү' },
      },
      group: 'Фокус-топ',
      village: 'Айылы',
      date: 'Датасы',
      people: 'Катышкандар',
      score: 'Баасы, 0–100 %',
      reason: 'Себеби',
    },
  },
  jointPlan: {
    title: 'Биргелешкен план',
    about: 'Баалоо картасынан кийин калк менен кызмат көрсөтүүчү чогуу макулдашкан иштер.',
    columns: {
      survey: 'Сурамжылоо',
      question: 'Көрсөткүч',
      action: 'Эмне кылынат',
      responsible: 'Жооптуу',
      due: 'Мөөнөтү',
      done: 'Аткарылган күнү',
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
      score: 'Балл',
      gap: 'Кызмат көрсөтүүчүдөн айырмасы',
      before: 'Мурункусу, %',
      change: 'Өзгөрүшү',
      note: 'Эскертме',
    },
  },
} as const satisfies Pick<SheetWords, 'surveys' | 'questions' | 'tally' | 'scores' | 'jointPlan' | 'results'>;
