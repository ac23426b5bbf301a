// «Уюштуруу»: the conditions that local bodies make for putting citizens forward (5.4.4).
import { choice, date, integer, paper, table, text } from '#core/table';

export const campaign = table('campaign', {
  prefix: 'У',
  part: 'group',
  columns: {
    what: choice('campaign', 'invitations', 'applications', 'selection', 'other'),
    by: text(),
    from: date(),
    to: date(),
    place: text(),
    /** People whom it reached, or from whom applications came. */
    reached: integer(),
    paper: text(),
    proof: paper(),
  },
});
