// The report's part on recommendations: their ladder, and by name those that are overdue or without an answer.
import { afterFirst, type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Recommendation } from '#tables/recommendations';
import type { Language } from '#texts';
import { objectName } from '../frame.ts';
import { figureBlocks } from './figure-blocks.ts';
import { LADDER, type ReportFigures } from './figures.ts';
import type { Scope } from './scope.ts';

/** `isPublic`: named by object, and only where the finding is stated to be open. */
export function recommendationBlocks(
  { recommendations }: Scope,
  figures: ReportFigures,
  facts: Facts,
  language: Language,
  isPublic: boolean,
): readonly Block[] {
  const { report: words } = language.documents;
  const late = new Set([...figures.overdue.rows, ...figures.silent.rows]);
  const open = new Set(facts.findings.flatMap(({ number, access }) => (access === 'open' ? [number] : [])));
  const shown = recommendations.filter(
    ({ number, finding }) => late.has(number) && (!isPublic || open.has(finding ?? '')),
  );
  return [
    paragraph('subheading', words.recommendations),
    ...figureBlocks(words.ladderChart, 'issued', LADDER, figures, language),
    ...(shown.length > 0
      ? [paragraph('caption', words.late), lateTable(shown, facts, language, isPublic)]
      : []),
  ];
}

function lateTable(
  shown: readonly Recommendation[],
  facts: Facts,
  language: Language,
  isPublic: boolean,
): Block {
  const { report: words, act, empty } = language.documents;
  const named = addresseeFinder(facts, isPublic);
  const rows = shown.map((one) => [
    one.number,
    named(one) ?? empty,
    one.text ?? empty,
    one.due === null ? '' : language.forms.date(one.due, 'cell'),
    one.answer === 'silence' ? words.silent : words.isOverdue,
  ]);
  return grid([words.number, act.addressee, act.action, act.due, words.state], rows, afterFirst(0.12, 5));
}

/** To whom it went: as written, or in public the object alone, for an addressee may be a person. */
function addresseeFinder(facts: Facts, isPublic: boolean): (one: Recommendation) => string | null {
  const acts = new Map(facts.acts.map(({ number, object }) => [number, object]));
  const findings = new Map(facts.findings.map((finding) => [finding.number, finding]));
  return ({ addressee, act, finding }) => {
    const found = findings.get(finding ?? '');
    const object = found?.object ?? acts.get(act ?? found?.act ?? '') ?? null;
    return isPublic ? objectName(object, facts) : (addressee ?? objectName(object, facts));
  };
}
