// How many of those who were approached for a survey have answered it.
import type { Survey } from '#tables/surveys';

export interface Response {
  /** Those who answered; null where it is not known. */
  readonly complete: number | null;
  /** Those approached: who answered, refused or was not reached; null where one of these is not known. */
  readonly approached: number | null;
}

/** @param forms the questionnaires that were counted; null where the tally does not state them */
export function responseOf(
  { approached, refused, notReached }: Pick<Survey, 'approached' | 'refused' | 'notReached'>,
  forms: number | null,
): Response {
  if (refused === null || notReached === null) return { complete: forms, approached: null };
  if (forms !== null) return { complete: forms, approached: forms + refused + notReached };
  const complete = approached === null ? null : approached - refused - notReached;
  return { complete: complete !== null && complete >= 0 ? complete : null, approached };
}
