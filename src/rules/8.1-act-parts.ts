// 8.1: the seven mandatory parts of an act.
import { met, unknown, violated } from '#core/verdict';
import type { Act } from '#tables/acts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { type ActPart, emptyParts, rowsByAct } from './shared/acts/parts.ts';
import { isSigned } from './shared/acts/state.ts';
import { type CountingFacts, termSources } from './shared/deadlines/options.ts';
import { disorderIn, toldIn } from './shared/disorder.ts';
import { isOutsideMandate } from './shared/mandate.ts';

/** 8.1 «Төмөнкү милдеттүү маалыматтарды камтыйт» */
export const actParts = rule({
  clause: '8.1',
  id: '8.1-act-parts',
  kind: 'law',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'findings', 'recommendations', ...termSources],
  *check(facts) {
    const rowsOf = rowsByAct(facts);
    for (const act of facts.acts) yield* judgeAct(act, emptyParts(act, { ...facts, ...rowsOf(act) }), facts);
  },
});

type Known = CountingFacts & Pick<Facts, 'today'>;

/** A part may stay empty in a draft, not in an act that has been signed. */
function* judgeAct(act: Act, empty: readonly ActPart[], facts: Known) {
  if (empty.length === 0) yield judgeDay(act, facts);
  for (const part of empty) {
    const found = { row: act.number, column: columnOf(act, part), part, says: messageOf(part) };
    yield isSigned(act) ? violated(found) : unknown(found);
  }
}

/** A full act: of a day that has come, after the last day of its work and within the mandate. */
function judgeDay(act: Act, facts: Known) {
  const { number: row, date, from, to } = act;
  const disorder = disorderIn([
    toldIn(from, row, 'acts.from'),
    toldIn(to, row, 'acts.to'),
    toldIn(date, row, 'acts.date'),
  ]);
  if (disorder !== null) return unknown({ row, column: 'date', says: 'order', figures: { ...disorder } });
  if (date === null || !isSigned(act)) return met({ row, column: 'act' });
  const details = { row, column: 'date', actual: date, figures: { date } };
  if (date > facts.today) return unknown({ ...details, says: 'future' });
  return isOutsideMandate(date, facts)
    ? unknown({ ...details, says: 'mandate' })
    : met({ row, column: 'act' });
}

/** Results and recommendations stand on sheets of their own: the act's number is highlighted for them. */
function columnOf({ from }: Act, part: ActPart): string {
  if (part === 'results' || part === 'recommendations') return 'act';
  if (part === 'dates') return from === null ? 'from' : 'to';
  return part;
}

function messageOf(part: ActPart): 'results' | 'recommendations' | 'part' {
  return part === 'results' || part === 'recommendations' ? part : 'part';
}
