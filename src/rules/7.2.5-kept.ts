// 7.2.5: of every document it is stated where it lies and who keeps it.
import { met, unknown } from '#core/verdict';
import { rule } from './rule.ts';

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
      if (link === null && shelf === null) yield unknown({ row: number, column: 'shelf', says: 'place' });
      if (keeper === null) yield unknown({ row: number, column: 'keeper', says: 'keeper' });
      if ((link !== null || shelf !== null) && keeper !== null) yield met({ row: number, column: 'keeper' });
    }
  },
});
