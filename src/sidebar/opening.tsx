// The page before its first answer, when it has no words but a few.
import type { Problem } from './session.ts';
import { firstWords } from './words.ts';

export function Opening({ problem }: { readonly problem: Problem | null }) {
  if (problem === null) return <p class="loading">{firstWords.loading}</p>;
  return (
    <div role="alert" class="problem">
      <p>{problem.sentence ?? firstWords.noAnswer}</p>
      <button type="button" onClick={problem.retry}>
        {firstWords.retry}
      </button>
    </div>
  );
}
