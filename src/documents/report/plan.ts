// The report's part on the work plan and the activities of the period, and on what comes after it (8.1).
import { afterFirst, type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Activity } from '#tables/activities';
import type { PlanItem } from '#tables/plan';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { countsOf, figureBlocks } from './figure-blocks.ts';
import type { ReportFigures } from './figures.ts';
import type { Scope } from './scope.ts';

export function planBlocks(figures: ReportFigures, language: Language): readonly Block[] {
  const { report: words } = language.documents;
  const counts = countsOf(figures);
  return [
    paragraph('body', say(language, words.done, counts)),
    ...figureBlocks(words.planChart, 'planned', ['done', 'underway', 'notBegun'], figures, language),
  ];
}

/** 8.1: every activity of the period. */
export function activityBlocks(
  { activities }: Scope,
  { settings }: Facts,
  language: Language,
  isPublic: boolean,
): readonly Block[] {
  const { report: words } = language.documents;
  return activities.length === 0
    ? []
    : [
        paragraph('subheading', words.planned),
        activityTable(activities, language, isPublic, settings.privacyCell),
      ];
}

/** 8.1 «иш-чаралардын натыйжалары»; what was seen is written freely, so a public copy leaves it out. */
function activityTable(
  activities: readonly Activity[],
  language: Language,
  isPublic: boolean,
  privacyCell: number,
): Block {
  const few = (reached: number) => isPublic && reached > 0 && reached < privacyCell;
  const { report: words } = language.documents;
  const header = (column: string) => columnWords(language, 'activities', column).header;
  const rows = activities.map((one) => [
    one.number,
    one.what ?? '',
    periodOf(one, language),
    one.place ?? '',
    one.reached === null ? '' : few(one.reached) ? language.documents.surveys.hidden : `${one.reached}`,
    ...(isPublic ? [] : [one.seen ?? '']),
  ]);
  const headers = [words.number, words.activity, words.when, header('place'), header('reached')];
  return isPublic
    ? grid(headers, rows, [0.11, 0.35, 0.2, 0.2, 0.14])
    : grid([...headers, header('seen')], rows, [0.1, 0.19, 0.19, 0.19, 0.14, 0.19]);
}

function periodOf({ from, to }: Pick<PlanItem, 'from' | 'to'>, { forms }: Language): string {
  const days = [from, to].flatMap((date) => (date === null ? [] : [forms.date(date, 'cell')]));
  return [...new Set(days)].join(' – ');
}

/** What is carried over and what the next plan holds, in one table. */
export function nextBlocks(
  { carriedOver, next }: Scope,
  { objects }: Facts,
  language: Language,
): readonly Block[] {
  const { report: words, plan, empty } = language.documents;
  const part = (text: string, items: readonly PlanItem[]) => [
    ['', say(language, text, { count: items.length }), '', ''],
    ...items.map((item) => [
      item.number,
      item.what ?? empty,
      objects.find(({ number }) => number === item.object)?.name ?? '',
      periodOf(item, language),
    ]),
  ];
  return [
    paragraph('subheading', words.next),
    grid(
      [words.number, plan.what, words.object, words.when],
      [...part(words.carriedOver, carriedOver), ...part(words.nextPlan, next)],
      afterFirst(0.1, 4),
    ),
  ];
}
