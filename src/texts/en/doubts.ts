// English words of the doubtful places: why the text is doubtful and what each reading means.
import type { doubts as ky } from '../ky/doubts.ts';
import type { SameWords } from '../same-words.ts';

export const doubts: SameWords<typeof ky> = {
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
  majority: {
    doubt: '“The majority” may be over half of those present or the most votes.',
    options: {
      overHalf: 'over half of those present',
      mostVotes: 'the most votes',
    },
  },
  way: {
    doubt: 'It is not said what the other way is, nor which paper shows it.',
    options: {
      gathering: 'a gathering of the community',
      otherWay: 'another way; described; with its paper',
    },
  },
  chairElection: {
    doubt: 'It is not clear to what the chair is elected (“to membership”) and who votes.',
    options: {
      group: 'the open vote of the group itself',
      gathering: 'the open vote of the gathering',
    },
  },
  total: {
    doubt: 'It is not said whether the seats of the decision count or those who sit now.',
    options: {
      seated: 'those who sit on the day',
      seats: 'the seats of the decision',
    },
  },
  decisions: {
    doubt: 'It is not said by what majority the group decides.',
    options: {
      moreFor: 'more for than against',
      halfPresent: 'over half of those present',
      halfAll: 'over half of all members',
    },
  },
  leads: {
    doubt: 'It is not said whether the chair must preside at each meeting.',
    options: {
      work: 'the chair leads the work; a vice-chair may preside',
      presides: 'the chair presides at each meeting',
    },
  },
  newKenesh: {
    doubt:
      'It is not said whether a new kenesh ends the mandate, nor whether who loses the office loses the seat.',
    options: {
      goesOn: 'the mandate goes on; seats of those who lost the office are filled',
      ends: 'the mandate ends',
    },
  },
  periods: {
    doubt: 'It is not said whether both reports are owed, for the half-year and the year, or one.',
    options: {
      both: 'both',
      year: 'the year alone',
    },
  },
  givenActs: {
    doubt: 'Literally acts given by the bodies; but the group makes the act and gives it to them.',
    options: {
      toBodies: 'acts given to the bodies',
    },
  },
  considering: {
    doubt: '4.2 only lists the objects; the duty to consider stands in 4.3.',
    options: {
      clause43: 'clause 4.3',
    },
  },
  inKind: {
    doubt: '“In money or in cash” are one thing; “in kind” is meant.',
    options: {
      inKind: 'in money or in kind',
    },
  },
  associations: {
    doubt: 'The word “associations” is lost.',
    options: {
      associations: 'citizens and those put forward by their associations',
    },
  },
  conflictBar: {
    doubt: 'It is not said whether a conflict bars from membership or from that subject alone (6.4).',
    options: {
      fromSubject: 'from that subject',
      fromMembership: 'from membership',
    },
  },
  villageHead: {
    doubt: 'It is not said whether a village head is a municipal employee.',
    options: {
      municipal: 'yes',
      notMunicipal: 'no',
    },
  },
  quarterSign: {
    doubt: '“4/1” is read as one fourth, not as four.',
    options: {
      quarter: 'one fourth',
    },
  },
  appoints: {
    doubt: 'By 5.4.3 the chair “approves” deputies, by 5.4.5 the kenesh forms the group.',
    options: {
      kenesh: 'the kenesh; by its decision',
      keneshChair: 'the chair of the kenesh',
    },
  },
  promptly: {
    doubt: 'No term is set: here and in 8.1, 8.2, 8.5.',
    options: {
      noTerm: 'no term: not known while nothing is entered',
      days3: '3 working days',
      days5: '5 working days',
      days10: '10 working days',
      days20: '20 working days',
    },
  },
  communityWord: {
    doubt: 'Today “jamaat” is the usual word; the meaning is one, the word differs.',
    options: { koomdoshtuk: 'the word “koomdoshtuk”', jamaat: 'the word “jamaat”' },
  },
};
