// Takes a batch that a page sends: written once, however often it comes.
import type { World } from '#core/ports';
import type { TallyRow } from '#tables/tally';
import { say } from '#texts/verdict-words';
import { appendEntry, completeEntry } from './append.ts';
import { checkBatch } from './check-batch.ts';
import { type Opened, openFor } from './opened.ts';
import type { TallyBatch, TallySaved } from './types.ts';

/**
 * Writes a batch as rows; one whose entry stands there under its mark already is not written again. Refused as a whole
 * where anything in it is wrong. Call under the lock.
 */
export function sendBatch(world: World, batch: TallyBatch): TallySaved {
  return addBatch(world, openFor(world, ['surveys', 'questions', 'members', 'tally']), batch);
}

/** The same in a workbook that is open already. */
export function addBatch(world: World, opened: Opened, batch: TallyBatch): TallySaved {
  const { language, sheet } = opened;
  const date = checkBatch(batch, opened);
  const { id, survey, member, village, entry, forms, counts } = batch;
  const written = { id, survey, member, village: village.trim(), date, entry, forms, counts };
  const { records, lines } = sheet('tally');
  // Of a run that broke off, which entry it was may not have been written yet.
  const isThere = (row: TallyRow) => row.sent === id && (row.entry ?? entry) === entry;
  const there = records.filter(isThere);
  if (there.length > 0) {
    const at = lines.filter((_, index) => records[index] !== undefined && isThere(records[index]));
    completeEntry(world, opened, written, at);
    return { added: false, rows: there.map(({ number }) => number), said: language.tally.sentBefore };
  }
  const log = say(language, language.tally.log.batch, { survey, forms });
  const rows = appendEntry(world, opened, written, log);
  return { added: true, rows, said: say(language, language.tally.sent, { forms, rows: rows.length }) };
}
