// 3.2: an indicator's rounds can be compared: it has a unit, a baseline and a target.
import { met, unknown } from '#core/verdict';
import { rule } from './rule.ts';

const FIELDS = ['unit', 'baseline', 'target'] as const;

/** 3.2 «мониторингдин жана баалоонун натыйжаларын дайыма салыштыруу мүмкүнчүлүгүн камсыз кылуу» */
export const comparable = rule({
  clause: '3.2',
  id: '3.2-comparable',
  kind: 'law',
  severity: 'warning',
  sheet: 'indicators',
  reads: ['indicators'],
  *check({ indicators }) {
    for (const indicator of indicators) {
      const blank = FIELDS.filter((field) => indicator[field] === null);
      if (blank.length === 0) yield met({ row: indicator.number, column: 'unit' });
      for (const column of blank) yield unknown({ row: indicator.number, column, says: column });
    }
  },
});
