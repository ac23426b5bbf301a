// The summary report of a half-year or a year (8.1, 8.5), and its public copy, which carries no personal data (3.2).
import { type Block, paragraph } from '#core/document';
import type { Verdict } from '#core/verdict';
import type { DocumentId } from '#rules/answered';
import type { Facts } from '#rules/facts';
import type { Report } from '#tables/reports';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { chairOf, groupHead, namesOf, signatures } from './frame.ts';
import { document, emptyOf } from './kind.ts';
import { actBlocks, answerBlocks } from './report/acts.ts';
import { complianceBlocks } from './report/compliance.ts';
import { type FigureId, type ReportFigures, reportFigures } from './report/figures.ts';
import { groupBlocks } from './report/group.ts';
import { groupedSources } from './report/grouped-figures.ts';
import { nextBlocks, planBlocks } from './report/plan.ts';
import { recommendationBlocks } from './report/recommendations.ts';
import { objectBlocks, resultBlocks } from './report/results.ts';
import { type Scope, scopeOf } from './report/scope.ts';
import { sourceBlocks } from './sources.ts';
import { surveyBlocks, surveySources } from './survey/blocks.ts';
import { type PrintedSurveys, printedSurveys } from './survey/printed.ts';

const CAPTIONS = { firstHalf: '-1', secondHalf: '-2', year: '' } as const;

/** What tells a report of one period from another, in every language. */
export const periodCaption = ({ year, period, number }: Report): string =>
  year === null ? number : `${year}${CAPTIONS[period ?? 'year']}`;

const ofReports = (id: DocumentId, isPublic: boolean) =>
  document({
    id,
    clauses: isPublic ? ['3.2', '8.5'] : ['8.1', '8.5'],
    sheet: 'reports',
    archive: isPublic ? 'other' : 'report',
    ...(isPublic ? {} : { beside: true }),
    rows: ({ reports }) => reports,
    caption: periodCaption,
    missing: ({ year, period }) => emptyOf({ dates: year !== null && period !== null }),
    blocks: (row, facts, language, verdicts) => {
      const scope = scopeOf(row, facts);
      const given: Given = {
        ...{ scope, facts, language, verdicts, isPublic },
        figures: reportFigures(scope, facts, verdicts),
        surveys: printedSurveys(scope.surveys, facts),
      };
      return [
        ...headBlocks(row, facts, language),
        ...(isPublic ? [paragraph('note', language.documents.report.publicNote)] : []),
        ...bodyBlocks(given),
        ...endBlocks(row, given),
      ];
    },
  });

/** What every part of a report is made of, computed once. */
interface Given {
  readonly scope: Scope;
  readonly figures: ReportFigures;
  readonly surveys: PrintedSurveys;
  readonly facts: Facts;
  readonly language: Language;
  readonly verdicts: readonly Verdict[];
  readonly isPublic: boolean;
}

export const report = ofReports('report', false);

/** 3.2 «маалыматтардын купуялуулугун сактоо»: only findings stated to be open, and only the names of office holders. */
export const publicReport = ofReports('publicReport', true);

export function headBlocks(
  { year, period }: Report,
  facts: Facts,
  language: Language,
  title: string = language.documents.report.title,
): readonly Block[] {
  const { report: words, empty } = language.documents;
  const said = year === null ? empty : say(language, words.period[period ?? 'year'], { year: `${year}` });
  return [...groupHead(facts, language), paragraph('title', title), paragraph('subtitle', said)];
}

function bodyBlocks(given: Given): readonly Block[] {
  const { scope, figures, facts, language, verdicts, isPublic } = given;
  const { report: words } = language.documents;
  const shown = isPublic ? scope.findings.filter(({ access }) => access === 'open') : scope.findings;
  const held = scope.findings.length - shown.length;
  const surveys = surveyBlocks(given.surveys, facts, language, 1);
  return [
    ...groupBlocks(figures, facts, language, isPublic),
    ...planBlocks(scope, figures, language, isPublic),
    ...objectBlocks(scope, facts, language),
    ...resultBlocks(scope, figures, facts, language, shown),
    ...(held > 0 ? [paragraph('note', say(language, words.held, { count: held }))] : []),
    ...recommendationBlocks(scope, figures, facts, language, isPublic),
    paragraph('heading', words.surveys),
    ...(surveys.length > 0 ? surveys : [paragraph('body', words.none)]),
    ...actBlocks(scope, figures, facts, language, isPublic),
    ...answerBlocks(scope, language),
    ...complianceBlocks(verdicts, facts, language, isPublic),
    ...nextBlocks(scope, facts, language),
  ];
}

/** Method, limits and sources, and in the group's own copy who prepared it and the chair's signature (8.5). */
function endBlocks(
  { contributors }: Report,
  { scope, figures, surveys, facts, language, isPublic }: Given,
): readonly Block[] {
  const { report: words, figures: names, sources, common } = language.documents;
  const sourced = (Object.keys(figures) as FigureId[]).map((id) => ({
    name: names[id],
    source: figures[id],
  }));
  const method = say(language, words.method, { today: facts.today });
  const by = say(language, words.contributors, { names: namesOf(contributors, facts) });
  return [
    paragraph('heading', words.limits),
    paragraph('body', isPublic || contributors.length === 0 ? method : `${method} ${by}`),
    signatures([[common.chair, chairOf(facts, facts.today)]]),
    ...sourceBlocks(
      sources.heading,
      [...sourced, ...groupedSources(scope, facts, language), ...surveySources(surveys, language)],
      language,
    ),
  ];
}
