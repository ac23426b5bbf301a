// «Документтер»: which papers there are, where they lie and who keeps them (7.2.5).
import { choice, computed, date, integer, long, machine, type RecordOf, table, text } from '#core/table';

export const archive = table('archive', {
  prefix: 'Д',
  part: 'results',
  columns: {
    kind: choice(
      'decision',
      'minutes',
      'list',
      'questionnaire',
      'photo',
      'measurement',
      'letter',
      'act',
      'report',
      'register',
      'other',
    ),
    title: text(),
    date: date(),
    belongsTo: text(),
    link: text(),
    shelf: text(),
    keeper: text(),
    hash: text(),
    /** Of which kind and row the product made it, `minutes/Ж-001`; blank for a paper that people entered. */
    made: machine(text()),
    version: computed(integer()),
    /** `signed`: kept as it is; a later making is another version. */
    state: computed(choice('draft', 'final', 'signed')),
    signed: computed(date()),
    signedBy: computed(text()),
    /** The PDF that was kept when it was signed. */
    pdf: computed(text()),
    /** What has changed in the rows since the version before, in words. */
    changes: computed(long()),
    /** The rows that it was made of, each with a fingerprint of what it stated then. */
    sources: machine(text()),
    /** What it publishes of surveys: a later paper is held against it, so that the two together tell of no few people. */
    told: machine(text()),
  },
});

export type ArchiveItem = RecordOf<typeof archive>;
