// How columns are dressed: names of the product's own stand back, and do not make rows higher.
import { dressColumns } from '#actions/setup/dress';
import type { Look } from '#core/change';
import type { Column } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { languages } from '#texts/all';

/** The places of a sheet's columns that have a look. */
function placesOf(key: SheetKey, look: Look): number[] {
  const columns = Object.entries<Column>(tables[key].columns).map(([name, column], index) => ({
    ...{ name, column },
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

test.each(['settings', 'readings', 'check', 'compliance'] as const)('%s: keys stand back', (key) => {
  expect(placesOf(key, 'machine')).toEqual([1]);
  expect(placesOf(key, 'wrapped')).not.toContain(1);
  expect(placesOf(key, 'wrapped')).toContain(2);
});

test.each(['members', 'acts', 'tally'] as const)('%s: numbers are for people', (key) => {
  expect(placesOf(key, 'machine')).toEqual([]);
  expect(placesOf(key, 'wrapped')).toContain(1);
});
