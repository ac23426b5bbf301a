// The words of the deadline register, in English.
import type { terms as ky } from '../ky/terms.ts';
import type { SameWords } from '../same-words.ts';

const forming = 'Forming the group';
const start = 'Starting work';
const answers = 'Answers to an act';
const work = 'Work of the group';
const plan = 'Approving the work plan';

export const terms: SameWords<typeof ky> = {
  steps: {
    '5.4.1': {
      procedure: forming,
      step: 'Publishing that the procedure of forming the group has started',
    },
    '5.4.2': {
      procedure: forming,
      step: 'Nominating candidates from municipal employees, sending the list to the kenesh',
    },
    '5.4.3': { procedure: forming, step: 'Approving members from the deputies' },
    '5.3.2': { procedure: start, step: 'Holding the first meeting' },
    '5.3.3': { procedure: start, step: 'Publishing information about the group before the first meeting' },
    '5.3.1': { procedure: start, step: 'End of the mandate' },
    '4.3-10': { procedure: answers, step: 'Informing the executive body of causes and planned measures' },
    '4.3-30': { procedure: answers, step: 'Giving the kenesh generalised information on measures taken' },
    '7.2.2': { procedure: work, step: 'Holding the quarterly meeting' },
    '7.3.1-draft': { procedure: plan, step: 'Drafting the work plan' },
    '7.3.1-sent': { procedure: plan, step: 'Sending the work plan to the executive body' },
    '7.3.1-discussed': { procedure: plan, step: 'Discussing the work plan with the executive body' },
    '7.3.1-approved': { procedure: plan, step: 'Approval of the work plan by the kenesh' },
    '8.1': { procedure: work, step: 'Making the half-year summary report' },
    '8.1-year': { procedure: work, step: 'Making the annual summary report' },
    '8.5': { procedure: work, step: 'Presenting the summary report to the community' },
  },
  owedBy: {
    'executive-body': 'executive body',
    'executive-head': 'head of the executive body',
    'kenesh-chair': 'chair of the kenesh',
    kenesh: 'local kenesh',
    group: 'group',
    chair: 'chair of the group',
    object: 'object',
  },
  anchors: {
    'kenesh-formed': 'day the kenesh was formed',
    'procedure-started': 'day the procedure started',
    'group-formed': 'day the group was formed',
    'first-meeting': 'day of the first meeting',
    'object-received-act': 'day the object received the act',
    'executive-received-act': 'day the executive body received the act',
    quarter: 'quarter',
    'half-year': 'half-year',
    year: 'year',
  },
  states: {
    coming: 'still to come',
    near: 'near',
    done: 'done in time',
    late: 'done late',
    overdue: 'overdue',
    'n/a': 'does not apply',
  },
  planStates: { draft: 'draft', sent: 'sent', discussed: 'discussed', approved: 'approved' },
  reasons: {
    'new-year': 'New Year',
    christmas: 'Orthodox Christmas',
    'defenders-day': 'Fatherland Defender’s Day',
    'womens-day': 'International Women’s Day',
    nooruz: 'Nooruz',
    'april-revolution': 'Day of the People’s April Revolution',
    'labour-day': 'Labour Day',
    'constitution-day': 'Constitution Day',
    'victory-day': 'Victory Day',
    'may-days': 'May holidays',
    'independence-day': 'Independence Day',
    'ancestors-days': 'Days of History and Commemoration of Ancestors',
    'orozo-ait': 'Orozo Ait',
    'kurman-ait': 'Kurman Ait',
    declared: 'day off declared by the government',
    sheet: 'sheet “Days off”',
    weekend: 'weekend',
  },
  editions: {
    'labour-code-2004': 'Labour Code of 2004',
    'labour-code-2025': 'Labour Code of 2025',
  },
  units: {
    'working-days': 'working day(s)',
    'calendar-days': 'calendar day(s)',
    months: 'month(s)',
    years: 'year(s)',
  },
  after: '{anchor} {date:cell} + {count} {unit} = {due:cell}',
  before: '{anchor} {date:cell} − {count} {unit} = {due:cell}',
  period: '{anchor}, last day {due:cell}',
  skipped: 'not counted: {days}',
  moved: 'the last day of the term ({movedFrom:cell}) is a day off, so it moved to a working day',
  uncertain: 'the day of the Ait is expected: {earliest:cell} – {latest:cell}',
  outsideTable: 'the days of Ait of this year are not in the table',
  edition: 'calendar: {editions}',
  overridden: 'due date changed by hand: {date:cell} ({reason})',
  noReason: 'no reason is given for the changed date, so the computed one holds',
  /** Whom something goes to, in the case that sentences of sending ask. */
  toWhom: {
    object: 'the object',
    executive: 'the executive body',
    kenesh: 'the local kenesh',
    community: 'the local community',
  },
  ownNumber: 'number by the kenesh’s own regulation: {reference}',
  uncertainDue:
    '{about}: the day of the Eid is expected only, the term ends between {earliest:cell} and {latest:cell}',
  unknownEdition: {
    message: '“{edition}” is no known edition of the model regulation, so nothing was judged ({about})',
    todo: 'On the sheet “Settings” name the edition by the number and date of its order.',
  },
  periods: {
    quarter: '{year}, quarter {number}',
    'half-year': '{year}, half-year {number}',
    year: '{year}',
  },
};
