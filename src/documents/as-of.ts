// The facts as they were on a day: what came later is not there, what was answered or mended later is open.
import type { CivilDate } from '#core/date';
import type { Facts } from '#rules/facts';

type Row = { readonly number: string };

/** What else is not known yet where the day of a column is still to come. */
type Later<T> = { readonly [Key in keyof T]?: Partial<T> };

/** The facts of a day; today's where the day is not past. */
export function asOf(facts: Facts, day: CivilDate): Facts {
  if (day >= facts.today) return facts;
  const isThere = (date: CivilDate | null) => date === null || date <= day;
  const acts = later(
    facts.acts.filter(({ date }) => isThere(date)),
    day,
    ACTS,
  );
  const activities = facts.activities.filter(({ from }) => isThere(from));
  const meetings = facts.meetings.filter(({ date }) => isThere(date));
  const letters = later(
    facts.letters.filter(({ sent }) => isThere(sent)),
    day,
    LETTERS,
  );
  const findings = facts.findings.filter(
    ({ act, activity }) => stands(act, facts.acts, acts) && stands(activity, facts.activities, activities),
  );
  return {
    ...facts,
    today: day,
    acts,
    activities,
    meetings,
    letters,
    findings: later(findings, day, FINDINGS),
    recommendations: later(
      facts.recommendations.filter(
        ({ act, finding }) => stands(act, facts.acts, acts) && stands(finding, facts.findings, findings),
      ),
      day,
      RECOMMENDATIONS,
    ).map((one) => (isAnswered(one, facts, day) ? one : veiled(one, { answer: null, why: null }))),
    decisions: facts.decisions.filter(({ meeting }) => stands(meeting, facts.meetings, meetings)),
    plan: later(facts.plan, day, { approved: { approved: null, approval: null } }),
    publications: facts.publications.filter(({ date }) => isThere(date)),
    values: facts.values.filter(({ date }) => isThere(date)),
    scores: facts.scores.filter(({ date }) => isThere(date)),
    support: later(
      facts.support.filter(({ asked }) => isThere(asked)),
      day,
      {
        given: { given: null, cost: null },
        refused: { refused: null },
      },
    ),
    people: facts.people.filter(({ from }) => isThere(from)),
    jointPlan: later(facts.jointPlan, day, { done: { done: null } }),
    reports: later(facts.reports, day, { published: { published: null }, presented: { presented: null } }),
  };
}

const ACTS: Later<Facts['acts'][number]> = {
  sentObject: { sentObject: null, state: 'signed' },
  receivedObject: { receivedObject: null, state: 'sent' },
  sentExecutive: { sentExecutive: null },
  receivedExecutive: { receivedExecutive: null },
  sentKenesh: { sentKenesh: null },
  receivedKenesh: { receivedKenesh: null },
  answeredObject: { answeredObject: null, state: 'received' },
  copyToGroup: { copyToGroup: null },
  answeredExecutive: { answeredExecutive: null, state: 'received' },
  considered: { considered: null, outcome: null, state: 'received' },
  keneshDate: { keneshStep: null, keneshDecision: null, keneshDate: null, keneshOutcome: null },
};

const LETTERS: Later<Facts['letters'][number]> = {
  received: { received: null },
  answered: {
    answered: null,
    answer: null,
    causes: null,
    measures: null,
    measuresDue: null,
    measuresDone: null,
    refusal: null,
  },
};

const FINDINGS: Later<Facts['findings'][number]> = { verified: { verified: null, state: 'open' } };
const RECOMMENDATIONS: Later<Facts['recommendations'][number]> = { done: { done: null, verifiedBy: null } };

/** Whether what a row belongs to is among those that are left; a row that names nothing belongs to no day. */
function stands(number: string | null, all: readonly Row[], left: readonly Row[]): boolean {
  const is = (one: Row) => one.number === number;
  return number === null || !all.some(is) || left.some(is);
}

/** Whether the object had answered a recommendation by a day; silence is known once its term is over. */
function isAnswered(
  { answer, due, act, finding }: Facts['recommendations'][number],
  { acts, findings }: Facts,
  day: CivilDate,
): boolean {
  if (answer === 'silence') return due === null || due < day;
  const number = act ?? findings.find((one) => one.number === finding)?.act;
  const { answeredObject, answeredExecutive } = acts.find((one) => one.number === number) ?? {};
  const answered = answeredObject ?? answeredExecutive ?? null;
  return answered === null || answered <= day;
}

function later<T extends Row>(rows: readonly T[], day: CivilDate, known: Later<T>): readonly T[] {
  const columns = Object.keys(known) as (keyof T & string)[];
  return rows.map((row) => {
    const hidden = columns.filter((column) => isAfter(row[column], day)).map((column) => known[column]);
    // Of several, the earliest step that is still to come says the state.
    return hidden.length === 0 ? row : veiled(row, Object.assign({}, ...hidden.reverse()));
  });
}

const isAfter = (value: unknown, day: CivilDate): boolean => typeof value === 'string' && value > day;

/** The row with other values in some columns; what is read of the others is still read of the row itself. */
function veiled<T extends Row>(row: T, given: Partial<T>): T {
  return new Proxy(row, {
    get: (target, name) => (name in given ? Reflect.get(given, name) : Reflect.get(target, name)),
  });
}
