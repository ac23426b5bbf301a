// «Биргелешкен план»: what the community and the provider agreed to do after a scorecard.
import { date, long, reference, table, text } from '#core/table';

export const jointPlan = table('jointPlan', {
  prefix: 'БП',
  part: 'surveys',
  columns: {
    survey: reference('surveys'),
    question: reference('questions'),
    action: long(),
    responsible: text(),
    due: date(),
    done: date(),
  },
});
