// «Мүчөлөр»: who sits in the group, for which side and since when (5.2, 5.3, 5.4).
import { birthDate, choice, date, flag, long, type RecordOf, reference, table, text } from '#core/table';

export const members = table('members', {
  prefix: 'М',
  part: 'group',
  core: true,
  columns: {
    name: text(),
    sex: choice('female', 'male'),
    birthDate: birthDate(),
    citizenship: choice('kyrgyz', 'other'),
    village: text(),
    side: choice('municipal', 'deputy', 'citizen'),
    position: long(),
    role: choice('chair', 'deputy', 'secretary', 'deputySecretary', 'member'),
    route: choice('nominated', 'approved', 'elected'),
    appointed: date(),
    left: date(),
    whyLeft: text(),
    replaces: reference('members'),
    /** № and day of the kenesh's decision by which a replacement came in (5.4.8). */
    decision: text(),
    consent: flag(),
    contacts: text(),
    toConfirm: long(),
    printed: long(),
  },
});

export type Member = RecordOf<typeof members>;
