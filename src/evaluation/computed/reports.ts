// «Отчеттор»: when a report went to the executive body and to the kenesh, as its letters tell it (7.3.1).
import { reportDispatchesIn } from '#rules/shared/reports/dispatch';
import { computedColumns, dated } from './column.ts';

export const reports = computedColumns({
  sheet: 'reports',
  reads: ['reports', 'letters'],
  rows: (facts) => {
    const dispatchOf = reportDispatchesIn(facts.letters);
    return facts.reports.map((report) => ({
      executiveSent: dated(dispatchOf(report, 'executive').sent),
      keneshSent: dated(dispatchOf(report, 'kenesh').sent),
    }));
  },
});
