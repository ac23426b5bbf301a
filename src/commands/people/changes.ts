// «Эмне өзгөрдү»: the lines of the log since the person last looked.
import type { Environment } from '#core/ports';
import { openFor } from '../tally/opened.ts';

const MEMORY = 'seen';
/** Of a person who has never looked, and of one who was away for long, so many of the newest. */
const MOST = 50;

export interface ShownChange {
  /** `2024-10-05 14:30` */
  readonly when: string;
  /** Empty where it is not known. */
  readonly who: string;
  readonly what: string;
  readonly sheetTitle: string;
  readonly rows: string;
}

/** The newest first; from now on they count as seen. */
export function changesSince(environment: Environment): readonly ShownChange[] {
  const { sheet, language } = openFor(environment, []);
  const seen = Number(environment.personal.recall(MEMORY) ?? 0);
  const { records } = sheet('log');
  // A log that people have shortened begins again.
  const fresh = records.slice(seen <= records.length ? seen : 0).slice(-MOST);
  environment.personal.keep({ [MEMORY]: `${records.length}` });
  return fresh.reverse().map(({ when, who, what, sheet: key, rows }) => ({
    when: when ?? '',
    who: who ?? '',
    what: what ?? '',
    sheetTitle: language.sheets[key as keyof typeof language.sheets]?.title ?? '',
    rows: rows ?? '',
  }));
}
