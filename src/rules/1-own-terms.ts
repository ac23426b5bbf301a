// 1: a number of the kenesh's own Жобо holds only with the decision that sets it.
import { judge } from '#core/verdict';
import { ownLimitIds, ownTermIds } from '#tables';
import { rule } from './rule.ts';

/** 1 «Ушул Типтүү жобо Кыргыз Республикасынын «Жергиликтүү өз алдынча башкаруу жөнүндө» Мыйзамына жана Типтүү жобого ылайык иштелип чыккан» */
export const ownTerms = rule({
  clause: '1',
  id: '1-own-terms',
  kind: 'method',
  severity: 'warning',
  sheet: 'settings',
  reads: ['settings'],
  *check({ settings }) {
    const terms = ownTermIds.map((id) => [`term${id}`, id] as const);
    const limits = ownLimitIds.map((id) => [`limit${id}`, id.split('-')[0] ?? id] as const);
    for (const [row, clause] of [...terms, ...limits]) {
      const own = settings[row];
      if (own === null) continue;
      const details = { row, column: 'reference', actual: own.count, figures: { clause } };
      yield judge(own.reference === null ? null : true, details);
    }
  },
});
