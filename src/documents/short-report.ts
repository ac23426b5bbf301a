// The short summary report: the group, its plan, its acts, and how far the rules are kept (8.1, 8.5).

import { partsOf } from '#core/date';
import { type Block, type DocumentTree, grid, paragraph } from '#core/document';
import type { Verdict } from '#core/verdict';
import type { Facts } from '#rules/facts';
import { seatedOn } from '#tables/seated';
import { columnWords, type Language } from '#texts';
import { say, sentence } from '#texts/verdict-words';

type ReportFacts = Pick<
  Facts,
  'members' | 'plan' | 'activities' | 'findings' | 'acts' | 'objects' | 'settings' | 'today'
>;

/** The report of the year of `today`, from the rows as they stand. */
export function shortReport(
  facts: ReportFacts,
  verdicts: readonly Verdict[],
  language: Language,
): DocumentTree {
  const words = language.documents.report;
  const { year } = partsOf(facts.today);
  return {
    name: say(language, words.name, { year: `${year}` }),
    header: null,
    footer: null,
    blocks: [
      ...(facts.settings.kenesh === null ? [] : [paragraph('centered', facts.settings.kenesh)]),
      paragraph('title', words.title),
      paragraph('subtitle', say(language, words.period.year, { year: `${year}` })),
      ...groupBlocks(facts, language),
      ...workBlocks(facts, year, language),
      ...actBlocks(facts, language),
      ...answerBlocks(facts, language),
      ...complianceBlocks(verdicts, language),
      paragraph('heading', words.limits),
      paragraph('body', say(language, words.limitsText, { today: facts.today })),
    ],
  };
}

function groupBlocks({ members, today }: ReportFacts, language: Language): readonly Block[] {
  const words = language.documents.report;
  const seated = seatedOn(members, today);
  const count = (side: string | null) => seated.filter((member) => member.side === side).length;
  const seats = {
    municipal: count('municipal'),
    deputies: count('deputy'),
    citizens: count('citizen'),
    unstated: count(null),
  };
  const { choices } = columnWords(language, 'members', 'side');
  const unknown = language.actions.values.unknown;
  return [
    paragraph('heading', words.group),
    paragraph('body', say(language, words.composition, { size: seated.length, ...seats })),
    grid(
      [words.number, words.person, words.position, words.side],
      seated.map(({ number, name, position, side }) => [
        number,
        name ?? '',
        position ?? '',
        side === null ? unknown : (choices[side] ?? side),
      ]),
      [0.12, 0.28, 0.38, 0.22],
    ),
    paragraph('note', sourceWords(language, 'members', seated)),
  ];
}

function workBlocks(
  { plan, activities, findings }: ReportFacts,
  year: number,
  language: Language,
): readonly Block[] {
  const words = language.documents.report;
  const planned = plan.filter((item) => item.year === year);
  const numbers = new Set(planned.map(({ number }) => number));
  const done = activities.filter(
    ({ finished, plan: item }) => finished === true && item !== null && numbers.has(item),
  );
  const fixed = findings.filter(({ state, verified }) => state === 'fixed' && verified !== null);
  const doneItems = new Set(done.map(({ plan: item }) => item));
  return [
    paragraph('heading', words.planned),
    paragraph('body', say(language, words.done, { planned: planned.length, done: doneItems.size })),
    paragraph('heading', words.results),
    paragraph('body', say(language, words.fixRate, { identified: findings.length, fixed: fixed.length })),
  ];
}

function actBlocks({ acts, objects }: ReportFacts, language: Language): readonly Block[] {
  const words = language.documents.report;
  const { header: state, choices } = columnWords(language, 'acts', 'state');
  const objectOf = (number: string | null) => objects.find((object) => object.number === number)?.name ?? '';
  const rows = acts.map((act) => [
    act.act ?? act.number,
    objectOf(act.object),
    choices[act.state ?? ''] ?? '',
    act.outcome ?? '',
  ]);
  const headers = [
    words.number,
    language.documents.act.parts.object,
    state,
    columnWords(language, 'acts', 'outcome').header,
  ];
  return [
    paragraph('heading', words.acts),
    rows.length === 0 ? paragraph('body', words.none) : grid(headers, rows, [0.12, 0.33, 0.2, 0.35]),
  ];
}

/** 8.1: «объекттеринин иш-аракеттери жөнүндө маалыматтар», by the days of their answers. */
function answerBlocks({ acts }: ReportFacts, language: Language): readonly Block[] {
  const words = language.documents.report;
  const columns = ['answeredObject', 'answeredExecutive', 'considered'] as const;
  const sent = acts.filter(({ sentObject, sentExecutive }) => sentObject !== null || sentExecutive !== null);
  const rows = sent.map((act) => [
    act.act ?? act.number,
    ...columns.map((column) => {
      const date = act[column];
      return date === null ? '–' : language.forms.date(date, 'cell');
    }),
  ]);
  const headers = [words.number, ...columns.map((column) => columnWords(language, 'acts', column).header)];
  return [
    paragraph('heading', words.responses),
    rows.length === 0 ? paragraph('body', words.none) : grid(headers, rows, [0.16, 0.28, 0.28, 0.28]),
  ];
}

function complianceBlocks(verdicts: readonly Verdict[], language: Language): readonly Block[] {
  const words = language.documents.report;
  const of = (wanted: string) => verdicts.filter(({ value }) => value === wanted);
  const rows = drawnTogether([...of('violated'), ...of('unknown')], language).map(
    ({ verdict, text, count }) => [
      verdict.clause,
      language.actions.values[verdict.value],
      count > 1 ? `${text} (× ${count})` : text,
    ],
  );
  return [
    paragraph('heading', words.compliance),
    paragraph('body', words.notMet),
    rows.length === 0
      ? paragraph('body', words.none)
      : grid([words.clause, words.verdict, words.message], rows, [0.12, 0.23, 0.65]),
  ];
}

/** Verdicts that say the same of several rows are one line with their number. */
function drawnTogether(verdicts: readonly Verdict[], language: Language) {
  const lines = new Map<string, { verdict: Verdict; text: string; count: number }>();
  for (const verdict of verdicts) {
    const text = sentence(language, verdict);
    const key = `${verdict.rule} ${text}`;
    lines.set(key, { verdict, text, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return [...lines.values()];
}

function sourceWords(
  language: Language,
  sheet: 'members',
  rows: readonly { readonly number: string }[],
): string {
  const numbers = rows.map(({ number }) => number).join(', ');
  return say(language, language.documents.report.sources, {
    sheet: language.sheets[sheet].title,
    rows: numbers,
  });
}
