// How columns are dressed: names of the product's own stand back, and do not make rows higher.
import { dressColumns } from '#commands/set-up/dress';
import type { Look } from '#core/change';
import type { Column } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { languages } from '#texts/all';

/** The places of a sheet's columns that have a look. */
function placesOf(key: SheetKey, look: Look): number[] {
  const columns = Object.entries<Column>(tables[key].columns).map(([name, column], index) => ({
    name,
    column,
    place: index + 1,
  }));
  return dressColumns(languages.ky, key, 1, columns).flatMap((change) =>
    change.kind === 'style' && change.look === look
      ? change.areas.flatMap(({ column, columns: count }) =>
          Array.from({ length: count }, (_, index) => column + index),
        )
      : [],
  );
}

test.each([
  ['settings', [1]],
  ['readings', [1]],
  ['check', [1, 12]],
  ['compliance', [1, 7]],
] as const)('%s: keys and data of the product’s own stand back', (key, places) => {
  expect(placesOf(key, 'machine')).toEqual(places);
  expect(placesOf(key, 'wrapped')).not.toContain(1);
  expect(placesOf(key, 'wrapped')).toContain(2);
});

test.each(['members', 'acts', 'tally'] as const)('%s: numbers are for people', (key) => {
  expect(placesOf(key, 'machine')).toEqual([]);
  expect(placesOf(key, 'wrapped')).toContain(1);
});
