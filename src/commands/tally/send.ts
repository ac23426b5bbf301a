// Takes a batch that a page sends: written once, however often it comes.
import type { Environment } from '#core/ports';
import { entryIn } from '#survey/row-marks';
import { say } from '#texts/verdict-words';
import { appendEntries, type Entry } from './append.ts';
import { checkBatch } from './check-batch.ts';
import { type Opened, openFor } from './opened.ts';
import type { TallyBatch, TallySaved } from './types.ts';

/**
 * Writes a batch as rows; one whose entry stands there under its mark already is not written again. Refused as a whole
 * where anything in it is wrong. Call under the lock.
 */
export function sendBatch(environment: Environment, batch: TallyBatch): TallySaved {
  return addBatches(environment, openFor(environment, SHEETS), [{ batch, marks: [] }]);
}

const SHEETS = ['surveys', 'questions', 'members', 'tally'] as const;

/** A batch with the marks of the rows that it was counted from, where it was. */
interface Marked {
  readonly batch: TallyBatch;
  readonly marks: readonly string[];
}

/** The same of several batches in a workbook that is open already: all of them in one write. */
export function addBatches(environment: Environment, opened: Opened, batches: readonly Marked[]): TallySaved {
  const { language, sheet } = opened;
  const entries = batches.map(({ batch, marks }) => {
    const date = checkBatch(batch, opened);
    return { ...batch, village: batch.village.trim(), date, marks };
  });
  const { records } = sheet('tally');
  const rowsOf = ({ id, entry }: Entry) =>
    records.filter((row) => entryIn(row.sent) === id && (row.entry ?? entry) === entry);
  const fresh = entries.filter((entry) => rowsOf(entry).length === 0);
  if (fresh.length === 0) {
    const rows = entries.flatMap(rowsOf).map(({ number }) => number);
    return { added: false, rows, message: language.tally.sentBefore };
  }
  const forms = fresh.reduce((sum, batch) => sum + (batch.forms ?? 0), 0);
  const log = say(language, language.tally.log.batch, { survey: fresh[0]?.survey ?? '', forms });
  const rows = appendEntries(environment, opened, fresh, log);
  return { added: true, rows, message: say(language, language.tally.sent, { forms, rows: rows.length }) };
}
