// «Шайкештик»: one line a clause, with the gravest of its verdicts; clauses that no rule judges say where they are held.

import type { Cell } from '#core/cell';
import { type Counts, sumOf, writeCounts } from '#evaluation/counts';
import { rules } from '#rules';
import { clauseCoverage, type Field } from '#rules/clause-coverage';
import type { ClauseId } from '#rules/clauses';
import type { Rule } from '#rules/rule';
import { gravestOf, isLaw } from '#rules/shared/gravest';
import type { SheetKey } from '#tables';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';
import { lineOf } from '#tables/line-of';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { type CellWrite, cellWritesAt } from '#workbook/cell-writes';

/** The rules under a clause, those of method and data included. */
function rulesUnder(clause: string): readonly Rule[] {
  return rules.filter((rule) => rule.clause === clause);
}

/** The rules that speak for a clause. */
function ruled(clause: string): readonly string[] {
  return rulesUnder(clause)
    .filter(isLaw)
    .map(({ id }) => id);
}

/** The cells of the whole list; a clause keeps its line, new clauses are appended. */
export function complianceCells(
  sheet: Sheet<'compliance'>,
  counts: Counts,
  language: Language,
): readonly CellWrite[] {
  let next = Math.max(sheet.grid.length, FIRST_ROW - 1);
  return (Object.keys(language.quotes) as ClauseId[]).flatMap((id) => {
    const line = lineOf(sheet, id) ?? next++;
    return cellWritesAt(sheet.places, line, clauseCells(id, counts, language));
  });
}

function clauseCells(id: ClauseId, all: Counts, language: Language): Readonly<Record<string, Cell>> {
  const { actions } = language;
  const under = new Map(rulesUnder(id).map((rule) => [rule.id, rule]));
  const ruleOf = (key: string) => under.get(key.slice(0, key.indexOf('/')));
  const kept = new Map([...all].filter(([key]) => ruleOf(key) !== undefined));
  const counts = sumOf(new Map([...kept].filter(([key]) => ruleOf(key)?.kind === 'law')));
  const { 'n/a': na, ...others } = counts;
  const isJudged = ruled(id).length > 0;
  const unjudged = clauseCoverage[id].people ? actions.compliance.manual : actions.compliance.held;
  return {
    number: id,
    text: language.quotes[id],
    how: `${language.clauses[id].asks} ${language.clauses[id].how}`,
    value: isJudged ? actions.values[gravestOf(counts) ?? 'n/a'] : unjudged,
    figures: isJudged ? say(language, actions.compliance.counts, { ...others, na }) : '',
    source: sourceOf(id, language),
    counts: writeCounts(kept),
  };
}

/** The rules, fields and documents that answer a clause. */
function sourceOf(id: ClauseId, language: Language): string {
  const { compliance } = language.actions;
  const { fields, documents } = clauseCoverage[id];
  const named = fields.map((field) => fieldWords(field, language)).join(', ');
  const kinds = documents.map((document) => language.documents.kinds[document]).join(', ');
  const parts = [
    ruled(id).length > 0 ? say(language, compliance.byRules, { rules: ruled(id).join(', ') }) : '',
    fields.length > 0 ? say(language, compliance.inFields, { fields: named }) : '',
    documents.length > 0 ? say(language, compliance.byDocuments, { documents: kinds }) : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** «Мүчөлөр», or «Мүчөлөр · Тарабы» */
function fieldWords(field: Field, language: Language): string {
  const [sheet = '', column] = field.split('.');
  const { title } = language.sheets[sheet as SheetKey];
  return column === undefined ? `«${title}»` : `«${title} · ${columnWords(language, sheet, column).header}»`;
}
