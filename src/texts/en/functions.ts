// What people read of the custom functions, in English.
import type { functions as ky } from '../ky/functions.ts';
import type { SameWords } from '../same-words.ts';

/** Extra days off and extra working days, which several functions take. */
const off = 'Dates of extra days off.';
const working = 'Dates of Saturdays and other days declared working days.';

export const functions: SameWords<typeof ky> = {
  BMJB_WORKDAY: {
    description:
      'Finds the working day so many working days after the start (before it, if negative), by the calendar of Kyrgyzstan.',
    returns: 'The date of the day found.',
    start: 'The day from which to count; it does not count itself.',
    days: 'The number of working days; negative counts back, 0 gives the start itself.',
    off,
    working,
  },
  BMJB_WORKDAYS: {
    description:
      'Counts the working days between two dates: the first day does not count, the last one does.',
    returns: 'The number of working days; negative where «to» comes before «from».',
    from: 'The first day; does not count.',
    to: 'The last day; counts if it is a working day.',
    off,
    working,
  },
  BMJB_DUE: {
    description:
      'Finds when a term of the regulation falls due. For 7.2.2 this is the last day of the quarter in which the date falls, for 8.1 of the half-year, for 8.1-year, 8.5 and the steps of 7.3.1 of the year.',
    returns: 'The last day of the term.',
    clause:
      'The id of the term: 5.4.1, 5.4.2, 5.4.3, 5.3.2, 5.3.3, 5.3.1, 4.3-10, 4.3-30, 7.2.2, 7.3.1-draft, 7.3.1-sent, 7.3.1-discussed, 7.3.1-approved, 8.1, 8.1-year or 8.5.',
    anchor:
      'The day of the event from which the term is counted; for 7.2.2, 7.3.1, 8.1 and 8.5 any day of the period.',
    off,
    working,
  },
  BMJB_STATUS: {
    description:
      'Tells the state of a deadline: not near yet, near, done in time, done late, passed or not applicable.',
    returns: 'The state of the deadline in words (in Kyrgyz).',
    due: 'The last day of the term; where blank, no deadline applies.',
    done: 'The day of doing; blank where it is not done yet.',
    today: 'The present day.',
    warnDays: 'How many days before the deadline it counts as near; 10 where left out.',
  },
  BMJB_QUORUM: {
    description:
      'Tells how many members a meeting needs to be competent (more than half of all members), or whether it has a quorum (7.2.3).',
    returns: 'The number of members needed; with «present», TRUE (a quorum) or FALSE (none).',
    members: 'The number of all members, or the cells with their names.',
    present: 'The number present, or the cells with their names or ticks.',
  },
  BMJB_SEATS: {
    description: 'Finds every composition that the shares of clause 5.2.3 allow at this number of members.',
    returns:
      'Rows: municipal employees, deputies, citizens; one row that tells the nearest where there is no such composition.',
    size: 'The number of members of the group.',
    reading:
      'How the shares of 5.2.3 are read: default, all-strict, all-floor or within-one (see the sheet “Readings”); default where left out.',
  },
  BMJB_COMPOSITION: {
    description:
      'Checks the composition of a group by clauses 5.2.1 and 5.2.3: shares of the sides, sexes, number of members. A blank is not known.',
    returns: 'Six rows: rule id, what is there, what is asked, and the value (met, violated or unknown).',
    sides:
      'The side of each member: m (муниципалдык кызматкер), d (депутат) or c (жаран), or these words themselves.',
    sexes: 'The sex of each member: f (аял) or m (эркек), or these words themselves.',
    reading:
      'How the shares of 5.2.3 are read: default, all-strict, all-floor or within-one (see the sheet “Readings”); default where left out.',
  },
  BMJB_WILSON: {
    description:
      'Computes the confidence interval of a share by the method of Wilson; of use for random samples only.',
    returns: 'One row: the lower and the upper bound, shares from 0 to 1.',
    successes: 'How many people gave the answer.',
    n: 'How many people answered in all.',
    confidence: 'The confidence, a number between 0 and 1; 0.95 where left out.',
  },
  BMJB_DIFFERENCE: {
    description:
      'Computes the difference of two shares (first minus second) and its confidence interval by the method of Newcombe; of use for two independent random samples only.',
    returns:
      'One row: the difference, its lower and upper bound, and what follows, in Kyrgyz: өстү (rose), төмөндөдү (fell) or ишенимдүү өзгөрүү жок (no reliable change).',
    k1: 'How many gave the answer in the first group (for instance the new survey).',
    n1: 'How many answered in the first group.',
    k2: 'How many gave the answer in the second group (for instance the survey before).',
    n2: 'How many answered in the second group.',
    confidence: 'The confidence, a number between 0 and 1; 0.95 where left out.',
  },
  BMJB_SAMPLE: {
    description: 'Computes how many people to select at random and ask, out of a population of this size.',
    returns: 'The number of people to ask.',
    population: 'The size of the population of whom people are selected.',
    margin: 'The margin of error as a fraction; 0.05 where left out.',
    confidence: 'The confidence, a number between 0 and 1; 0.95 where left out.',
  },
  BMJB_TALLY: {
    description:
      'Adds up the answers to one question, or to a whole survey, of the tally sheet: shares are of respondents, a batch entered twice counts once.',
    returns:
      'A row for each answer: the answer, its count, the respondents, the share, its lower and upper bound; batches that do not agree are not counted. Without a question, the question, answer and group stand first.',
    tally: 'The cells of the tally sheet with its first, hidden row of keys.',
    survey: 'The number of the survey, for instance С-001.',
    question:
      'The number of the question, for instance СУ-001; the whole survey where left out: question × answer × group.',
    group: 'The social group, for instance women; everybody where left out.',
  },
  BMJB_FIXRATE: {
    description: 'Computes the share of findings that are fixed among all that have a state.',
    returns: 'A share from 0 to 1.',
    states: 'The cells with the states of the findings; a fixed one is «четтетилди».',
    verified:
      'The cells with the dates of verification; where given, findings without a date do not count as fixed.',
  },
  BMJB_DATE: {
    description: 'Writes a date in Kyrgyz words, for instance 2024-жылдын 17-сентябры.',
    returns: 'The date as a text.',
    date: 'The date to write.',
    form: 'The form: document (17-сентябры), attributive (17-сентябрындагы), short (17-сентябрь, 2024-жыл), dative (17-сентябрына), locative (17-сентябрында) or ablative (17-сентябрынан); document where left out.',
  },
  BMJB_SUFFIX: {
    description: 'Adds the Kyrgyz case ending to a figure, for instance 5тен, 15ке.',
    returns: 'The figure with its ending.',
    number: 'The figure that takes the ending.',
    caseName: 'The case: genitive, dative, locative or ablative.',
  },
};
