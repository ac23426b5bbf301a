// «Талапкерлер»: who was put forward for the group and how the gathering voted (5.4.2–5.4.4).
import { choice, date, derived, integer, long, paper, type RecordOf, table, text } from '#core/table';

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
    minutes: paper(),
    sentToKenesh: date(),
    /** № of the letter with which the list went to the kenesh (5.4.2). */
    letter: text(),
    /** When the chair of the kenesh approved a deputy (5.4.3). */
    approved: date(),
    /** By which other lawful way than a gathering the citizens chose (5.4.4). */
    way: long(),
    elected: derived(text()),
  },
});

export type Candidate = RecordOf<typeof candidates>;
