// 7.3.1: the report goes to the executive body and to the kenesh.
import { met, notApplicable, type Outcome, violated } from '#core/verdict';
import type { Report } from '#tables/reports';
import { isDone } from './done.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

const COLUMNS = { executive: 'sentExecutive', kenesh: 'sentKenesh' } as const;

/** 7.3.1 «жергиликтүү өз алдынча башкаруунун аткаруу органына жана жергиликтүү кеңешке биргелешкен мониторинг жана баалоо боюнча отчет берет» */
export const reportSent = rule({
  clause: '7.3.1',
  id: '7.3.1-report-sent',
  severity: 'error',
  sheet: 'reports',
  reads: ['reports'],
  *check({ reports, today }) {
    for (const report of reports) {
      yield judgeAddressee(report, 'executive', today);
      yield judgeAddressee(report, 'kenesh', today);
    }
  },
});

/** Once a report is approved it has to go out; until then there is nothing to send. */
function judgeAddressee(report: Report, addressee: keyof typeof COLUMNS, today: Facts['today']): Outcome {
  const sent = report[COLUMNS[addressee]];
  const said = { row: report.number, column: COLUMNS[addressee], actual: sent ?? '', figures: { addressee } };
  if (isDone(sent, today)) return met(said);
  return isDone(report.approved, today) && sent === null ? violated(said) : notApplicable(said);
}
