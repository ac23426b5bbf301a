// The summary report of a half-year or a year (8.1, 8.5), and its public copy, which carries no personal data (3.2).
import { type Block, pageBreak, paragraph } from '#core/document';
import type { DocumentId } from '#core/document-id';
import type { Verdict } from '#core/verdict';
import type { Facts } from '#rules/facts';
import type { Report } from '#tables/reports';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { chairOf, groupHead, namesOf, signatures } from './frame.ts';
import { document, emptyOf } from './kind.ts';
import { actBlocks, answerBlocks } from './report/acts.ts';
import { complianceBlocks } from './report/compliance.ts';
import { countsOf } from './report/figure-blocks.ts';
import { type FigureId, type ReportFigures, reportFigures } from './report/figures.ts';
import { groupBlocks, memberBlocks } from './report/group.ts';
import { groupedSources } from './report/grouped-figures.ts';
import { objectBlocks } from './report/objects.ts';
import { peopleBlocks } from './report/people.ts';
import { activityBlocks, nextBlocks, planBlocks } from './report/plan.ts';
import { recommendationBlocks } from './report/recommendations.ts';
import { resultBlocks } from './report/results.ts';
import { type Scope, scopeOf } from './report/scope.ts';
import { summaryBlocks } from './report/summary.ts';
import { measuredParts, openParts, subjectParts } from './report/work.ts';
import { sourceBlocks } from './sources.ts';
import { surveySources, surveyTables } from './survey/blocks.ts';
import { type PrintedSurveys, printedSurveys } from './survey/printed.ts';

const CAPTIONS = { firstHalf: '-1', secondHalf: '-2', year: '' } as const;

/** What tells a report of one period from another, in every language. */
const periodCaption = ({ year, period, number }: Report): string =>
  year === null ? number : `${year}${CAPTIONS[period ?? 'year']}`;

/** What all papers of a period have in common: a row of «Отчеттор» each, as of the period's last day. */
export const ofPeriod = {
  sheet: 'reports',
  rows: ({ reports }: Facts) => reports,
  day: (row: Report, facts: Facts) => scopeOf(row, facts).to,
  surveys: (row: Report, facts: Facts) => scopeOf(row, facts).surveys,
  caption: periodCaption,
  missing: ({ year, period }: Report) => emptyOf({ dates: year !== null && period !== null }),
} as const;

const ofReports = (id: DocumentId, isPublic: boolean) =>
  document({
    id,
    clauses: isPublic ? ['3.2', '8.5'] : ['8.1', '8.5'],
    ...ofPeriod,
    archive: isPublic ? 'other' : 'report',
    ...(isPublic ? {} : { beside: true }),
    isPublic: () => isPublic,
    blocks: (row, facts, language, verdicts) => {
      const scope = scopeOf(row, facts);
      const given: Given = {
        scope,
        facts,
        language,
        verdicts,
        isPublic,
        figures: reportFigures(scope, facts, verdicts),
        surveys: printedSurveys(scope.surveys, facts),
      };
      return [
        ...headBlocks(row, facts, language),
        ...(isPublic ? [paragraph('note', language.documents.report.publicNote)] : []),
        ...summaryBlocks(row, scope, given.figures, facts, language, shownOf(given)),
        ...bodyBlocks(given, row),
        ...annexBlocks(given),
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
  const periodWords =
    year === null ? empty : say(language, words.period[period ?? 'year'], { year: `${year}` });
  return [...groupHead(facts, language), paragraph('title', title), paragraph('subtitle', periodWords)];
}

/** The findings that this copy names: in public those that are stated to be open. */
const shownOf = ({ scope, isPublic }: Given) =>
  isPublic ? scope.findings.filter(({ access }) => access === 'open') : scope.findings;

/** What is read out: the objects, what people say, the work, and who answers for it (8.5). */
function bodyBlocks(given: Given, { contributors }: Report): readonly Block[] {
  const { scope, figures, surveys, facts, language, verdicts, isPublic } = given;
  const { report: words, common } = language.documents;
  const counts = countsOf(figures);
  const by = say(language, words.contributors, { names: namesOf(contributors, facts) });
  return [
    ...objectBlocks(scope, facts, language, verdicts, isPublic),
    ...peopleBlocks(surveys, scope, facts, language),
    paragraph('heading', words.group),
    ...groupBlocks(figures, facts, language),
    ...planBlocks(figures, language),
    paragraph('body', say(language, words.actCounts, counts)),
    paragraph('body', say(language, words.ladder, counts)),
    ...nextBlocks(scope, facts, language),
    ...(isPublic || contributors.length === 0 ? [] : [paragraph('body', by)]),
    signatures([[common.chair, chairOf(facts, facts.today)]]),
  ];
}

/** Annexes, each from a page of its own, so that it can be left out. */
function annexBlocks(given: Given): readonly Block[] {
  const { scope, surveys, facts, language, verdicts, isPublic } = given;
  const { report: words } = language.documents;
  const annex = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [pageBreak, paragraph('heading', title), ...blocks];
  return [
    ...annex(words.annexes.findings, findingBlocks(given)),
    ...annex(words.annexes.surveys, surveyTables(surveys, facts, language)),
    ...annex(words.annexes.compliance, complianceBlocks(verdicts, scope, facts, language, isPublic)),
    ...annex(words.annexes.method, methodBlocks(given)),
  ];
}

/** What was done and found, what was recommended, and how it was answered, in full. */
function findingBlocks(given: Given): readonly Block[] {
  const { scope, figures, facts, language, isPublic } = given;
  const { report: words } = language.documents;
  const shown = shownOf(given);
  const held = scope.findings.length - shown.length;
  return [
    ...resultBlocks(scope, figures, facts, language, shown),
    ...(held > 0 ? [paragraph('note', say(language, words.held, { count: held }))] : []),
    ...recommendationBlocks(scope, figures, facts, language, isPublic),
    ...actBlocks(scope, facts, language, isPublic),
    ...answerBlocks(scope, facts, language, isPublic),
    ...activityBlocks(scope, facts, language, isPublic),
    ...measuredParts(scope, facts, language),
    ...subjectParts(scope, facts, language),
  ];
}

/** Who sits in the group and what it was given and published; method, limits and sources. */
function methodBlocks({ scope, figures, surveys, facts, language, isPublic }: Given): readonly Block[] {
  const { report: words, figures: names, sources } = language.documents;
  const sourced = (Object.keys(figures) as FigureId[]).map((id) => ({
    name: names[id],
    source: figures[id],
  }));
  return [
    ...memberBlocks(figures, facts, language, isPublic),
    ...openParts(scope, facts, language, isPublic),
    paragraph('subheading', words.limits),
    paragraph('body', say(language, words.method, { today: facts.today })),
    ...sourceBlocks(
      sources.heading,
      [...sourced, ...groupedSources(scope, facts, language), ...surveySources(surveys, language)],
      language,
    ),
  ];
}
