// The report's parts on the work of the period: plan, results, acts and what objects did in answer (8.1).
import { type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Finding } from '#tables/findings';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { objectName } from '../frame.ts';
import type { Scope } from './scope.ts';

export function workBlocks({ plan, activities }: Scope, language: Language): readonly Block[] {
  const { report: words } = language.documents;
  const planned = new Set(plan.map(({ number }) => number));
  const done = new Set(
    activities.flatMap(({ finished, plan: item }) =>
      finished === true && item !== null && planned.has(item) ? [item] : [],
    ),
  );
  return [
    paragraph('heading', words.planned),
    paragraph('body', say(language, words.done, { planned: plan.length, done: done.size })),
  ];
}

/** Findings and recommendations in figures, and by name those findings that are `shown`. */
export function resultBlocks(
  { findings, recommendations }: Scope,
  facts: Facts,
  language: Language,
  shown: readonly Finding[],
): readonly Block[] {
  const { report: words } = language.documents;
  const problems = findings.filter(({ good }) => good !== true);
  const fixed = problems.filter(({ state, verified }) => state === 'fixed' && verified !== null);
  const accepted = recommendations.filter(({ answer }) => answer === 'accepted' || answer === 'partly');
  const done = recommendations.filter((one) => one.done !== null);
  const ladder = {
    issued: recommendations.length,
    accepted: accepted.length,
    done: done.length,
    verified: done.filter(({ verifiedBy }) => verifiedBy !== null).length,
  };
  return [
    paragraph('heading', words.results),
    paragraph('body', say(language, words.fixRate, { identified: problems.length, fixed: fixed.length })),
    paragraph('body', say(language, words.ladder, ladder)),
    ...(shown.length > 0
      ? [paragraph('subheading', words.findings), findingTable(shown, facts, language)]
      : []),
  ];
}

function findingTable(shown: readonly Finding[], facts: Facts, language: Language): Block {
  const { report: words, empty } = language.documents;
  const { header, choices } = columnWords(language, 'findings', 'state');
  const act = (number: string | null) => facts.acts.find((one) => one.number === number)?.object ?? null;
  const rows = shown.map(({ number, object, act: named, found, state }) => [
    number,
    objectName(object ?? act(named), facts) ?? '',
    found ?? empty,
    state === null ? '' : (choices[state] ?? state),
  ]);
  const object = language.documents.act.parts.object;
  return grid(
    [words.number, object, columnWords(language, 'findings', 'found').header, header],
    rows,
    [0.1, 0.26, 0.44, 0.2],
  );
}

export function actBlocks({ acts }: Scope, facts: Facts, language: Language): readonly Block[] {
  const { report: words } = language.documents;
  const { header: state, choices } = columnWords(language, 'acts', 'state');
  const rows = acts.map((act) => [
    act.act ?? act.number,
    objectName(act.object, facts) ?? '',
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
export function answerBlocks({ acts }: Scope, language: Language): readonly Block[] {
  const { report: words } = language.documents;
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
