// 3.2: a finding rests on more than one source. The regulation gives no number, therefore a warning.
import { met, notApplicable, violated } from '#core/verdict';
import type { Finding } from '#tables/findings';
import { rule } from './rule.ts';
import { saysNone } from './shared/says-none.ts';

/** 3.2 «маалыматтын кошумча булактарын тартуу» */
export const secondSource = rule({
  clause: '3.2',
  id: '3.2-second-source',
  kind: 'method',
  severity: 'warning',
  sheet: 'findings',
  reads: ['findings'],
  *check({ findings }) {
    for (const finding of findings) yield judgeFinding(finding);
  },
});

/** Where there is no first source yet, or none by the cell's own word, a second one is not asked for. */
function judgeFinding({ number, evidence, source: first, secondSource }: Finding) {
  const source = first === null || saysNone(first) ? null : first;
  const details = { row: number, column: 'secondSource', actual: secondSource ?? '' };
  if (source === null && evidence.length === 0) return notApplicable(details);
  if (secondSource === null) return violated(details);
  const same = source !== null && source.toLowerCase() === secondSource.toLowerCase();
  return same ? violated({ ...details, says: 'same', figures: { source: secondSource } }) : met(details);
}
