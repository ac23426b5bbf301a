// Сурамжылоо: the count of questionnaires, as on a phone; a part of the sidebar that is fetched when it is first opened.
import { usePage } from './page.ts';
import { beginTally } from './tally/begin.ts';
import { Tally } from './tally/tally.tsx';

const tally = beginTally();

export function Panel() {
  const { words } = usePage();
  return <Tally tally={tally} words={words.counting} />;
}
