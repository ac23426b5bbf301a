// 3.2: a finding rests on more than one source. The regulation gives no number, therefore a warning.
import { met, notApplicable, type Outcome, violated } from '#core/verdict';
import type { Finding } from '#tables/findings';
import { rule } from './rule.ts';

/** 3.2 «маалыматтын кошумча булактарын тартуу» */
export const secondSource = rule({
  clause: '3.2',
  id: '3.2-second-source',
  severity: 'warning',
  sheet: 'findings',
  reads: ['findings'],
  *check({ findings }) {
    for (const finding of findings) yield judgeFinding(finding);
  },
});

/** Where there is no first source yet, a second one is not asked for. */
function judgeFinding({ number, evidence, source, secondSource }: Finding): Outcome {
  const said = { row: number, column: 'secondSource', actual: secondSource ?? '' };
  if (source === null && evidence.length === 0) return notApplicable(said);
  if (secondSource === null) return violated(said);
  const same = source !== null && source.toLowerCase() === secondSource.toLowerCase();
  return same ? violated({ ...said, says: 'same', figures: { source: secondSource } }) : met(said);
}
