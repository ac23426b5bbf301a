// What can be read and can hardly be meant: the age of a member, a row that is nobody, Latin letters in a Cyrillic name.
import { addMonths, type CivilDate } from '#core/date';
import { foldLookAlikes, mixedLetters } from '#core/similar';
import { violated } from '#core/verdict';
import type { SheetKey } from '#tables';
import type { Facts } from '../../facts.ts';
import { rowsOf } from './rows.ts';
import { vocabularies } from './vocabularies.ts';

/** A younger or older member is asked about. */
const [YOUNGEST, OLDEST] = [14, 100];

/** Signs that no name of a person has: «Кошумча сап: форма № 3». */
const NO_NAME = /[\d№:;=]/u;

/** The cells of a sheet that a person should look at again, though they can be read. */
export function* implausible(sheet: SheetKey, facts: Facts) {
  if (sheet === 'members') yield* judgeMembers(facts);
  const columns = vocabularies.flatMap(({ places }) =>
    places.flatMap(([place, column]) => (place === sheet ? [column] : [])),
  );
  for (const row of columns.length === 0 ? [] : rowsOf(facts, sheet))
    for (const column of columns) {
      const text = `${row[column] ?? ''}`;
      const letters = mixedLetters(text);
      if (letters === '') continue;
      const details = { sheet, row: row.number, column, actual: text, required: foldLookAlikes(text) };
      yield violated({ ...details, says: 'mixed', figures: { text, letters } });
    }
}

function* judgeMembers({ members, today }: Pick<Facts, 'members' | 'today'>) {
  for (const { number, name, birthDate } of members) {
    const place = { sheet: 'members', row: number };
    if (birthDate !== null && !isPlausibleBirth(birthDate, today)) {
      const figures = { birthDate, youngest: YOUNGEST, oldest: OLDEST };
      yield violated({ ...place, column: 'birthDate', says: 'age', actual: birthDate, figures });
    }
    if (name !== null && NO_NAME.test(name))
      yield violated({ ...place, column: 'name', says: 'noName', actual: name, figures: { text: name } });
  }
}

function isPlausibleBirth(date: CivilDate, today: CivilDate): boolean {
  return addMonths(date, YOUNGEST * 12) <= today && addMonths(date, (OLDEST + 1) * 12) > today;
}
