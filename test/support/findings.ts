// All findings as a page gets them, one answer after the other, as single verdicts.
import type { FindingFilter, FindingLine, FindingPage, FindingPlace } from '../../src/commands/server.ts';
import { NO_FILTER } from '../../src/sidebar/filter.ts';
import { findingsOf } from '../../src/sidebar/findings.ts';
import type { Product } from './product.ts';

/** A verdict as its place in a finding tells it. */
export interface FoundVerdict extends Pick<FindingLine, 'rule' | 'clause' | 'sheet' | 'waived' | 'message'> {
  readonly key: string;
  readonly row: string | null;
  readonly column: string | null;
  readonly correction: FindingPlace['correction'];
}

/** What the sidebar shows of a workbook, set aside or not, asked for until nothing is left. */
export function verdictsOf({ run }: Pick<Product, 'run'>): readonly FoundVerdict[] {
  return [false, true].flatMap((waived) => {
    const filter: FindingFilter = { ...NO_FILTER, waived };
    const found: FoundVerdict[] = [];
    for (let from = 0; ; ) {
      const page = run<FindingPage>('readFindings', null, filter, from);
      for (const { key, line, spots, spotOf } of findingsOf(page, filter)) {
        const { rule, clause, sheet, message } = line;
        const all = [...spots];
        while (all.length < line.count)
          all.push(...run<FindingPlace[]>('readPlaces', null, filter, key, all.length).map(spotOf));
        for (const { key: own, row, column, correction } of all)
          found.push({ rule, clause, sheet, message, waived, key: own, row, column, correction });
      }
      if (page.lines.length === 0) return found;
      from += page.lines.length;
    }
  });
}
