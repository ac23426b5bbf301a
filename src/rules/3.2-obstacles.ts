// 3.2: monitoring may not hinder the lawful work of what is monitored; what got in its way is reported with the activity.
import { met, notApplicable, violated } from '#core/verdict';
import { rule } from './rule.ts';
import { saysNone } from './shared/says-none.ts';

/** 3.2 «биргелешкен мониторинг жана баалоо объекттеринин мыйзамдуу ишине тоскоолдуктарды түзүүнүн жол берилбестиги» */
export const obstacles = rule({
  clause: '3.2',
  id: '3.2-obstacles',
  kind: 'law',
  severity: 'warning',
  sheet: 'activities',
  reads: ['activities'],
  *check({ activities }) {
    for (const { number: row, obstacle } of activities) {
      const place = { row, column: 'obstacle' };
      if (obstacle === null) yield notApplicable(place);
      else yield saysNone(obstacle) ? met(place) : violated({ ...place, figures: { obstacle } });
    }
  },
});
