// 7.3.2(3): a survey hears the groups that 2.2(4) names, one by one. The clause gives a right, therefore a warning.
import { groupedBy } from '#core/group';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import { type Group, isCounted } from '#survey/groups';
import type { Survey } from '#tables/surveys';
import type { TallyRow } from '#tables/tally';
import { rule } from './rule.ts';

const STRATA = ['women', 'youth', 'elderly', 'unemployed', 'disabled'] as const satisfies readonly Group[];

/** 7.3.2(3) «коомдук пикирди (жергиликтүү коомдоштуктун ар кыл катмарларын жана социалдык топторунун) иликтөөнү жүргүзүүгө» */
export const strata = rule({
  clause: '7.3.2(3)',
  id: '7.3.2(3)-strata',
  kind: 'method',
  severity: 'warning',
  sheet: 'surveys',
  reads: ['surveys', 'tally'],
  *check({ surveys, tally }) {
    const counted = groupedBy(tally.filter(isCounted), ({ survey }) => survey);
    for (const survey of surveys) yield* judgeSurvey(survey, counted.get(survey.number) ?? []);
  },
});

/** A group that nobody counted is not known to have been asked; where none was counted, none was heard apart. */
function* judgeSurvey({ number }: Survey, rows: readonly TallyRow[]) {
  const place = { row: number, column: 'title' };
  if (rows.length === 0) {
    yield notApplicable(place);
    return;
  }
  const missing = STRATA.filter((group) => rows.every((row) => row[group] === null));
  const verdict = { ...place, actual: STRATA.length - missing.length, required: STRATA.length };
  if (missing.length === 0) yield met(verdict);
  else if (missing.length === STRATA.length) yield violated(verdict);
  else
    for (const group of missing)
      yield unknown({ ...verdict, part: group, figures: { group: `tally.${group}` } });
}
