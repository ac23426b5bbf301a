// 7.2.3: more than half of all members, whatever the days that are not stated may be.
import * as fc from 'fast-check';
import { type Counted, isCompetent } from '#rules/shared/attendance';

/** Tries every completion: so many of the blank-day members, present and absent, were members. */
function everyCompletion(counted: Counted, seats: number | null): boolean | null {
  const found = new Set<boolean>();
  for (let present = 0; present <= counted.blankPresent; present++)
    for (let absent = 0; absent <= counted.blankAbsent; absent++) {
      const all = seats ?? counted.seated + present + absent;
      found.add((counted.sure + present) * 2 > all);
    }
  if (found.size === 2) return null;
  return found.has(true);
}

const few = fc.nat({ max: 15 });

test.each([null, 15, 7])('agrees with every completion tried, the seats being %s', (seats) => {
  fc.assert(
    fc.property(few, few, few, few, (sure, others, blankPresent, blankAbsent) => {
      const counted = { sure, seated: sure + others, blankPresent, blankAbsent };
      expect(isCompetent(counted, seats)).toBe(everyCompletion(counted, seats));
    }),
    { numRuns: 300 },
  );
});

test.each<[Counted, number | null, boolean | null]>([
  [{ sure: 8, seated: 15, blankPresent: 0, blankAbsent: 0 }, null, true],
  [{ sure: 7, seated: 15, blankPresent: 0, blankAbsent: 0 }, null, false],
  [{ sure: 7, seated: 14, blankPresent: 0, blankAbsent: 0 }, null, false],
  [{ sure: 0, seated: 0, blankPresent: 8, blankAbsent: 7 }, null, null],
  [{ sure: 8, seated: 14, blankPresent: 0, blankAbsent: 1 }, null, true],
  [{ sure: 8, seated: 14, blankPresent: 0, blankAbsent: 2 }, null, null],
  [{ sure: 7, seated: 12, blankPresent: 0, blankAbsent: 0 }, 15, false],
  [{ sure: 8, seated: 12, blankPresent: 0, blankAbsent: 0 }, 15, true],
])('%j of %s seats: %s', (counted, seats, expected) => {
  expect(isCompetent(counted, seats)).toBe(expected);
});
