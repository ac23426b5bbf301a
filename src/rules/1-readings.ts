// 1: a reading of a doubtful clause is chosen by somebody, and by a decision that can be shown.
import { met, unknown } from '#core/verdict';
import { rule } from './rule.ts';

const STATED = ['chosenBy', 'decision'] as const;

/** 1 «Ушул Типтүү жобо Кыргыз Республикасынын «Жергиликтүү өз алдынча башкаруу жөнүндө» Мыйзамына жана Типтүү жобого ылайык иштелип чыккан» */
export const readingsChosen = rule({
  clause: '1',
  id: '1-readings',
  kind: 'method',
  severity: 'warning',
  sheet: 'readings',
  reads: ['readings'],
  *check({ choices }) {
    for (const choice of choices) {
      const { number: row, chosen } = choice;
      if (chosen === null) continue;
      const blank = STATED.filter((column) => choice[column] === null);
      for (const column of blank) yield unknown({ row, column, says: column, actual: chosen });
      if (blank.length === 0) yield met({ row, column: 'decision', actual: chosen });
    }
  },
});
