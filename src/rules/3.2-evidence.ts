// 3.2: no finding without evidence and without its source.
import { met, unknown, violated } from '#core/verdict';
import type { Finding } from '#tables/findings';
import { rule } from './rule.ts';
import { needsProof, papersIn } from './shared/proof.ts';
import { saysNone } from './shared/says-none.ts';

/** 3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү» */
export const evidence = rule({
  clause: '3.2',
  id: '3.2-evidence',
  kind: 'law',
  severity: 'error',
  sheet: 'findings',
  reads: ['findings', 'archive'],
  *check({ findings, archive }) {
    const isPaper = papersIn(archive);
    for (const finding of findings) yield needsProof(judgeFinding(finding), finding.evidence.some(isPaper));
  },
});

/** Blanks break nothing; a source that says that there is none, with no evidence either, does. */
function judgeFinding({ number, evidence, source }: Finding) {
  const details = { row: number, actual: evidence.length, required: '>= 1' };
  const hasNone = source !== null && saysNone(source);
  if (evidence.length > 0)
    return source === null || hasNone
      ? unknown({ ...details, column: 'source', says: 'source' })
      : met({ ...details, column: 'evidence' });
  if (hasNone) return violated({ ...details, column: 'evidence' });
  return unknown({ ...details, column: 'evidence', says: source === null ? 'none' : 'evidence' });
}
