// A year's work plan as it goes to the kenesh for approval, after the executive body has discussed it (7.3.1).
import type { CivilDate } from '#core/date';
import { type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { PlanItem } from '#tables/plan';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import {
  basis,
  chairOf,
  dateWords,
  namesOf,
  objectName,
  sentence,
  signatures,
  subjectTitle,
  titled,
} from './frame.ts';
import { document, emptyOf } from './kind.ts';

export const plan = document({
  id: 'plan',
  clauses: ['7.3.1'],
  sheet: 'plan',
  archive: 'other',
  rows: firstOfYears,
  caption: ({ year }) => `${year ?? ''}`,
  missing: ({ year }, facts) => {
    const items = itemsOf(year, facts);
    return emptyOf({
      kenesh: facts.settings.kenesh !== null,
      chair: chairOf(facts, facts.today) !== null,
      items: items.every(isComplete),
      discussed: items.every(({ discussed }) => discussed !== null),
    });
  },
  blocks: ({ year }, facts, language) => {
    const items = itemsOf(year, facts);
    const { common, plan: words } = language.documents;
    return [
      ...approvalBlocks(items, facts, language),
      paragraph('centered', common.group),
      ...titled(words.title, say(language, words.year, { year: `${year ?? ''}` })),
      basis('7.3.1', facts, language),
      ...itemBlocks(items, facts, language),
      ...wayBlocks(items, language),
      sentence(language, words.submitted),
      signatures([[common.chair, chairOf(facts, facts.today)]]),
    ];
  },
});

/** The first item of each year stands for its year. */
function firstOfYears({ plan }: Facts): readonly PlanItem[] {
  return plan.filter(
    ({ year }, index) => year !== null && plan.findIndex((other) => other.year === year) === index,
  );
}

const itemsOf = (year: number | null, { plan }: Facts) => plan.filter((item) => item.year === year);

function isComplete({ what, subject, object, method, from, to, responsible }: PlanItem): boolean {
  const about = subject !== null || object !== null;
  return [what, method, from, to].every((value) => value !== null) && about && responsible.length > 0;
}

/** The kenesh's mark of approval, at the right above the title. */
function approvalBlocks(
  items: readonly PlanItem[],
  { settings }: Facts,
  language: Language,
): readonly Block[] {
  const { plan: words, common, empty } = language.documents;
  const approvals = [...new Set(items.flatMap(({ approval }) => (approval === null ? [] : [approval])))];
  return [
    paragraph('right', words.approved),
    paragraph('right', settings.kenesh ?? empty),
    paragraph(
      'right',
      approvals.length > 0
        ? say(language, words.approval, { approval: approvals.join('; ') })
        : `${common.blankNumber}, ${common.blankDate}`,
    ),
  ];
}

/** The items under the mark of approval; those that it does not cover stand apart. */
function itemBlocks(items: readonly PlanItem[], facts: Facts, language: Language): readonly Block[] {
  const approved = items.filter(({ approval }) => approval !== null);
  const open = items.filter(({ approval }) => approval === null);
  if (approved.length === 0 || open.length === 0) return [itemTable(items, facts, language)];
  return [
    itemTable(approved, facts, language),
    paragraph('caption', language.documents.plan.notApproved),
    itemTable(open, facts, language),
  ];
}

function itemTable(items: readonly PlanItem[], facts: Facts, language: Language): Block {
  const { plan: words, report, empty } = language.documents;
  const methods = columnWords(language, 'plan', 'method').choices;
  const cell = (date: CivilDate | null) => (date === null ? '…' : language.forms.date(date, 'cell'));
  const rows = items.map(({ what, subject, object, method, from, to, responsible }, index) => [
    `${index + 1}`,
    what ?? empty,
    [subjectTitle(subject, facts), objectName(object, facts)].filter(Boolean).join('; ') || empty,
    method === null ? empty : (methods[method] ?? method),
    from === null && to === null ? empty : `${cell(from)} – ${cell(to)}`,
    responsible.length > 0 ? namesOf(responsible, facts) : empty,
  ]);
  return grid(
    [report.number, words.what, words.about, words.method, words.term, words.responsible],
    rows,
    [0.06, 0.24, 0.25, 0.14, 0.15, 0.16],
  );
}

/** The days on which the plan went its way; items that were added later have days of their own. */
function wayBlocks(items: readonly PlanItem[], language: Language): readonly Block[] {
  const { plan: words } = language.documents;
  return (['sent', 'discussed'] as const).map((step) => {
    const days = [...new Set(items.map((item) => item[step]))].sort();
    const date = days.includes(null)
      ? dateWords(language, null)
      : days.map((day) => dateWords(language, day)).join('; ');
    return sentence(language, words[step], { date });
  });
}
