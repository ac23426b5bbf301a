// 3.2: villages, people and organisations are spelled alike everywhere, so that what belongs together is counted together.
import { violated } from '#core/verdict';
import type { Facts } from './facts.ts';
import { dataRule } from './shared/data/data-rule.ts';
import { rowsOf } from './shared/data/rows.ts';
import { commonSpellings, type Entry } from './shared/data/spellings.ts';
import { type Vocabulary, vocabularies } from './shared/data/vocabularies.ts';

/** 3.2 «мониторингдин жана баалоонун натыйжаларын дайыма салыштыруу мүмкүнчүлүгүн камсыз кылуу» */
export const spelling = dataRule({
  id: '3.2-spelling',
  severity: 'warning',
  alsoReads: (sheet) =>
    vocabularies
      .filter(({ places }) => places.some(([place]) => place === sheet))
      .flatMap(({ places }) => places.map(([place]) => place)),
  *judge(sheet, facts) {
    for (const vocabulary of vocabularies) {
      const columns = vocabulary.places.flatMap(([place, column]) => (place === sheet ? [column] : []));
      if (columns.length === 0) continue;
      const common = commonSpellings(entriesOf(vocabulary, facts), vocabulary.isVariant);
      for (const row of rowsOf(facts, sheet))
        for (const column of columns) {
          const text = `${row[column] ?? ''}`;
          const better = common.get(text);
          if (better === undefined) continue;
          const figures = { text, common: better.text, other: better.row };
          yield violated({ sheet, row: row.number, column, actual: text, required: better.text, figures });
        }
    }
  },
});

function entriesOf({ places }: Vocabulary, facts: Facts): readonly Entry[] {
  return places.flatMap(([sheet, column]) =>
    rowsOf(facts, sheet).flatMap((row) => {
      const text = row[column];
      return typeof text === 'string' ? [{ text, row: row.number }] : [];
    }),
  );
}
