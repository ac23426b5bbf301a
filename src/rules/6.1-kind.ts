// 6.1: a conflict's member, its kind, whether it is actual or possible, and what it is about are stated.
import { met, unknown } from '#core/verdict';
import type { Conflict } from '#tables/conflicts';
import { rule } from './rule.ts';

const STATED = ['member', 'kind', 'actuality'] as const;

/** 6.1 «БМжБ тобунун мүчөсүнүн жеке кызыкчылыгы же болбосо БМжБ тобунун мүчөсүнө таасир (кысым) … таасир көрсөтсө же таасир көрсөтүшү мүмкүн болгон кырдаал» */
export const conflictKind = rule({
  clause: '6.1',
  id: '6.1-kind',
  kind: 'law',
  severity: 'error',
  sheet: 'conflicts',
  reads: ['conflicts'],
  *check({ conflicts }) {
    for (const conflict of conflicts) yield* judgeKind(conflict);
  },
});

function* judgeKind(conflict: Conflict) {
  const row = conflict.number;
  const isAboutNothing = conflict.subject === null && conflict.object === null;
  const blank = [
    ...STATED.filter((column) => conflict[column] === null),
    ...(isAboutNothing ? (['subject'] as const) : []),
  ];
  for (const column of blank) yield unknown({ row, column, says: column });
  if (blank.length === 0) yield met({ row, column: 'kind', actual: conflict.kind ?? '' });
}
