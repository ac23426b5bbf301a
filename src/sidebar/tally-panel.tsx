// Сурамжылоо: the count of questionnaires, as on a phone.
import { usePage } from './page.ts';
import { Tally } from './tally/tally.tsx';

export function TallyPanel() {
  const { words, tally } = usePage();
  return <Tally tally={tally} words={words.counting} />;
}
