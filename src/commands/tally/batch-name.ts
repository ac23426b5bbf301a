// What a batch is called in the sheet: the village and a number; its second entry goes by the name of its first.
import { shortened } from '#core/shortened';
import { entryIn } from '#survey/row-marks';
import type { TallyRow } from '#tables/tally';

/** An entry of a batch that has no name yet. */
export interface Unnamed {
  readonly id: string;
  readonly survey: string;
  readonly member: string;
  readonly village: string;
  readonly date: string;
  readonly entry: 'first' | 'second';
  readonly forms: number | null;
}

interface Known {
  readonly name: string;
  readonly entries: Set<string>;
  /** How far its other entry is like the one to be named. */
  readonly likeness: number;
}

/**
 * The name under which an entry is written: that of the batch of the same survey and village that still lacks it and
 * is most like it, by mark, day and number of questionnaires; or a new one. A first entry that no second one waits for
 * is a new batch.
 */
export function batchName(rows: readonly TallyRow[], entry: Unnamed): string {
  const lacking = knownBatches(rows, entry).filter(
    ({ entries, likeness }) => !entries.has(entry.entry) && likeness > 0,
  );
  const [first, ...others] = lacking;
  if (first === undefined) return newName(rows, entry.village === '' ? entry.member : entry.village);
  return others.reduce((best, other) => (other.likeness > best.likeness ? other : best), first).name;
}

function knownBatches(rows: readonly TallyRow[], entry: Unnamed): readonly Known[] {
  const known = new Map<string, Known>();
  for (const row of rows) {
    if (row.batch === null || row.survey !== entry.survey || (row.village ?? '') !== entry.village) continue;
    const batch = known.get(row.batch) ?? {
      name: row.batch,
      entries: new Set<string>(),
      likeness: likenessOf(row, entry),
    };
    batch.entries.add(row.entry ?? 'first');
    known.set(row.batch, batch);
  }
  return [...known.values()];
}

function likenessOf(row: TallyRow, { id, date, forms }: Unnamed): number {
  const marks = [
    id !== '' && entryIn(row.sent) === id,
    row.date === date,
    row.forms !== null && row.forms === forms,
  ];
  return marks.reduce((sum, holds, index) => sum + (holds ? 4 / 2 ** index : 0), 0);
}

/** A name that a cell and a reader can hold. */
const LONGEST_BASE = 100;

function newName(rows: readonly TallyRow[], base: string): string {
  const start = `${shortened(base, LONGEST_BASE)}-`;
  let last = 0;
  for (const { batch } of rows) {
    const number = batch?.startsWith(start) ? Number(batch.slice(start.length)) : 0;
    if (Number.isInteger(number) && number > last) last = number;
  }
  return `${start}${last + 1}`;
}
