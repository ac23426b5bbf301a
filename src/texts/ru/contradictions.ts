// What in a paper contradicts itself, in Russian.

export const contradictions = {
  beforeMeeting:
    'Дата акта ({date:document}) раньше заседания, на котором он рассмотрен ({meeting:document}).',
  tooManyVotes: '{number}: голосов ({votes}) больше, чем присутствовавших ({present}).',
  notMember: 'Среди присутствовавших – не члены группы на тот день: {names}.',
  notSeated: 'Среди подписавших – не члены группы на тот день: {names}.',
  suspended: 'Среди подписавших – отстранённый от этого дела член: {names} (6.4).',
  fewSigners: 'Подписывающих акт – {count}, нужно не меньше трёх.',
  notApproved: 'К началу работы пункт плана не был утверждён: {items} (7.3.1).',
  notInPlan: 'Акт не связан ни с одним пунктом плана работы (7.3.1).',
  otherBase: '{number}: в тексте n = {given}, а в таблице опроса n = {bases}.',
  notChair: 'Заседание вёл(а) не председатель, а {name}: проверьте должность подписывающего.',
  reversed: 'Отстранение кончается {to:document}, а начинается {from:document}: дни перепутаны.',
  partlyApproved: 'Эти пункты плана не утверждены и под отметкой об утверждении не стоят: {items}.',
};
