// 8.1: a summary report for every half-year that has ended. «Жарым жыл, жыл» leaves it open whether a group reports by
// half-years or by years, therefore a warning, and none where the year's report is there.
import { isDone } from './done.ts';
import { judgePeriods } from './reports/periods.ts';
import { rule } from './rule.ts';

/** 8.1 «белгилүү бир мезгилдин убагында (жарым жыл, жыл) өткөрүлгөн иш-чаралар жөнүндө кыскача маалыматты камтыган документ» */
export const halfYearReport = rule({
  clause: '8.1',
  id: '8.1-half-year',
  severity: 'warning',
  sheet: 'reports',
  reads: ['settings', 'reports'],
  check: (facts) =>
    judgePeriods('8.1', facts, (year) =>
      facts.reports.some(
        (one) => one.year === year && one.period === 'year' && isDone(one.approved, facts.today),
      ),
    ),
});
