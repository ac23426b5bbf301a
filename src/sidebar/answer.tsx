// What the last job answered, or what went wrong and how to try again; read aloud when it changes.
import { MadeDocument } from './made-document.tsx';
import { usePage } from './page.ts';

export function Answer() {
  const { words, snapshot } = usePage();
  const { problem, said, made, running } = snapshot;
  return (
    <>
      <div role="status" aria-live="polite">
        {said !== '' && <p class="said">{said}</p>}
        {said !== '' && made !== null && <MadeDocument made={made} />}
        {running !== null && <p class="unseen">{words.running[running]}</p>}
      </div>
      {problem !== null && (
        <div role="alert" class="problem">
          <p>{problem.sentence ?? words.problem.noAnswer}</p>
          <button type="button" onClick={problem.retry}>
            {words.problem.retry}
          </button>
        </div>
      )}
    </>
  );
}
