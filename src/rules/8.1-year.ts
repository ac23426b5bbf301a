// 8.1: a summary report for every year that has ended; overdue after a chosen term or the executive body's report day.

import { rule } from './rule.ts';
import { judgePeriods, periodSources } from './shared/reports/periods.ts';

/** 8.1 «белгилүү бир мезгилдин убагында (жарым жыл, жыл) өткөрүлгөн иш-чаралар жөнүндө кыскача маалыматты камтыган документ» */
export const yearReport = rule({
  clause: '8.1',
  id: '8.1-year',
  kind: 'law',
  severity: 'error',
  sheet: 'reports',
  reads: periodSources,
  check: (facts) => judgePeriods('8.1-year', facts),
});
