// Which dates of a row follow which, and which tell of something done, that cannot be still to come.
import type { SheetKey, Tables } from '#tables';

type Keys<C, Kind> = { readonly [K in keyof C & string]: C[K] extends Kind ? K : never }[keyof C & string];

/** The columns of a sheet that hold dates. */
type DateColumn<K extends SheetKey> = Keys<Tables[K]['columns'], Tables['acts']['columns']['date']>;

type BySheet<T extends { readonly [K in SheetKey]: unknown }> = {
  readonly [K in SheetKey]?: readonly T[K][];
};

/** Pairs of dates of one row, the earlier one first; both may fall on one day. */
export const ordered: BySheet<{
  readonly [K in SheetKey]: readonly [earlier: DateColumn<K>, later: DateColumn<K>];
}> = {
  members: [['appointed', 'left']],
  offices: [['from', 'to']],
  campaign: [['from', 'to']],
  people: [['from', 'to']],
  conflicts: [
    ['arisen', 'toldChair'],
    ['arisen', 'toldKenesh'],
    ['suspendedFrom', 'suspendedTo'],
    ['arisen', 'ended'],
  ],
  support: [['asked', 'given']],
  subjects: [
    ['plannedFrom', 'plannedTo'],
    ['actualFrom', 'actualTo'],
  ],
  plan: [['from', 'to']],
  activities: [['from', 'to']],
  surveys: [['from', 'to']],
  acts: [
    ['from', 'to'],
    ['from', 'date'],
    ['date', 'sentObject'],
    ['date', 'sentExecutive'],
    ['date', 'sentKenesh'],
    ['sentObject', 'receivedObject'],
    ['sentExecutive', 'receivedExecutive'],
    ['sentKenesh', 'receivedKenesh'],
    ['receivedObject', 'answeredObject'],
    ['receivedObject', 'considered'],
    ['receivedExecutive', 'answeredExecutive'],
    ['receivedKenesh', 'keneshDate'],
  ],
  letters: [
    ['sent', 'received'],
    ['sent', 'answered'],
    ['received', 'answered'],
  ],
};

/** Dates on which something has been done; of what may be arranged ahead (meetings, gatherings, departures) none. */
export const done: BySheet<{ readonly [K in SheetKey]: DateColumn<K> }> = {
  candidates: ['sentToKenesh'],
  steps: ['done'],
  conflicts: ['arisen', 'toldChair', 'toldKenesh'],
  support: ['asked', 'given'],
  decisions: ['done'],
  subjects: ['actualFrom', 'actualTo'],
  plan: ['sent', 'discussed', 'approved'],
  values: ['date'],
  tally: ['date'],
  findings: ['verified'],
  recommendations: ['done'],
  acts: [
    'date',
    'sentObject',
    'receivedObject',
    'sentExecutive',
    'receivedExecutive',
    'sentKenesh',
    'receivedKenesh',
    'answeredObject',
    'copyToGroup',
    'answeredExecutive',
    'considered',
    'discussed',
  ],
  letters: ['sent', 'received', 'answered', 'copyToGroup'],
  reports: ['approved', 'sentExecutive', 'sentKenesh', 'presented', 'published'],
  publications: ['date'],
  archive: ['date'],
};
