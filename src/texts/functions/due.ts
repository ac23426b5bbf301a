// The words of BMJB_DUE.
import { extraDaysWords } from './extra-days.ts';

export const dueWords = {
  description: {
    ky: 'Жобонун пунктундагы мөөнөт качан бүтөрүн табат. 7.2.2 үчүн – окуя турган кварталдын, 8.1 үчүн – жарым жылдыктын, 8.1-year, 8.5 жана 7.3.1дин кадамдары үчүн – жылдын акыркы күнү чыгат.',
    ru: 'Находит, когда истекает срок по пункту положения. Для 7.2.2 это последний день квартала, в который попадает дата, для 8.1 — полугодия, для 8.1-year, 8.5 и шагов 7.3.1 — года.',
    en: 'Finds when a term of the regulation falls due. For 7.2.2 this is the last day of the quarter in which the date falls, for 8.1 of the half-year, for 8.1-year, 8.5 and the steps of 7.3.1 of the year.',
  },
  returns: {
    ky: 'Мөөнөттүн акыркы күнү.',
    ru: 'Последний день срока.',
    en: 'The last day of the term.',
  },
  clause: {
    ky: 'Мөөнөттүн белгиси: 5.4.1, 5.4.2, 5.4.3, 5.3.2, 5.3.3, 5.3.1, 4.3-10, 4.3-30, 7.2.2, 7.3.1-draft, 7.3.1-sent, 7.3.1-discussed, 7.3.1-approved, 8.1, 8.1-year же 8.5.',
    ru: 'Обозначение срока: 5.4.1, 5.4.2, 5.4.3, 5.3.2, 5.3.3, 5.3.1, 4.3-10, 4.3-30, 7.2.2, 7.3.1-draft, 7.3.1-sent, 7.3.1-discussed, 7.3.1-approved, 8.1, 8.1-year или 8.5.',
    en: 'The id of the term: 5.4.1, 5.4.2, 5.4.3, 5.3.2, 5.3.3, 5.3.1, 4.3-10, 4.3-30, 7.2.2, 7.3.1-draft, 7.3.1-sent, 7.3.1-discussed, 7.3.1-approved, 8.1, 8.1-year or 8.5.',
  },
  anchor: {
    ky: 'Мөөнөт эсептелген окуянын күнү; 7.2.2, 7.3.1, 8.1 жана 8.5 үчүн – мезгилдин каалаган күнү.',
    ru: 'День события, от которого считается срок; для 7.2.2, 7.3.1, 8.1 и 8.5 — любой день периода.',
    en: 'The day of the event from which the term is counted; for 7.2.2, 7.3.1, 8.1 and 8.5 any day of the period.',
  },
  ...extraDaysWords,
} as const;
