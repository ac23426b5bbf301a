// 5.2.3: members of one sex are 70 % of the group or fewer.
import { judge, unknown } from '#core/verdict';
import { seatedOn } from '#tables/seated';
import { judgeSexes } from './composition/sexes.ts';
import { rule } from './rule.ts';

/** 5.2.3 «1) бир жыныстагы адамдар БМжБ тобунун курамынын 70% ашыгын түзбөөгө тийиш» */
export const sexShare = rule({
  clause: '5.2.3',
  id: '5.2.3-sex',
  severity: 'error',
  sheet: 'members',
  reads: ['members'],
  *check({ members, today }) {
    const sexes = seatedOn(members, today).map(({ sex }) => sex);
    const { holds, actual, required, figures } = judgeSexes(sexes);
    const said = { column: 'sex', actual, required, figures };
    yield sexes.length === 0 ? unknown({ ...said, says: 'empty' }) : judge(holds, said);
  },
});
