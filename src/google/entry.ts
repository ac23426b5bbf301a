// One catch for every entry: a failure becomes a sentence for the person and, where nobody foresaw it, a line in the log.
import { MARK } from '#core/mark';

/** What is stated of a failure, and whether it was foreseen: a refusal needs no look into the log. */
export interface RefusalRecord {
  readonly sentence: string;
  readonly foreseen: boolean;
  /** Where the person can do what is missing. */
  readonly address?: string | undefined;
}

/** Runs `work`; where it throws, throws a plain `Error` with the marked sentence that `tell` makes of it. */
export function entry<T>(work: () => T, tell: (error: unknown) => RefusalRecord): T {
  try {
    return work();
  } catch (error) {
    const { sentence, foreseen, address } = tell(error);
    if (!foreseen) console.error(error instanceof Error ? (error.stack ?? error.message) : `${error}`);
    throw new Error(`${MARK}${sentence}${address === undefined ? '' : `${MARK}${address}`}`);
  }
}
