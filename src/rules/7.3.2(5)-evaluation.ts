// 7.3.2(5): an index is one of three evaluations, made by a method that a model regulation sets.
import { met, unknown } from '#core/verdict';
import { rule } from './rule.ts';

/** 7.3.2(5) «ЖӨБ органдарынын айкындуулугунун деңгээлин, бюджеттик айкындуулуктун муниципалдык индексин, аларды жүргүзүүнүн усулун аныктоочу типтүү жоболорго ылайык муниципалдык кызмат көрсөтүүлөрдүн сапатын баалоону жүргүзүүгө» */
export const evaluation = rule({
  clause: '7.3.2(5)',
  id: '7.3.2(5)-evaluation',
  kind: 'law',
  severity: 'warning',
  sheet: 'indicators',
  reads: ['indicators', 'plan'],
  *check({ indicators, plan }) {
    const indexed = new Set(plan.flatMap(({ number, method }) => (method === 'index' ? [number] : [])));
    for (const { number: row, evaluation, version, plan: item } of indicators) {
      if (evaluation === null && !indexed.has(item ?? '')) continue;
      if (evaluation === null) yield unknown({ row, column: 'evaluation', says: 'evaluation' });
      else if (version === null) yield unknown({ row, column: 'version', says: 'version' });
      else yield met({ row, column: 'evaluation', actual: evaluation });
    }
  },
});
