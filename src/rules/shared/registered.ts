// Whether an act or a report is there as a paper: made by the product, or entered in the register of documents (7.2.5).
import { citesPaper } from '#core/paper';
import type { Act } from '#tables/acts';
import type { ArchiveItem } from '#tables/archive';
import type { Report } from '#tables/reports';
import { mentionsIn } from './mentions.ts';
import { isPaper } from './proof.ts';

/** Tells of an act that is marked as signed whether the paper itself is known: its day, and its № or its entry. */
export function provenActs(
  archive: readonly ArchiveItem[],
): (act: Pick<Act, 'number' | 'act' | 'date' | 'document'>) => boolean {
  const isEntered = enteredIn(archive, 'act');
  return ({ number, act, date, document }) =>
    date !== null && (citesPaper(act) || isEntered([number, act], document));
}

/** The same of a report whose approval is entered. */
export function provenReports(
  archive: readonly ArchiveItem[],
): (report: Pick<Report, 'number' | 'paper' | 'document'>) => boolean {
  const isEntered = enteredIn(archive, 'report');
  return ({ number, paper, document }) => citesPaper(paper) || isEntered([number], document);
}

/**
 * Tells whether the register holds a paper of a kind that belongs to one of some names; a draft is not the paper. A document
 * that is linked beside the row is one where the register does not say that it is a draft.
 */
function enteredIn(
  archive: readonly ArchiveItem[],
  kind: 'act' | 'report',
): (names: readonly (string | null)[], linked: string | null) => boolean {
  const entriesOf = mentionsIn(
    archive.filter((item) => item.kind === kind),
    ({ belongsTo }) => belongsTo,
  );
  return (names, linked) => {
    const entries = entriesOf(names);
    return entries.some(isPaper) || (entries.length === 0 && linked !== null);
  };
}
