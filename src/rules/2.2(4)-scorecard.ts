// 2.2(4): every focus group rates the same indicators, each once, and so does the provider: else groups cannot stand side by side.
import { groupedBy } from '#core/group';
import { met, unknown, violated } from '#core/verdict';
import { type Rater, raterKey, ratersOf } from '#survey/scorecard';
import type { Score } from '#tables/scores';
import { rule } from './rule.ts';

/** 2.2(4) «атап айтканда айрым социалдык топтор … тарабынан канааттануунун деңгээлин изилдөө» */
export const scorecard = rule({
  clause: '2.2(4)',
  id: '2.2(4)-scorecard',
  kind: 'method',
  severity: 'warning',
  sheet: 'scores',
  reads: ['scores', 'questions'],
  *check({ scores, questions }) {
    const surveyOf = new Map(questions.map(({ number, survey }) => [number, survey]));
    for (const [survey, own] of groupedBy(scores, (one) => one.survey)) {
      const faults = [
        ...own.flatMap((one) => placeFaults(one, survey, surveyOf)),
        ...repeats(own),
        ...(survey === null ? [] : gaps(survey, own)),
      ];
      yield* faults;
      if (survey !== null && faults.length === 0)
        yield met({ sheet: 'surveys', row: survey, column: 'instrument' });
    }
  },
});

/** A score that does not say of what or by whom it is, or that rates an indicator of another scorecard. */
function placeFaults(
  { number, question, by, group }: Score,
  survey: string | null,
  surveyOf: ReadonlyMap<string, string | null>,
) {
  const of = surveyOf.get(question ?? '') ?? null;
  const blank = (column: 'survey' | 'question' | 'by' | 'group') =>
    unknown({ row: number, column, says: column });
  return [
    ...(survey === null ? [blank('survey')] : []),
    ...(question === null ? [blank('question')] : []),
    ...(by === null ? [blank('by')] : []),
    ...(by === 'focusGroup' && group === null ? [blank('group')] : []),
    ...(survey !== null && of !== null && of !== survey
      ? [violated({ row: number, column: 'question', says: 'other', figures: { survey: of } })]
      : []),
  ];
}

/** An indicator that one group has rated twice. */
function repeats(own: readonly Score[]) {
  const first = new Map<string, string>();
  return own.flatMap((score) => {
    if (score.by === null || score.question === null) return [];
    const key = JSON.stringify([raterKey(score), score.question]);
    const other = first.get(key);
    if (other === undefined) first.set(key, score.number);
    return other === undefined
      ? []
      : [violated({ row: score.number, column: 'question', says: 'twice', figures: { other } })];
  });
}

/** What one of the groups has rated and another, or the provider, has not. */
function gaps(survey: string, own: readonly Score[]) {
  const raters = ratersOf(own);
  const rated = [...new Set(raters.flatMap(({ scores }) => [...scores.keys()]))];
  const groups = raters.filter(({ by }) => by === 'focusGroup');
  const provider = raters.find(({ by }) => by === 'provider');
  return rated.flatMap((question) => {
    const figures = { question };
    const place = { sheet: 'surveys', row: survey, column: 'instrument', part: question };
    return [
      ...groups.flatMap((rater) => missing(rater, question)),
      ...(provider?.scores.has(question) ? [] : [unknown({ ...place, says: 'provider', figures })]),
    ];
  });
}

function missing({ scores }: Rater, question: string) {
  const [first] = scores.values();
  if (first === undefined || scores.has(question)) return [];
  return [violated({ row: first.number, column: 'question', part: question, figures: { question } })];
}
