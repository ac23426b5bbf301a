// 7.2.5: every report that was made is kept. That its entry in the register proves it is our reading, therefore a warning.
import { notApplicable } from '#core/verdict';
import { rule } from './rule.ts';
import { archivedIn } from './shared/archived.ts';
import { isMade } from './shared/reports/is-made.ts';

/** 7.2.5 «БМжБ натыйжаларын чагылдыруучу документтердин (актылардын, отчеттордун жана башкалардын) сакталышын камсыз кылат» */
export const reportArchive = rule({
  clause: '7.2.5',
  id: '7.2.5-report-archive',
  kind: 'law',
  severity: 'warning',
  sheet: 'reports',
  reads: ['reports', 'archive'],
  *check({ reports, archive }) {
    const judgeArchived = archivedIn(archive, 'report');
    for (const report of reports) {
      const place = { row: report.number, column: 'document' };
      yield isMade(report) ? judgeArchived({ names: [report.number], place }) : notApplicable(place);
    }
  },
});
