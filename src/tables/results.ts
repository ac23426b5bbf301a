// «Жыйынтыктар»: what the tallies add up to; computed as a whole. Shares and their bounds are in percent. Of an answer the
// groups stand across: how many of each gave it, and their shares; n stands in the line above.
import { computed, decimal, integer, table, text } from '#core/table';

export const results = table('results', {
  prefix: 'Н',
  part: 'surveys',
  columns: {
    survey: computed(text()),
    question: computed(text()),
    answer: computed(text()),
    group: computed(text()),
    village: computed(text()),
    count: computed(integer()),
    base: computed(integer()),
    share: computed(decimal()),
    low: computed(decimal()),
    high: computed(decimal()),
    /** The mean of a score question, or a score of a scorecard in percent. */
    score: computed(decimal()),
    /** How far a score lies above the provider's own. */
    gap: computed(decimal()),
    before: computed(decimal()),
    change: computed(text()),
    note: computed(text()),
    women: computed(integer()),
    men: computed(integer()),
    youth: computed(integer()),
    elderly: computed(integer()),
    unemployed: computed(integer()),
    disabled: computed(integer()),
    other: computed(integer()),
    notStated: computed(integer()),
    womenShare: computed(decimal()),
    menShare: computed(decimal()),
    youthShare: computed(decimal()),
    elderlyShare: computed(decimal()),
    unemployedShare: computed(decimal()),
    disabledShare: computed(decimal()),
    otherShare: computed(decimal()),
    notStatedShare: computed(decimal()),
  },
});
