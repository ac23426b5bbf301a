// The report's parts on objects and findings: by object, by subject, and each finding that is shown (8.1).
import { type Block, evenWidths, grid, paragraph } from '#core/document';
import { groupedBy } from '#core/group';
import type { Facts } from '#rules/facts';
import type { Finding } from '#tables/findings';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { objectName, subjectTitle } from '../frame.ts';
import { countsOf, figureBlocks, shareWords } from './figure-blocks.ts';
import type { ReportFigures } from './figures.ts';
import type { Scope } from './scope.ts';

/** Each object that the plan, an activity's item, an act or a finding of the period is about. */
export function objectsOf({ plan, acts, findings }: Scope, facts: Facts): Facts['objects'] {
  const named = new Set([...plan, ...acts, ...findings].map(({ object }) => object));
  return facts.objects.filter(({ number }) => named.has(number));
}

export function objectBlocks(scope: Scope, facts: Facts, language: Language): readonly Block[] {
  const { report: words, figures: names } = language.documents;
  const { choices } = columnWords(language, 'objects', 'type');
  const objectOf = objectFinder(facts);
  const problems = groupedBy(scope.findings.filter(isProblem), objectOf);
  const rows = objectsOf(scope, facts).map(({ number, name, type }) => {
    const own = problems.get(number) ?? [];
    return [
      name ?? number,
      type === null ? '' : (choices[type] ?? type),
      `${scope.acts.filter(({ object }) => object === number).length}`,
      `${own.length}`,
      `${own.filter(isFixed).length}`,
    ];
  });
  const header = [
    words.object,
    columnWords(language, 'objects', 'type').header,
    words.actCount,
    names.identified,
    names.fixed,
  ];
  return [
    paragraph('heading', words.objects),
    rows.length === 0 ? paragraph('body', words.none) : grid(header, rows, evenWidths(5)),
  ];
}

/** Findings in figures, and by name those that are `shown`. */
export function resultBlocks(
  scope: Scope,
  figures: ReportFigures,
  facts: Facts,
  language: Language,
  shown: readonly Finding[],
): readonly Block[] {
  const { report: words } = language.documents;
  const counts = countsOf(figures);
  const percent = shareWords(counts.fixed, counts.identified, language);
  return [
    paragraph('heading', words.results),
    paragraph('body', say(language, words.fixRate, { ...counts, percent })),
    ...figureBlocks(
      words.fixChart,
      'identified',
      ['fixed', 'fixedUnverified', 'partly', 'open', 'refused'],
      figures,
      language,
    ),
    ...themeBlocks(scope, facts, language),
    ...(shown.length > 0 ? [paragraph('caption', words.findings), findingTable(shown, facts, language)] : []),
  ];
}

const isProblem = ({ good }: Finding): boolean => good !== true;
const isFixed = ({ state, verified }: Finding): boolean => state === 'fixed' && verified !== null;

/** The theme of a finding is the subject of its act, else of the plan item of its activity. */
function themeFinder({ acts, activities, plan }: Facts): (finding: Finding) => string | null {
  const ofAct = new Map(acts.map(({ number, subject }) => [number, subject]));
  const ofPlan = new Map(plan.map(({ number, subject }) => [number, subject]));
  const planOf = new Map(activities.map((one) => [one.number, one.plan]));
  return ({ act, activity }) => ofAct.get(act ?? '') ?? ofPlan.get(planOf.get(activity ?? '') ?? '') ?? null;
}

function themeBlocks({ findings }: Scope, facts: Facts, language: Language): readonly Block[] {
  const { report: words, figures: names } = language.documents;
  const themes = groupedBy(findings.filter(isProblem), themeFinder(facts));
  if (themes.size === 0) return [];
  const rows = [...themes].map(([subject, own]) => [
    subjectTitle(subject, facts) ?? words.noTheme,
    `${own.length}`,
    `${own.filter(isFixed).length}`,
    `${own.filter(({ state }) => state === 'partly').length}`,
  ]);
  return [
    paragraph('caption', words.themes),
    grid([words.theme, names.identified, names.fixed, names.partly], rows, evenWidths(4)),
  ];
}

/** The object of a finding: its own, else that of its act. */
function objectFinder({ acts }: Pick<Facts, 'acts'>): (finding: Finding) => string | null {
  const ofAct = new Map(acts.map(({ number, object }) => [number, object]));
  return ({ object, act }) => object ?? ofAct.get(act ?? '') ?? null;
}

function findingTable(shown: readonly Finding[], facts: Facts, language: Language): Block {
  const { report: words, empty } = language.documents;
  const { header, choices } = columnWords(language, 'findings', 'state');
  const objectOf = objectFinder(facts);
  const rows = shown.map((finding) => [
    finding.number,
    objectName(objectOf(finding), facts) ?? '',
    finding.found ?? empty,
    finding.state === null ? '' : (choices[finding.state] ?? finding.state),
  ]);
  return grid(
    [words.number, words.object, columnWords(language, 'findings', 'found').header, header],
    rows,
    evenWidths(4),
  );
}
