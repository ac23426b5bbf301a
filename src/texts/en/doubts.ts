// English words of the doubtful places: why the text is doubtful and what each reading means.
import type { DoubtWords } from '../sheet-words.ts';

export const doubts: DoubtWords = {
  community: {
    doubt:
      'Taken literally, each member would be a deputy of the kenesh; by 5.2.3 citizens and municipal employees sit in the group too.',
    options: {
      community: 'member of the local community (resident)',
      literal: 'as written: member of the local kenesh',
    },
  },
  shares: {
    doubt:
      'A quarter of an odd number is never whole; with every share rounded up the seats exceed the size of the group.',
    options: {
      default:
        'employees at least a quarter; citizens at least half; deputies a quarter (rounded down or up)',
      'all-strict': 'all three at least their share',
      'all-floor': 'all three at least their share rounded down',
      'within-one': 'each less than one seat from its share',
    },
  },
  meetings: {
    doubt: 'The text says “not more”; other regulations of this family say “not less”.',
    options: {
      atMostOnce: 'at most once a quarter',
      atLeastOnce: 'at least once a quarter',
      exactlyOnce: 'exactly once a quarter',
    },
  },
  act: {
    doubt: 'Called “teskeme” here and “toktom” in other clauses: two names of one document.',
    options: { toktom: 'resolution (toktom)', teskeme: 'order (teskeme)' },
  },
  places: {
    doubt:
      'Literally these are places of education; 8.5 speaks of “special places in view”: notice boards are meant.',
    options: { noticeBoards: 'notice boards and stands' },
  },
  facts: {
    doubt: 'The sentence has no verb: it is not said what the group may do on finding such facts.',
    options: { recordAndNotify: 'the fact is recorded and the parties are told; no power is added' },
  },
  firstDay: {
    doubt: 'It is not said whether the day of the event is the first day of the term.',
    options: {
      nextDay: 'the first day is the day after the event',
      dayOfEvent: 'the first day is the day of the event',
    },
  },
  lastDay: {
    doubt: 'It is not said what happens where the last day is not a working day.',
    options: {
      moves: 'moves to the next working day (save the term of 5.3.1)',
      stays: 'does not move',
    },
  },
  daysBefore: {
    doubt: 'It is not said whether three clear working days must lie between publication and meeting.',
    options: {
      thirdDayBack: 'the third working day before the meeting',
      threeClearDays: 'three clear working days between them',
    },
  },
  soon: {
    doubt: 'It is not said how many days “soon” is.',
    options: { setting: 'reminder after the working days of the settings' },
  },
  communityWord: {
    doubt: 'Today “jamaat” is the usual word; the meaning is one, the word differs.',
    options: { koomdoshtuk: 'the word “koomdoshtuk”', jamaat: 'the word “jamaat”' },
  },
};
