// The summary report of a half-year or a year (8.1, 8.5), and its public copy, which carries no personal data (3.2).
import { type Block, paragraph } from '#core/document';
import type { Verdict } from '#core/verdict';
import type { DocumentId } from '#rules/answered';
import type { Facts } from '#rules/facts';
import type { Report } from '#tables/reports';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { groupHead } from './frame.ts';
import { document, emptyOf } from './kind.ts';
import { complianceBlocks, complianceByRule } from './report/compliance.ts';
import { groupBlocks, officeBlocks } from './report/group.ts';
import { type Scope, scopeOf } from './report/scope.ts';
import { actBlocks, answerBlocks, resultBlocks, workBlocks } from './report/work.ts';

const CAPTIONS = { firstHalf: '-1', secondHalf: '-2', year: '' } as const;

const ofReports = (
  id: DocumentId,
  isPublic: boolean,
  blocks: (scope: Scope, facts: Facts, language: Language, verdicts: readonly Verdict[]) => readonly Block[],
) =>
  document({
    id,
    clauses: isPublic ? ['3.2', '8.5'] : ['8.1', '8.5'],
    sheet: 'reports',
    archive: isPublic ? 'other' : 'report',
    ...(isPublic ? {} : { beside: true }),
    rows: ({ reports }) => reports,
    caption: ({ year, period, number }) => (year === null ? number : `${year}${CAPTIONS[period ?? 'year']}`),
    missing: ({ year, period }) => emptyOf({ dates: year !== null && period !== null }),
    blocks: (row, facts, language, verdicts) => [
      ...headBlocks(row, facts, language),
      ...blocks(scopeOf(row, facts), facts, language, verdicts),
      paragraph('heading', language.documents.report.limits),
      paragraph('body', say(language, language.documents.report.limitsText, { today: facts.today })),
    ],
  });

export const report = ofReports('report', false, (scope, facts, language, verdicts) => [
  ...groupBlocks(facts, language),
  ...workBlocks(scope, language),
  ...resultBlocks(scope, facts, language, scope.findings),
  ...actBlocks(scope, facts, language),
  ...answerBlocks(scope, language),
  ...complianceBlocks(verdicts, language),
]);

/** 3.2 «маалыматтардын купуялуулугун сактоо»: only findings stated to be open, and only the names of office holders. */
export const publicReport = ofReports('publicReport', true, (scope, facts, language, verdicts) => {
  const { report: words } = language.documents;
  const open = scope.findings.filter(({ access }) => access === 'open');
  const held = scope.findings.length - open.length;
  return [
    paragraph('note', words.publicNote),
    ...officeBlocks(facts, language),
    ...workBlocks(scope, language),
    ...resultBlocks(scope, facts, language, open),
    ...(held > 0 ? [paragraph('note', say(language, words.held, { count: held }))] : []),
    ...actBlocks(scope, facts, language),
    ...answerBlocks(scope, language),
    ...complianceByRule(verdicts, language),
  ];
});

function headBlocks({ year, period }: Report, facts: Facts, language: Language): readonly Block[] {
  const { report: words, empty } = language.documents;
  return [
    ...groupHead(facts, language),
    paragraph('title', words.title),
    paragraph(
      'subtitle',
      year === null ? empty : say(language, words.period[period ?? 'year'], { year: `${year}` }),
    ),
  ];
}
