// 8.1: a summary report for every year that has ended.
import { judgePeriods } from './reports/periods.ts';
import { rule } from './rule.ts';

/** 8.1 «белгилүү бир мезгилдин убагында (жарым жыл, жыл) өткөрүлгөн иш-чаралар жөнүндө кыскача маалыматты камтыган документ» */
export const yearReport = rule({
  clause: '8.1',
  id: '8.1-year',
  severity: 'error',
  sheet: 'reports',
  reads: ['settings', 'reports'],
  check: (facts) => judgePeriods('8.1-year', facts),
});
