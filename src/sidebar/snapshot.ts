// Lets a component follow something observed.
import { useEffect, useState } from 'preact/hooks';
import type { Observed } from './observed.ts';

/** The present snapshot; the component is rendered again when it changes. */
export function useSnapshot<Snapshot extends object>(observed: Observed<Snapshot>): Snapshot {
  const [snapshot, setSnapshot] = useState(observed.snapshot);
  useEffect(() => {
    const take = () => setSnapshot(observed.snapshot);
    take();
    return observed.subscribe(take);
  }, [observed]);
  return snapshot;
}
