// «Талапкерлер»: who was put forward for the group and how the gathering voted (5.4.2–5.4.4).
import { choice, date, derived, integer, type RecordOf, reference, table, text } from '#core/table';

export const candidates = table('candidates', {
  prefix: 'Т',
  part: 'group',
  columns: {
    name: text(),
    side: choice('municipal', 'deputy', 'citizen'),
    forwardedBy: text(),
    gatheringDate: date(),
    gatheringPlace: text(),
    present: integer(),
    votes: integer(),
    minutes: reference('archive'),
    sentToKenesh: date(),
    elected: derived(text()),
  },
});

export type Candidate = RecordOf<typeof candidates>;
