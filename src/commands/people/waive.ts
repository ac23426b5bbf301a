// Waiving verdicts: a reason, who decided and until when, in the columns of «Текшерүү» that are people's own.

import type { Cell } from '#core/cell';
import { parseDate } from '#core/date';
import type { Environment } from '#core/ports';
import { lineOf } from '#tables/line-of';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import { cellWritesAt } from '#workbook/cell-writes';
import { changesIn } from '#workbook/changes-in';
import { logLine } from '#workbook/log';
import { checkAfter } from '../check/check.ts';
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
export function waive(environment: Environment, keys: readonly string[], waiver: Waiver | null): string {
  return underLock(environment, () => {
    const opened = openFor(environment, ['check']);
    const list = opened.sheet('check');
    const cells = waiver === null ? NOTHING : cellsOf(waiver, environment);
    const wanted = keys.flatMap((key) => {
      const line = lineOf(list, key);
      if (line === null) throw new Refusal('verdictGone');
      return cellWritesAt(list.places, line, cells);
    });
    const { people } = opened.language;
    const figures = { because: waiver?.because.trim() ?? '', verdicts: keys.length };
    const what = say(opened.language, waiver === null ? people.log.unwaived : people.log.waived, figures);
    const changes = changesIn(opened.book, list, wanted);
    if (changes.length > 0) environment.book.apply([...changes, ...logLine(opened.book, environment, what)]);
    checkAfter(environment, ['check']);
    return say(opened.language, waiver === null ? people.unwaived : people.waived, figures);
  });
}

const NOTHING: Readonly<Record<string, Cell>> = { waivedBecause: '', waivedBy: '', waivedUntil: '' };

function cellsOf({ because, by, until }: Waiver, { today }: Environment): Readonly<Record<string, Cell>> {
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
