// 8.1: a summary report for every half-year that has ended. «Жарым жыл, жыл» leaves it open whether a group reports by
// half-years or by years, therefore a warning, and none where the group
// reports by years, or where the year's report is there and nobody has chosen that both are made.

import type { CivilDate } from '#core/date';
import { rule } from './rule.ts';
import { isChosen } from './shared/chosen.ts';
import { isDone } from './shared/is-done.ts';
import { isOfEnded, judgePeriods, periodSources } from './shared/reports/periods.ts';

/** 8.1 «белгилүү бир мезгилдин убагында (жарым жыл, жыл) өткөрүлгөн иш-чаралар жөнүндө кыскача маалыматты камтыган документ» */
export const halfYearReport = rule({
  clause: '8.1',
  id: '8.1-half-year',
  kind: 'law',
  severity: 'warning',
  sheet: 'reports',
  reads: periodSources,
  check: (facts) =>
    judgePeriods(
      '8.1',
      facts,
      (year) =>
        facts.readings.periods === 'year' ||
        (!isChosen('periods', facts) &&
          facts.reports.some(
            (one) =>
              one.year === year &&
              one.period === 'year' &&
              isDone(one.approved, facts.today) &&
              isOfEnded(one, `${year}-12-31` as CivilDate),
          )),
    ),
});
