// What in a paper contradicts itself, in Kyrgyz.

import type { ContradictionId } from '#documents/contradictions';

export const contradictions = {
  beforeMeeting: 'Актынын датасы ({date:document}) аны караган жыйналыштан ({meeting:document}) мурда.',
  tooManyVotes: '{number}: добуштар ({votes}) катышкандардан ({present}) көп.',
  notMember: 'Жыйналышка ошол күнү мүчө болбогон адам катышкан деп жазылган: {names}.',
  notSeated: 'Кол койгондордун ичинде ошол күнү мүчө болбогон адам бар: {names}.',
  suspended: 'Кол койгондордун ичинде бул иштен четтетилген мүчө бар: {names} (6.4).',
  fewSigners: 'Актыга {count} адам кол койот, кеминде үч адам керек.',
  notApproved: 'Иш башталганда иш пландын пункту бекитилген эмес: {items} (7.3.1).',
  notInPlan: 'Акт иш пландын бир да пунктуна байланган эмес (7.3.1).',
  otherBase: '{number}: тексттеги n = {given}, ал эми сурамжылоонун жадыбалында n = {bases}.',
  notChair: 'Жыйналышты төрага эмес, {name} алып барган: кол коюучунун кызматын текшериңиз.',
  reversed: 'Четтетүү {to:document} бүтөт, бирок {from:document} башталат: күндөрү алмашып калган.',
  partlyApproved:
    'Пландын бул пункттары бекитилген эмес, алар «бекитилген» белгиси астында турбайт: {items}.',
} satisfies Readonly<Record<ContradictionId, string>>;
