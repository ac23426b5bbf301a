// «Шайкештик»: one line a clause, with the gravest of its verdicts; clauses no rule judges yet say so.
import type { Cell } from '#core/cell';
import type { Value, Verdict } from '#core/verdict';
import { rules } from '#rules';
import { clauses } from '#rules/clauses';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { type Wanted, wantedAt } from './sheet-changes.ts';

const GRAVITY: readonly Value[] = ['violated', 'unknown', 'met', 'n/a'];

/** The clause under which a rule's verdicts are counted. */
function ruled(clause: string): readonly string[] {
  return rules.filter((rule) => rule.clause === clause).map(({ id }) => id);
}

/** The gravest of some verdicts' values, or null where there are none. */
export function gravest(verdicts: readonly Pick<Verdict, 'value'>[]): Value | null {
  return GRAVITY.find((value) => verdicts.some((verdict) => verdict.value === value)) ?? null;
}

/** The cells of the whole list; a clause keeps its line, new clauses are appended. */
export function complianceCells(
  sheet: Sheet<'compliance'>,
  verdicts: readonly Verdict[],
  language: Language,
): readonly Wanted[] {
  const lines = new Map(sheet.records.map(({ number }, index) => [number, sheet.lines[index] as number]));
  let next = Math.max(sheet.grid.length, FIRST_ROW - 1);
  return clauses.flatMap(({ id, text }) => {
    const line = lines.get(id) ?? next++;
    return wantedAt(sheet.places, line, clauseCells(id, text, verdicts, language));
  });
}

function clauseCells(
  id: (typeof clauses)[number]['id'],
  text: string,
  verdicts: readonly Verdict[],
  language: Language,
): Readonly<Record<string, Cell>> {
  const { actions } = language;
  const own = verdicts.filter(({ clause }) => clause === id);
  const value = gravest(own);
  const count = (wanted: Value) => own.filter((verdict) => verdict.value === wanted).length;
  const counts = {
    violated: count('violated'),
    unknown: count('unknown'),
    met: count('met'),
    na: count('n/a'),
  };
  const judged = ruled(id).length > 0;
  return {
    number: id,
    text,
    how: `${language.clauses[id].asks} ${language.clauses[id].how}`,
    value: judged ? actions.values[value ?? 'n/a'] : actions.compliance.notYet,
    figures: judged ? say(language, actions.compliance.counts, counts) : '',
    source: judged ? say(language, actions.compliance.byRules, { rules: ruled(id).join(', ') }) : '',
  };
}
