// «Шайкештик»: one line a clause, with the gravest of its verdicts; clauses that no rule judges say where they are held.
import type { Cell } from '#core/cell';
import { groupedBy } from '#core/group';
import type { Value, Verdict } from '#core/verdict';
import { rules } from '#rules';
import { answers, type Field } from '#rules/answered';
import type { ClauseId } from '#rules/clauses';
import { gravest } from '#rules/gravest';
import type { SheetKey } from '#tables';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { type Wanted, wantedAt } from './sheet-changes.ts';

/** The clause under which a rule's verdicts are counted. */
function ruled(clause: string): readonly string[] {
  return rules.filter((rule) => rule.clause === clause).map(({ id }) => id);
}

/** The cells of the whole list; a clause keeps its line, new clauses are appended. */
export function complianceCells(
  sheet: Sheet<'compliance'>,
  verdicts: readonly Verdict[],
  language: Language,
): readonly Wanted[] {
  const lines = new Map(sheet.records.map(({ number }, index) => [number, sheet.lines[index] as number]));
  const own = groupedBy(verdicts, ({ clause }) => clause);
  let next = Math.max(sheet.grid.length, FIRST_ROW - 1);
  return (Object.keys(language.quotes) as ClauseId[]).flatMap((id) => {
    const line = lines.get(id) ?? next++;
    return wantedAt(sheet.places, line, clauseCells(id, language.quotes[id], own.get(id) ?? [], language));
  });
}

function clauseCells(
  id: ClauseId,
  text: string,
  own: readonly Verdict[],
  language: Language,
): Readonly<Record<string, Cell>> {
  const { actions } = language;
  const value = gravest(own);
  const count = (wanted: Value) => own.filter((verdict) => verdict.value === wanted).length;
  const counts = {
    violated: count('violated'),
    unknown: count('unknown'),
    met: count('met'),
    na: count('n/a'),
  };
  const judged = ruled(id).length > 0;
  const unjudged = answers[id].people ? actions.compliance.manual : actions.compliance.held;
  return {
    number: id,
    text,
    how: `${language.clauses[id].asks} ${language.clauses[id].how}`,
    value: judged ? actions.values[value ?? 'n/a'] : unjudged,
    figures: judged ? say(language, actions.compliance.counts, counts) : '',
    source: sourceOf(id, language),
  };
}

/** The rules, fields and documents that answer a clause. */
function sourceOf(id: ClauseId, language: Language): string {
  const { compliance } = language.actions;
  const { fields, documents } = answers[id];
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
