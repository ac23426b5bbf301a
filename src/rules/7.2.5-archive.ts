// 7.2.5: every signed act is kept. That its entry in the register proves it is our reading, therefore a warning.
import { notApplicable } from '#core/verdict';
import { rule } from './rule.ts';
import { isSigned } from './shared/acts/state.ts';
import { archivedIn } from './shared/archived.ts';

/** 7.2.5 «БМжБ натыйжаларын чагылдыруучу документтердин (актылардын, отчеттордун жана башкалардын) сакталышын камсыз кылат» */
export const archive = rule({
  clause: '7.2.5',
  id: '7.2.5-archive',
  kind: 'law',
  severity: 'warning',
  sheet: 'acts',
  reads: ['acts', 'archive'],
  *check({ acts, archive }) {
    const judgeArchived = archivedIn(archive, 'act');
    for (const act of acts) {
      const place = { row: act.number, column: 'state' };
      yield isSigned(act) ? judgeArchived({ names: [act.number, act.act], place }) : notApplicable(place);
    }
  },
});
