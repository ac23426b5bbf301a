// Waiving verdicts: a reason, who decided and until when, in the columns of «Текшерүү» that are people's own.
import type { Cell } from '#core/cell';
import { parseDate } from '#core/date';
import type { World } from '#core/ports';
import { say } from '#texts/verdict-words';
import { changesIn } from '../changes-in.ts';
import { checkAll } from '../check/check.ts';
import { wantedAt } from '../check/sheet-changes.ts';
import { logLine } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { underLock } from '../run.ts';
import { openFor } from '../tally/opened.ts';

/** What a person says when she waives. */
export interface Waiver {
  readonly because: string;
  readonly by: string;
  /** `2024-12-31`, or empty: for good. */
  readonly until: string;
}

/** Waives the verdicts with these keys, or with null lets them count again. Refused where a line is gone. */
export function waive(world: World, keys: readonly string[], waiver: Waiver | null): string {
  return underLock(world, () => {
    const opened = openFor(world, ['check']);
    const list = opened.sheet('check');
    const cells = waiver === null ? NOTHING : cellsOf(waiver, world);
    const wanted = keys.flatMap((key) => {
      const line = list.lines[list.records.findIndex(({ number }) => number === key)];
      if (line === undefined) throw new Refusal('verdictGone');
      return wantedAt(list.places, line, cells);
    });
    const { people } = opened.language;
    const told = { because: waiver?.because.trim() ?? '', verdicts: keys.length };
    const what = say(opened.language, waiver === null ? people.log.unwaived : people.log.waived, told);
    const changes = changesIn(opened.book, list, wanted);
    if (changes.length > 0) world.book.apply([...changes, ...logLine(opened.book, world, what)]);
    checkAll(world);
    return say(opened.language, waiver === null ? people.unwaived : people.waived, told);
  });
}

const NOTHING: Readonly<Record<string, Cell>> = { waivedBecause: '', waivedBy: '', waivedUntil: '' };

function cellsOf({ because, by, until }: Waiver, { today }: World): Readonly<Record<string, Cell>> {
  if (because.trim() === '') throw new Refusal('noReason');
  if (by.trim() === '') throw new Refusal('noDecider');
  const date = until.trim() === '' ? null : parseDate(until);
  if (date === null && until.trim() !== '') throw new Refusal('notADate', { text: until });
  if (date !== null && date < today) throw new Refusal('dayPassed', { date });
  return {
    waivedBecause: because.trim(),
    waivedBy: by.trim(),
    waivedUntil: date === null ? '' : { date },
  };
}
