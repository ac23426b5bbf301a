// The findings that a panel shows: the state's own, others as they are asked for.
import { useState } from 'preact/hooks';
import type { FindingFilter, FindingPage, SidebarState } from '#commands/server';
import { useAsked } from './asked.ts';
import { NO_FILTER } from './filter.ts';
import { type Counted, countedIn, type Finding, findingsOf } from './findings.ts';
import { usePage } from './page.ts';

export interface Found {
  /** Those that are here, in their order. */
  readonly findings: readonly Finding[];
  /** All that there are. */
  readonly counted: readonly Counted[];
  /** Asks for the next ones among those that `narrower` names, of which `from` are here. */
  readonly more: (narrower: Partial<FindingFilter>, from: number) => void;
}

interface Wanted {
  readonly filter: FindingFilter;
  readonly from: number;
}

/** Those that `filter` asks for; null until the first of them are here. */
export function useFound(filter: FindingFilter, { findings }: Pick<SidebarState, 'findings'>): Found | null {
  const { session, snapshot } = usePage();
  const { language } = snapshot;
  const id = JSON.stringify(filter);
  const [later, setLater] = useState<{ readonly of: string; readonly wanted: readonly Wanted[] }>({
    of: id,
    wanted: [],
  });
  const isOwn = id === JSON.stringify(NO_FILTER);
  const behind = later.of === id ? later.wanted : [];
  const wanted = isOwn ? behind : [{ filter, from: 0 }, ...behind];
  const asks = wanted.map(({ filter: asked, from }) => ({
    key: JSON.stringify([language, asked, from]),
    ask: () => session.ask('readFindings', language, asked, from),
  }));
  const answers = useAsked<FindingPage>(asks, findings);
  const pages = asks.flatMap(({ key }, at) => {
    const page = answers.get(key);
    return page === undefined ? [] : [{ page, filter: wanted[at]?.filter ?? filter }];
  });
  const all = isOwn ? [{ page: findings, filter }, ...pages] : pages;
  const [first] = all;
  if (first === undefined) return null;
  const found = new Map<string, Finding>();
  for (const { page, filter: asked } of all)
    for (const finding of findingsOf(page, asked))
      if (!found.has(finding.key)) found.set(finding.key, finding);
  return {
    findings: [...found.values()],
    counted: countedIn(first.page.tallies),
    more: (narrower, from) =>
      setLater({ of: id, wanted: [...behind, { filter: { ...filter, ...narrower }, from }] }),
  };
}
