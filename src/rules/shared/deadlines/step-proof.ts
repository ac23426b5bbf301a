// The paper that proves a step of the register.
import type { TermId } from '#calendar';
import type { Facts } from '../../facts.ts';
import { papersIn } from '../proof.ts';

/** Whether the step of a term names its proof among the documents. */
export function isStepProven(term: TermId, { steps, archive }: Pick<Facts, 'steps' | 'archive'>): boolean {
  const isPaper = papersIn(archive);
  return steps.some((step) => step.term === term && isPaper(step.proof));
}
