// The words of BMJB_QUORUM.
export const quorumWords = {
  description: {
    ky: 'Жыйналыш ыйгарым укуктуу болушу үчүн канча мүчө катышууга тийиш экенин (бардык мүчөлөрдүн жарымынан көбү) же кворум бар-жогун айтат (7.2.3).',
    ru: 'Говорит, сколько членов нужно для правомочности заседания (больше половины всех членов), или есть ли кворум (7.2.3).',
    en: 'Tells how many members a meeting needs to be competent (more than half of all members), or whether it has a quorum (7.2.3).',
  },
  returns: {
    ky: 'Керектүү мүчөлөрдүн саны; «present» берилсе, TRUE (кворум бар) же FALSE (жок).',
    ru: 'Нужное число членов; если дано «present», TRUE (кворум есть) или FALSE (нет).',
    en: 'The number of members needed; with «present», TRUE (a quorum) or FALSE (none).',
  },
  members: {
    ky: 'Бардык мүчөлөрдүн саны же алардын аты-жөнү жазылган уячалар.',
    ru: 'Число всех членов или ячейки с их именами.',
    en: 'The number of all members, or the cells with their names.',
  },
  present: {
    ky: 'Катышкандардын саны же алардын аты-жөнү, белгиси коюлган уячалар.',
    ru: 'Число присутствующих или ячейки с их именами либо отметками.',
    en: 'The number present, or the cells with their names or ticks.',
  },
} as const;
