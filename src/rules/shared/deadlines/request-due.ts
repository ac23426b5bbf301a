// When the answer to a request is due: the term of another law, entered with its basis (4.3).
import { type Derivation, derive } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Letter } from '#tables/letters';
import { type DayFacts, dayOptions } from './options.ts';

const UNITS = { working: 'working-days', calendar: 'calendar-days' } as const;

/** The day from which a request's term runs: of its receipt or, while that is not entered, of its sending. */
export function requestAnchor({ received, sent }: Letter): CivilDate | null {
  return received ?? sent;
}

/**
 * The days on which the answer may fall due: one, or one for each kind of day while it is not stated whether the term
 * is in working or in calendar days; none while the term or its beginning is not entered.
 */
export function requestDues(letter: Letter, facts: DayFacts): readonly Derivation[] {
  const { termDays: count, termUnit } = letter;
  const anchor = requestAnchor(letter);
  if (count === null || anchor === null) return [];
  const units = termUnit === null ? Object.values(UNITS) : [UNITS[termUnit]];
  return units.map((unit) =>
    derive({ unit, count, direction: 'after', endMoves: true }, anchor, dayOptions(facts)),
  );
}

/** The same for many letters: what is alike in them is counted once. */
export function requestDuesOnce(facts: DayFacts): (letter: Letter) => readonly Derivation[] {
  const known = new Map<string, readonly Derivation[]>();
  return (letter) => {
    const key = [requestAnchor(letter), letter.termDays, letter.termUnit].join('/');
    const dues = known.get(key) ?? requestDues(letter, facts);
    known.set(key, dues);
    return dues;
  };
}
