// Сурамжылоо: the count of questionnaires, as on a phone; a part of the sidebar that is fetched when it is first opened.
import { usePage } from './page.ts';
import { useSnapshot } from './snapshot.ts';
import { beginTally } from './tally/begin.ts';
import { OnSheet } from './tally/on-sheet.tsx';
import { Tally } from './tally/tally.tsx';

const tally = beginTally();

export function Panel() {
  const { words } = usePage();
  const { state, batch } = useSnapshot(tally);
  return (
    <>
      <Tally tally={tally} words={words.counting} />
      {state !== null && state.surveys.length > 0 && <OnSheet state={state} batch={batch} />}
    </>
  );
}
