// The parts that an act must have (8.1), and what belongs to an act.
import { type Edition, editionOn } from '#calendar';
import { groupedBy } from '#core/group';
import type { Act } from '#tables/acts';
import type { Finding } from '#tables/findings';
import type { Recommendation } from '#tables/recommendations';
import type { Facts } from '../../facts.ts';
import { isWritten } from '../says-none.ts';

/** The mandatory parts of an act, as 8.1 lists them; its second part, subject and object, in two. */
export type ActPart = Edition['actParts'][number];

interface Known {
  readonly findings: readonly Finding[];
  readonly recommendations: readonly Recommendation[];
}

/**
 * The parts of 8.1 that are still empty: «Төмөнкү милдеттүү маалыматтарды камтыйт». A draft may be made with empty
 * parts, a final act may not. Which parts there are is the edition's of the act's day.
 */
export function emptyParts(
  act: Act,
  { findings, recommendations, settings, today }: Known & Pick<Facts, 'settings' | 'today'>,
): readonly ActPart[] {
  const filled: Readonly<Record<ActPart, boolean>> = {
    purpose: isWritten(act.purpose),
    subject: act.subject !== null,
    object: act.object !== null,
    place: isWritten(act.place),
    dates: act.from !== null && act.to !== null,
    results: findingsOf(act, findings).some(({ found }) => isWritten(found)),
    recommendations: recommendationsOf(act, { findings, recommendations }).some(({ text }) =>
      isWritten(text),
    ),
    attachments: isWritten(act.attachments),
  };
  return editionOn(act.date ?? today, settings).actParts.filter((part) => !filled[part]);
}

/** The findings that an act describes. */
export function findingsOf({ number }: Pick<Act, 'number'>, findings: Known['findings']): Known['findings'] {
  return findings.filter(({ act }) => act === number);
}

/** The recommendations of an act: those that name it, and those on its findings. */
export function recommendationsOf(
  act: Pick<Act, 'number'>,
  { findings, recommendations }: Known,
): Known['recommendations'] {
  const own = new Set(findingsOf(act, findings).map(({ number }) => number));
  return recommendations.filter(
    ({ act: named, finding }) => named === act.number || (finding !== null && own.has(finding)),
  );
}

/** Finds the rows of each act at once; what `emptyParts` asks of them is the same as of all rows. */
export function rowsByAct({ findings, recommendations }: Known): (act: Pick<Act, 'number'>) => Known {
  const acts = new Map(findings.map(({ number, act }) => [number, act]));
  const found = groupedBy(findings, ({ act }) => act);
  const named = groupedBy(recommendations, ({ act }) => act);
  const implied = groupedBy(recommendations, ({ finding }) => (finding && acts.get(finding)) ?? null);
  return ({ number }) => ({
    findings: found.get(number) ?? [],
    recommendations: [...(named.get(number) ?? []), ...(implied.get(number) ?? [])],
  });
}
