// The numbers of 5.2.1 and 5.2.3: the model regulation's, or those of the kenesh's own Жобо.

import { allEditions, numbersOf } from '#calendar';
import type { CivilDate } from '#core/date';
import { type DatedValue, valueAt } from '#core/dated';
import type { OwnLimitId, Settings } from '#tables';
import { withOwn } from '../own-number.ts';

/** A number, and the decision that sets it (null: the model regulation). */
export type Limit = DatedValue<number>;

/** The model regulation's limit as it first stood. */
export const modelLimit = (id: OwnLimitId): Limit => numbersOf(allEditions, ({ limits }) => limits[id])[0];

/** The limit in force on a day. */
export function limitOn(id: OwnLimitId, day: CivilDate, settings: Settings): Limit {
  return valueAt(
    withOwn(
      numbersOf(settings.edition, ({ limits }) => limits[id]),
      settings[`limit${id}`],
    ),
    day,
  );
}

/** The decisions on which limits rest, as a verdict's figure; none where the model regulation's hold. */
export function referencesOf(...limits: readonly Limit[]): { readonly reference?: string } {
  const references = new Set(limits.flatMap(({ reference }) => reference ?? []));
  return references.size === 0 ? {} : { reference: [...references].join('; ') };
}
