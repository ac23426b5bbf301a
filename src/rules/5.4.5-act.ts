// 5.4.5: what the kenesh called its act. The regulation has two names for it, therefore a warning.
import { citesPaper } from '#core/paper';
import { judge, notApplicable, unknown } from '#core/verdict';
import { seatedOn } from '#tables/seated';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { isChosen } from './shared/chosen.ts';
import { sideWhenAppointed } from './shared/offices.ts';

/** 5.4.5 «Жергиликтүү кеңеш БМжБ тобун түзүү жөнүндө тескеме кабыл алат» */
export const actName = rule({
  clause: '5.4.5',
  id: '5.4.5-act',
  kind: 'law',
  severity: 'warning',
  sheet: 'settings',
  reads: ['settings', 'readings', 'members', 'offices'],
  *check(facts) {
    const { decision, decisionType } = facts.settings;
    const { readings } = facts;
    const place = { row: 'decisionType', column: 'value' };
    const outcome = judge(decisionType === null ? null : decisionType === readings.act, {
      ...place,
      actual: decisionType ?? '',
      required: readings.act,
    });
    // The № itself is asked for by 5.1-act: one question a paper.
    yield outcome.value === 'met' && !citesPaper(decision)
      ? notApplicable({ ...place, actual: decisionType ?? '' })
      : outcome;
    yield* judgeDeputies(facts);
  },
});

/** Where the kenesh appoints deputies by its decision, none of them sits before it. */
function* judgeDeputies(
  facts: Pick<Facts, 'settings' | 'readings' | 'choices' | 'members' | 'offices' | 'today'>,
) {
  const { formed } = facts.settings;
  if (formed === null || !isChosen('appoints', facts) || facts.readings.appoints !== 'kenesh') return;
  for (const member of seatedOn(facts.members, facts.today)) {
    const { number: row, appointed } = member;
    if (appointed === null || appointed >= formed || sideWhenAppointed(member, facts) !== 'deputy') continue;
    const details = {
      sheet: 'members',
      row,
      column: 'appointed',
      actual: appointed,
      required: `>= ${formed}`,
    };
    yield unknown({ ...details, says: 'before', figures: { appointed, formed } });
  }
}
