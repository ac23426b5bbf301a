// 7.2.5: of every document it is stated where it lies and who keeps it.
import { met, unknown } from '#core/verdict';
import { rule } from './rule.ts';
import { isWritten } from './shared/says-none.ts';

/** 7.2.5 «БМжБ жүргүзүүнүн жүрүшүндө пайдаланылган документтердин (анкеталардын, тизмелердин, фото жана башкалардын) … сакталышын камсыз кылат» */
export const kept = rule({
  clause: '7.2.5',
  id: '7.2.5-kept',
  kind: 'law',
  severity: 'warning',
  sheet: 'archive',
  reads: ['archive'],
  *check({ archive }) {
    for (const { number, link, shelf, keeper } of archive) {
      const isPlaced = isWritten(link) || isWritten(shelf);
      if (!isPlaced) yield unknown({ row: number, column: 'shelf', says: 'place' });
      if (!isWritten(keeper)) yield unknown({ row: number, column: 'keeper', says: 'keeper' });
      else if (isPlaced) yield met({ row: number, column: 'keeper' });
    }
  },
});
