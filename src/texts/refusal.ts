// Why an action was not done, stated to the person; nothing was written.

import type { Figures } from '#core/verdict';
import type { ActionWords, PeopleWords, TallyWords } from './words.ts';

export type RefusalId = keyof (ActionWords['errors'] & TallyWords['errors'] & PeopleWords['errors']);

/** Thrown by an action before it has written anything; the entry in `main` turns it into a sentence. */
export class Refusal extends Error {
  readonly id: RefusalId;
  readonly figures: Figures;

  constructor(id: RefusalId, figures: Figures = {}) {
    super(id);
    this.id = id;
    this.figures = figures;
  }
}
