// 1: a number of the kenesh's own Жобо holds only with the decision that sets it.
import { judge } from '#core/verdict';
import { ownTermIds } from '#tables';
import { rule } from './rule.ts';

/** 1 «Ушул Типтүү жобо Кыргыз Республикасынын «Жергиликтүү өз алдынча башкаруу жөнүндө» Мыйзамына жана Типтүү жобого ылайык иштелип чыккан» */
export const ownTerms = rule({
  clause: '1',
  id: '1-own-terms',
  severity: 'warning',
  sheet: 'settings',
  reads: ['settings'],
  *check({ settings }) {
    for (const id of ownTermIds) {
      const own = settings[`term${id}`];
      if (own === null) continue;
      const said = { row: `term${id}`, column: 'reference', actual: own.count, figures: { clause: id } };
      yield judge(own.reference === null ? null : true, said);
    }
  },
});
