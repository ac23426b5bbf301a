// «Журнал»: what the product did, when, for whom and to which rows.
import type { Change } from '#core/change';
import type { Environment } from '#core/ports';
import { version } from '#core/version';
import type { SheetKey } from '#tables';
import type { Book } from './book.ts';
import { appended, changesOf, type Step } from './steps.ts';

interface Touched {
  readonly sheet: SheetKey;
  readonly rows: readonly string[];
}

/** The change that appends one line to the log; none where the log is missing. */
export function logLine(
  book: Book,
  environment: Environment,
  what: string,
  touched?: Touched,
): readonly Change[] {
  return changesOf(book, logStep(book, environment, what, touched));
}

/** The same, as a step of a command that is resumed where it was cut off. */
export function logStep(
  book: Book,
  environment: Environment,
  what: string,
  touched?: Touched,
): readonly Step[] {
  const sheet = book.sheet('log');
  if (sheet === null) return [];
  const row = {
    when: environment.now,
    who: environment.user,
    what,
    sheet: touched?.sheet ?? '',
    rows: touched?.rows.join(', ') ?? '',
    version,
  };
  return [appended(sheet, [row])];
}
