// 3.2: no finding without evidence and without its source.
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { Finding } from '#tables/findings';
import { rule } from './rule.ts';

/** 3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү» */
export const evidence = rule({
  clause: '3.2',
  id: '3.2-evidence',
  severity: 'error',
  sheet: 'findings',
  reads: ['findings'],
  *check({ findings }) {
    for (const finding of findings) yield judgeFinding(finding);
  },
});

/** With one of the two there is something to go by, but not all that is asked. */
function judgeFinding({ number, evidence, source }: Finding): Outcome {
  const said = { row: number, actual: evidence.length, required: '>= 1' };
  if (evidence.length > 0 && source !== null) return met({ ...said, column: 'evidence' });
  if (evidence.length > 0) return unknown({ ...said, column: 'source', says: 'source' });
  return source === null
    ? violated({ ...said, column: 'evidence' })
    : unknown({ ...said, column: 'evidence', says: 'evidence' });
}
