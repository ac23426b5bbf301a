// A due date that people put in the place of the computed one; it holds only with its reason.
import type { Derivation } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Step } from '#tables/steps';

/** The date that holds instead of the computed one, or null: none was given, or no reason for it. */
export function overrideOf(step: Pick<Step, 'override' | 'overrideReason'> | undefined): CivilDate | null {
  return step === undefined || step.overrideReason === null ? null : step.override;
}

/** A deadline after the override of its step: then certain, whatever Eids may come. */
export function withOverride(derivation: Derivation, step: Step | undefined): Derivation {
  const due = overrideOf(step);
  return due === null ? derivation : { ...derivation, due, earliest: due, latest: due };
}
