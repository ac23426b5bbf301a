// What is done with answers that were counted before.

/** Nothing but ask, count the others alone, or count all as other people's. */
export type Repeats = 'ask' | 'new' | 'all';

/** A page may send anything: what is none of the choices asks. */
export function repeatsIn(given: unknown): Repeats {
  return given === 'new' || given === 'all' ? given : 'ask';
}
