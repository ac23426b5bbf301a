// The words of the compliance sheet that each language must give, one entry a clause.
import type { ClauseId } from '#rules/clauses';

export type ClauseWords = {
  readonly [Id in ClauseId]: {
    /** What the clause asks. */
    readonly asks: string;
    /** How the product holds, checks, times or produces it, or why it is left to people; what is quoted are titles of sheets. */
    readonly how: string;
  };
};
