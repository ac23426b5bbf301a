// BMJB_COMPOSITION: what the rules of 5.2.1 and 5.2.3 say of a group's sides, sexes and size.
import { type CellInput, type CellValue, customFunction } from '#core/custom-function';
import { judgeComposition, type Seat } from '#rules/shared/composition/judge-composition';
import { functionErrors } from '#texts/function-errors';
import { sexes as sexWords, sides as sideWords } from '#texts/ky/functions-words';
import { readChoice } from './arguments.ts';
import { isBlank, readColumns, readList } from './cells.ts';
import { readingArgument, readReading } from './reading.ts';

const SIDES = { m: 'municipal', d: 'deputy', c: 'citizen', ...keysBehind(sideWords) } as const;
const SEXES = { f: 'female', m: 'male', ...keysBehind(sexWords) } as const;

export const composition = customFunction({
  name: 'BMJB_COMPOSITION',
  arguments: [{ name: 'sides' }, { name: 'sexes' }, readingArgument],
  compute(sides, sexes, reading) {
    const outcomes = judgeComposition(readSeats(sides, sexes), readReading(reading));
    return Object.entries(outcomes).map(([rule, { actual, required, value }]) => [
      rule,
      actual,
      required,
      value,
    ]);
  },
});

/** The members' rows; where no sex is stated at all, the sexes may be left out. */
function readSeats(sides: CellInput, sexes: CellInput): readonly Seat[] {
  const isStated = readList(sexes).some((value) => !isBlank(value));
  const rows = isStated ? readColumns({ sides, sexes }) : { ...readColumns({ sides }), sexes: [] };
  if (rows.sides.length === 0) throw new Error(functionErrors.empty('sides'));
  return rows.sides.map((value, index) => ({
    side: readKey('sides', value, SIDES),
    sex: readKey('sexes', rows.sexes[index] ?? '', SEXES),
  }));
}

/** The key behind a word; a blank is not known. */
function readKey<Key>(name: string, value: CellValue, keys: Readonly<Record<string, Key>>): Key | null {
  if (isBlank(value)) return null;
  return keys[readChoice(name, value, Object.keys(keys))] ?? null;
}

/** The keys of a choice by their Kyrgyz words. */
function keysBehind<Key extends string>(choices: Readonly<Record<Key, string>>): Record<string, Key> {
  return Object.fromEntries(Object.entries(choices).map(([key, word]) => [word, key as Key]));
}
