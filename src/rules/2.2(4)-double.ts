// 2.2(4): a batch that was entered twice was entered alike, nothing stands twice in one entry, nobody counted others' pile.
import { groupedBy } from '#core/group';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import { answerKey } from '#survey/answers';
import { type Batch, batchesOf } from '#survey/batches';
import { isCounted } from '#survey/groups';
import type { TallyRow } from '#tables/tally';
import { rule } from './rule.ts';
import { type EntryRows, entriesOf, placeInEntry } from './shared/surveys/entries.ts';

/** 2.2(4) «канааттануунун деңгээлин изилдөө» */
export const doubleEntry = rule({
  clause: '2.2(4)',
  id: '2.2(4)-double',
  kind: 'data',
  severity: 'warning',
  sheet: 'tally',
  reads: ['tally'],
  *check({ tally }) {
    const counted = tally.filter(isCounted);
    for (const rows of entriesOf(counted)) yield* judgeRepeats(rows);
    yield* judgePiles(entriesOf(counted));
    const rowsAt = groupedBy(counted, placeOf);
    for (const batch of batchesOf(counted)) yield* judgeBatch(batch, rowsAt.get(placeOfBatch(batch)) ?? []);
  },
});

function placeOf({ survey, batch, village, date }: Omit<TallyRow, 'number'>): string {
  return JSON.stringify(
    batch === null ? [survey ?? '', '', village ?? '', date ?? ''] : [survey ?? '', batch],
  );
}

function placeOfBatch({ survey, name, village, date }: Batch): string {
  return JSON.stringify(name === '' ? [survey, '', village, date] : [survey, name]);
}

/** Batches without a name may be several of one day, whose answers add up: of these no verdict. */
function* judgeRepeats(rows: readonly TallyRow[]) {
  const first = new Map<string, string>();
  for (const row of rows) {
    if (row.batch === null) continue;
    const other = first.get(placeInEntry(row));
    if (other === undefined) first.set(placeInEntry(row), row.number);
    else
      yield violated({
        row: row.number,
        column: 'answer',
        says: 'twice',
        actual: other,
        figures: { other, batch: row.batch },
      });
  }
}

/** Two members who counted one village on one day, both as a first entry, may have had the same questionnaires. */
function* judgePiles(entries: readonly EntryRows[]) {
  const piles = groupedBy(
    entries.filter(([{ entry, member, village, date }]) => entry !== 'second' && member && village && date),
    ([{ survey, village, date }]) => JSON.stringify([survey, village, date]),
  );
  for (const pile of piles.values()) {
    const [other] = pile[0] ?? [];
    if (other === undefined) continue;
    for (const [first] of pile.filter(([{ member }]) => member !== other.member))
      yield violated({
        row: first.number,
        column: 'entry',
        says: 'samePile',
        figures: { other: other.number, member: other.member ?? '', forms: other.forms ?? 0 },
      });
  }
}

/** @param rows what stands at the batch's place: of batches without a name, perhaps those of several members */
function* judgeBatch(batch: Batch, rows: readonly TallyRow[]) {
  const member = batch.lines[0]?.member ?? null;
  const own = rows.filter((row) => row.batch !== null || member === null || row.member === member);
  const seconds = rows.filter(({ entry }) => entry === 'second');
  const second = own.find(({ entry }) => entry === 'second') ?? seconds[0];
  const first = own.find(({ entry }) => entry !== 'second') ?? second;
  if (first === undefined) return;
  if (second === undefined || batch.state === 'single') {
    yield notApplicable({ row: first.number, column: 'entry' });
    return;
  }
  const place = { row: second.number, column: 'entry' };
  if (batch.state === 'second-only') {
    yield unknown({ ...place, says: 'secondOnly' });
    return;
  }
  const forms = [first.forms, second.forms] as const;
  if (forms[0] !== null && forms[1] !== null && forms[0] !== forms[1])
    yield violated({
      ...place,
      column: 'forms',
      actual: forms[1],
      required: forms[0],
      figures: { first: forms[0], second: forms[1] },
    });
  else if (batch.state === 'agreed') yield met(place);
  const nearest = own.some(({ entry }) => entry === 'second') ? own : rows;
  for (const difference of batch.differences) yield differing(difference, nearest, second);
}

function differing(
  { question, answer, village, group, first, second }: Batch['differences'][number],
  rows: readonly TallyRow[],
  otherwise: TallyRow,
) {
  const at = rows.filter(
    (row) =>
      (row.question ?? '') === question &&
      answerKey(row.answer ?? '') === answerKey(answer) &&
      (row.village ?? '') === village,
  );
  const row = at.find(({ entry }) => entry === 'second') ?? at[0] ?? otherwise;
  return violated({
    row: row.number,
    column: group,
    actual: second,
    required: first,
    figures: { first, second },
  });
}
