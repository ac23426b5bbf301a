// 7.3.1: the report goes to the executive body and to the kenesh. The text sets no day: what is not entered is not known,
// unless the group has chosen a term and it has passed.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Report } from '#tables/reports';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { daySources } from './shared/deadlines/options.ts';
import { isPromptOpen, isPromptTermOver, promptLateness } from './shared/deadlines/prompt.ts';
import { disorderIn, toldIn } from './shared/disorder.ts';
import { isDone } from './shared/is-done.ts';
import {
  type ReportAddressee,
  type ReportDispatch,
  reportDispatchesIn,
  SENT_COLUMNS,
} from './shared/reports/dispatch.ts';

/** 7.3.1 «жергиликтүү өз алдынча башкаруунун аткаруу органына жана жергиликтүү кеңешке биргелешкен мониторинг жана баалоо боюнча отчет берет» */
export const reportSent = rule({
  clause: '7.3.1',
  id: '7.3.1-report-sent',
  kind: 'law',
  severity: 'error',
  sheet: 'reports',
  reads: ['reports', 'letters', ...daySources],
  *check(facts) {
    const dispatchOf = reportDispatchesIn(facts.letters);
    for (const report of facts.reports) yield* judgeReport(report, dispatchOf, facts);
  },
});

type Known = Pick<Facts, 'readings' | 'calendar' | 'today'>;

/** One verdict an addressee, but one alone for what is written as sent and lacks a letter. */
function* judgeReport(
  report: Report,
  dispatchOf: (report: Report, addressee: ReportAddressee) => ReportDispatch,
  facts: Known,
): Iterable<Outcome<'violated' | 'unknown' | 'order' | 'claimed' | 'late' | 'undated'>> {
  const claimed: ReportAddressee[] = [];
  for (const addressee of ['executive', 'kenesh'] as const) {
    const dispatch = dispatchOf(report, addressee);
    const outcome = judgeAddressee(report, addressee, dispatch, facts);
    if (outcome.value === 'met' && !dispatch.proven) claimed.push(addressee);
    else yield outcome;
  }
  const [first] = claimed;
  if (first !== undefined)
    yield unknown({ row: report.number, column: SENT_COLUMNS[first], says: 'claimed' });
}

/** Once a report is approved it has to go out; until then there is nothing to send. */
function judgeAddressee(
  { number, approved }: Report,
  addressee: ReportAddressee,
  { sent, letter, mayBeSent }: ReportDispatch,
  facts: Known,
): Outcome<'violated' | 'unknown' | 'order' | 'late' | 'undated'> {
  const column = SENT_COLUMNS[addressee];
  const details = { row: number, column, actual: sent ?? '', figures: { addressee } };
  if (isDone(sent, facts.today)) {
    const disorder = disorderIn([
      toldIn(approved, number, 'reports.approved'),
      letter === null ? toldIn(sent, number, `reports.${column}`) : toldIn(sent, letter, 'letters.sent'),
    ]);
    if (disorder !== null) return unknown({ ...details, says: 'order', figures: { ...disorder } });
    if (isPromptOpen(approved, facts)) return unknown({ ...details, says: 'undated' });
    const late = promptLateness(approved, sent, facts);
    return late === null
      ? met(details)
      : violated({ ...details, says: 'late', figures: { addressee, ...late } });
  }
  if (!isDone(approved, facts.today) || sent !== null) return notApplicable(details);
  return isPromptTermOver(approved, facts) && !mayBeSent ? violated(details) : unknown(details);
}
