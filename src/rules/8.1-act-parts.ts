// 8.1: the seven mandatory parts of an act.
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { Act } from '#tables/acts';
import { type ActPart, emptyParts, rowsByAct } from './acts/parts.ts';
import { isSigned } from './acts/state.ts';
import { rule } from './rule.ts';

/** 8.1 «Төмөнкү милдеттүү маалыматтарды камтыйт» */
export const actParts = rule({
  clause: '8.1',
  id: '8.1-act-parts',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'findings', 'recommendations'],
  *check(facts) {
    const rowsOf = rowsByAct(facts);
    for (const act of facts.acts) yield* judgeAct(act, emptyParts(act, rowsOf(act)));
  },
});

/** A part may stay empty in a draft, not in an act that has been signed. */
function* judgeAct(act: Act, empty: readonly ActPart[]): Iterable<Outcome> {
  if (empty.length === 0) yield met({ row: act.number, column: 'act' });
  for (const part of empty) {
    const said = { row: act.number, column: columnOf(act, part), part, says: saysOf(part) };
    yield isSigned(act) ? violated(said) : unknown(said);
  }
}

/** Results and recommendations stand on sheets of their own: the act's number is highlighted for them. */
function columnOf({ from }: Act, part: ActPart): string {
  if (part === 'results' || part === 'recommendations') return 'act';
  if (part === 'dates') return from === null ? 'from' : 'to';
  return part;
}

function saysOf(part: ActPart): string {
  return part === 'results' || part === 'recommendations' ? part : 'part';
}
