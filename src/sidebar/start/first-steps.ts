// What the steps on dates and readings begin with, read from the workbook when they open.
import { useEffect, useState } from 'preact/hooks';
import type { FirstSteps } from '#commands/server';
import { usePage } from '../page.ts';

/** Null until the answer is here. */
export function useFirstSteps(): FirstSteps | null {
  const { session, snapshot } = usePage();
  const { language } = snapshot;
  const [steps, setSteps] = useState<FirstSteps | null>(null);
  useEffect(() => {
    session.ask('readFirstSteps', language).then(setSteps);
  }, [session, language]);
  return steps;
}
