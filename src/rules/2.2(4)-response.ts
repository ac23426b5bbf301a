// 2.2(4): it is known how many of those approached have answered. Half is our reading of enough, so it informs only.
import type { CivilDate } from '#core/date';
import { groupedBy } from '#core/group';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import { isCounted } from '#survey/groups';
import { responseRate } from '#survey/sample';
import type { Survey } from '#tables/surveys';
import type { TallyRow } from '#tables/tally';
import { rule } from './rule.ts';
import { entriesOf } from './shared/surveys/entries.ts';

/** Below it those who did not answer may well think otherwise than those who did. */
const LEAST_RATE = 0.5;

const ASKED = ['approached', 'refused', 'notReached'] as const;

/** Where a group speaks together nobody is counted as approached. */
const TOGETHER: readonly Survey['instrument'][] = ['scorecard', 'focusGroup'];

/** 2.2(4) «бүтүндөйүнөн калк тарабынан» */
export const response = rule({
  clause: '2.2(4)',
  id: '2.2(4)-response',
  kind: 'method',
  severity: 'info',
  sheet: 'surveys',
  reads: ['surveys', 'tally'],
  *check({ surveys, tally, today }) {
    const rows = groupedBy(tally.filter(isCounted), ({ survey }) => survey);
    for (const survey of surveys)
      if (!TOGETHER.includes(survey.instrument))
        yield* judgeSurvey(survey, rows.get(survey.number) ?? [], rows.has(null), today);
  },
});

/** `astray`: whether there are counts of which no survey is stated. */
function* judgeSurvey(survey: Survey, rows: readonly TallyRow[], astray: boolean, today: CivilDate) {
  const { number, to, approached, refused, notReached } = survey;
  yield* judgeDays(survey, rows);
  const isOver = to === null ? rows.length > 0 : to <= today;
  const place = { row: number, column: 'approached' };
  if (!isOver) {
    yield notApplicable(place);
    return;
  }
  const without = (refused ?? 0) + (notReached ?? 0);
  const complete = (approached ?? 0) - without;
  const forms = formsIn(rows);
  if (approached !== null && complete < 0) {
    yield violated({
      ...place,
      says: 'over',
      actual: without,
      required: `<= ${approached}`,
      figures: { without, approached },
    });
    return;
  }
  if (approached !== null && forms > complete) {
    yield violated({
      ...place,
      says: 'forms',
      actual: forms,
      required: `<= ${complete}`,
      figures: { forms, complete },
    });
    return;
  }
  const blank = ASKED.filter((column) => survey[column] === null);
  for (const column of blank) yield unknown({ row: number, column, says: column });
  if (blank.length > 0) return;
  const rate = responseRate(complete, refused ?? 0, notReached ?? 0);
  const percent = Math.round((rate ?? 0) * 100);
  const verdict = {
    ...place,
    actual: `${percent} %`,
    required: `>= ${LEAST_RATE * 100} %`,
    figures: { percent },
  };
  if (rate === null) yield unknown({ ...place, says: 'approached' });
  else if (rate >= LEAST_RATE && (astray || !areFormsStated(rows)))
    yield unknown({ ...place, says: 'counted' });
  else yield rate < LEAST_RATE ? violated(verdict) : met(verdict);
}

/** A batch of another day than the survey's may belong to another survey. */
function* judgeDays({ from, to }: Survey, rows: readonly TallyRow[]) {
  for (const [{ number, date }] of entriesOf(rows)) {
    if (date === null) continue;
    const day = to !== null && date > to ? to : from !== null && date < from ? from : null;
    if (day !== null)
      yield unknown({
        sheet: 'tally',
        row: number,
        column: 'date',
        says: 'outside',
        actual: date,
        figures: { day },
      });
  }
}

const firstEntries = (rows: readonly TallyRow[]) =>
  entriesOf(rows).filter(([{ entry }]) => entry !== 'second');

/** Whether every batch says how many questionnaires it has. */
function areFormsStated(rows: readonly TallyRow[]): boolean {
  return firstEntries(rows).every((entry) => entry.some(({ forms }) => forms !== null));
}

/** The questionnaires that were counted for certain, each once. */
function formsIn(rows: readonly TallyRow[]): number {
  return firstEntries(rows).reduce(
    (sum, entry) => sum + (entry.find(({ forms }) => forms !== null)?.forms ?? 0),
    0,
  );
}
