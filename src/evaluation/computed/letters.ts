// «Кат алышуу»: when the answer to a letter is due, and where that stands (4.3).
import { stateOf } from '#calendar';
import { daySources } from '#rules/shared/deadlines/options';
import { requestDues } from '#rules/shared/deadlines/request-due';
import { computedColumns, dated } from './column.ts';

/**
 * While nobody has stated whether the term is in working or calendar days, what both have in common: no day unless they
 * agree, no state unless either way leads to it.
 */
export const letters = computedColumns({
  sheet: 'letters',
  reads: ['letters', 'settings', ...daySources],
  rows: (facts) =>
    facts.letters.map((letter) => {
      const dues = [...new Set(requestDues(letter, facts).map(({ due }) => due))];
      const states = new Set(
        dues.map((due) => stateOf(due, letter.answered, facts.today, facts.settings.warnDays)),
      );
      const [[due = null], [state]] = [dues, [...states]];
      return {
        due: dues.length === 1 ? dated(due) : null,
        state: states.size === 1 && state ? { state } : null,
      };
    }),
});
