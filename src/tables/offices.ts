// «Милдеттер»: who held which office, side or role on which days, by which decision.
import { choice, date, type RecordOf, reference, table, text } from '#core/table';

/**
 * Side and role in «Мүчөлөр» hold from appointment to departure; a row here overrides them for its days, so that who had
 * no change has nothing to fill in. One person may hold several.
 */
export const offices = table('offices', {
  prefix: 'МД',
  part: 'group',
  columns: {
    member: reference('members'),
    office: choice('chair', 'deputy', 'secretary', 'deputySecretary', 'keneshDeputy', 'municipalPost'),
    from: date(),
    to: date(),
    decision: text(),
  },
});

export type Office = RecordOf<typeof offices>;
