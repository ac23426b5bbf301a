// The checks of single rows of the tally apart from all else, for the bench: what a schema could check as well.

import type { Grid } from '../src/core/cell.ts';
import type { CivilDate } from '../src/core/date.ts';
import { factsOf } from '../src/evaluation/facts-of.ts';
import { groupCounts } from '../src/rules/2.2(4)-groups.ts';
import { whole } from '../src/rules/2.2(4)-whole.ts';
import { readable } from '../src/rules/3.2-readable.ts';
import { judgeAll } from '../src/rules/run.ts';
import { decode } from '../src/tables/decode.ts';
import { languages } from '../src/texts/all.ts';
import { languageRegistry } from '../src/texts/language-registry.ts';

const shelf = languageRegistry((code) => languages[code]);

/** The numbers of the tally's rows that cannot be read or do not add up in themselves. */
export function wrongRows(grid: Grid, today: string): ReadonlySet<string | null> {
  const sheet = decode('tally', grid, shelf.lexicon);
  const facts = factsOf(new Map([['tally', sheet]]), today as CivilDate, ['tally'], shelf);
  const verdicts = judgeAll([readable, whole, groupCounts], facts);
  return new Set(verdicts.filter(({ value }) => value === 'violated').map(({ row }) => row));
}
