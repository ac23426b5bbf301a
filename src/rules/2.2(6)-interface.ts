// 2.2(6): a scorecard ends in a meeting of both sides and a joint plan, and is repeated; the half-year is the method's, so it informs only.
import { addMonths, type CivilDate } from '#core/date';
import { groupedBy } from '#core/group';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Score } from '#tables/scores';
import type { Survey } from '#tables/surveys';
import { rule } from './rule.ts';

/** After how many months a scorecard is repeated. */
const MONTHS = 6;

/** 2.2(6) «калктын канааттанбаганы жөнүндө жергиликтүү өз алдынча башкаруу органдарына маалымдоо, аларды четтетүү боюнча сунуштарды жиберүү» */
export const interfaceMeeting = rule({
  clause: '2.2(6)',
  id: '2.2(6)-interface',
  kind: 'method',
  severity: 'info',
  sheet: 'surveys',
  reads: ['surveys', 'scores', 'jointPlan'],
  *check({ surveys, scores, jointPlan, today }) {
    const given = groupedBy(scores, ({ survey }) => survey);
    const planned = new Set(jointPlan.filter(({ action }) => action !== null).map(({ survey }) => survey));
    const repeated = new Set(surveys.map(({ roundOf }) => roundOf));
    for (const survey of surveys) {
      if (survey.instrument !== 'scorecard') continue;
      const own = given.get(survey.number) ?? [];
      yield judgeMeeting(survey, own, planned.has(survey.number), today);
      yield* judgeRepetition(survey, own, repeated.has(survey.number), today);
    }
  },
});

function judgeMeeting(
  { number, interfaceMeeting: meeting }: Survey,
  own: readonly Score[],
  hasPlan: boolean,
  today: CivilDate,
) {
  const place = { row: number, column: 'interfaceMeeting' };
  if (own.length === 0 || (meeting !== null && meeting > today)) return notApplicable(place);
  if (meeting === null) return unknown(place);
  return hasPlan ? met(place) : violated({ ...place, says: 'plan' });
}

function* judgeRepetition(
  { number, to }: Survey,
  own: readonly Score[],
  isRepeated: boolean,
  today: CivilDate,
) {
  const last = own.reduce<CivilDate | null>(
    (latest, { date }) => (date !== null && (latest === null || date > latest) ? date : latest),
    to,
  );
  if (last === null || own.length === 0 || isRepeated) return;
  const due = addMonths(last, MONTHS);
  if (due < today)
    yield violated({
      row: number,
      column: 'to',
      says: 'repeat',
      part: 'repeat',
      actual: today,
      required: `<= ${due}`,
      figures: { due },
    });
}
