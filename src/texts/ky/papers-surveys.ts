// The words of survey results in documents, in Kyrgyz.

export const surveyPapers = {
  surveys: {
    heading: 'Сурамжылоонун жыйынтыгы',
    table: 'Сурамжылоолордун жыйынтыгы: үлүшү, жооп бергендердин саны, 95 % аралыгы',
    survey: 'Сурамжылоо',
    about: 'Сурамжылоо жөнүндө маалымат',
    question: 'Суроо',
    answer: 'Суроо жана жооп',
    /** The groups as heads of narrow columns. */
    groups: {
      all: 'Баары',
      women: 'Аял',
      men: 'Эркек',
      youth: 'Жаш',
      elderly: 'Улгай-\nган',
      unemployed: 'Жумуш-\nсуз',
      disabled: 'ДМЧА',
      other: 'Башка',
    },
    n: 'n = {n}',
    hidden: '×',
    satisfied: 'Канааттангандардын үлүшү',
    note: '× – купуялуулук үчүн жашырылды: {privacyCell:ablative} аз адамды билдирген сандар жана аларды эсептеп чыгарууга мүмкүндүк бергендери көрсөтүлбөйт. n {smallBase:ablative} аз болгондо саны гана көрсөтүлөт. Социалдык топтор бири-бирине кошулбайт: бир адам бир нече топто эсептелиши мүмкүн.',
    withDontKnow: 'Канааттангандардын үлүшүндө «билбейм» деген жооптор эсепке алынган.',
    withoutDontKnow: 'Канааттангандардын үлүшүндө «билбейм» деген жооптор эсепке алынган эмес.',
    chart: '{survey}. «{question}»: жооптордун үлүшү, n = {n}, {random}',
    rounds: 'Мурунку сурамжылоо менен салыштыруу: канааттангандардын үлүшү',
    before: 'Мурунку',
    now: 'Азыркы',
    change: 'Өзгөрүшү',
    roundShare: '{survey}: {percent} %, n = {n}',
  },
};
