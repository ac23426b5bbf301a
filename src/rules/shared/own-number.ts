// The numbers of the kenesh's own Жобо in place of the model regulation's (1).
import { type Dated, overriddenBy } from '#core/dated';
import type { OwnNumber } from '#tables';

/** The model's number with the kenesh's own, from the day of its decision on; without a decision the model's stays. */
export function withOwn(model: Dated<number>, own: OwnNumber | null): Dated<number> {
  if (own === null || own.reference === null) return model;
  return overriddenBy(model, own.from ?? model[0].from, own.count, own.reference);
}
