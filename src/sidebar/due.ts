// What falls due, as far as it is here.
import { useState } from 'preact/hooks';
import type { DeadlinePage, ShownDeadline, SidebarState } from '#commands/server';
import { useAsked } from './asked.ts';
import { usePage } from './page.ts';

interface Due {
  /** What somebody has to think of today, and what comes later. */
  readonly urgent: readonly ShownDeadline[];
  readonly later: readonly ShownDeadline[];
  /** How many of each are not here yet. */
  readonly urgentRest: number;
  readonly laterRest: number;
  readonly more: () => void;
}

/** The state's own, and those behind them that were asked for. */
export function useDue({ deadlines }: Pick<SidebarState, 'deadlines'>): Due {
  const { session, snapshot } = usePage();
  const { language } = snapshot;
  const [wanted, setWanted] = useState<readonly number[]>([]);
  const asks = wanted.map((from) => ({
    key: `${language} ${from}`,
    ask: () => session.ask('readDeadlines', language, from),
  }));
  const answers = useAsked<DeadlinePage>(asks, deadlines);
  const { lines, count, urgent: allUrgent } = deadlines ?? { lines: [], count: 0, urgent: 0 };
  const here = [...lines, ...asks.flatMap(({ key }) => answers.get(key)?.lines ?? [])];
  const urgent = here.filter(isUrgent);
  return {
    urgent,
    later: here.filter((one) => !isUrgent(one)),
    urgentRest: Math.max(0, allUrgent - urgent.length),
    laterRest: Math.max(0, count - allUrgent - (here.length - urgent.length)),
    more: () => setWanted([...wanted, here.length]),
  };
}

function isUrgent({ state }: ShownDeadline): boolean {
  return state === 'overdue' || state === 'near';
}
