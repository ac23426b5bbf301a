// The page before its first answer, when it has no words but a few.
import { FailureText } from './failure-text.tsx';
import type { Problem } from './reading.ts';
import { firstWords } from './words.ts';

export function Opening({ problem }: { readonly problem: Problem | null }) {
  if (problem === null) return <p class="loading">{firstWords.loading}</p>;
  return (
    <div role="alert" class="problem">
      <FailureText failure={problem} words={firstWords} />
      <button type="button" onClick={problem.retry}>
        {firstWords.retry}
      </button>
    </div>
  );
}
