// What the last job answered, or what went wrong and how to try again; read aloud when it changes.
import { DocumentLink } from './document-link.tsx';
import { usePage } from './page.ts';

export function Answer() {
  const { words, session, snapshot } = usePage();
  const { problem, said, made, running } = snapshot;
  const andFocusTab = (work: () => void) => () => {
    focusTab();
    work();
  };
  const close = (
    <button type="button" onClick={andFocusTab(() => session.dismiss())}>
      {words.close}
    </button>
  );
  return (
    <div class="answer">
      <div role="status" aria-live="polite">
        {said !== '' && (
          <div class="said">
            <p>{said}</p>
            {made !== null && (
              <p>
                <DocumentLink url={made.url} name={made.name} />
              </p>
            )}
            {close}
          </div>
        )}
        {running !== null && <p class="unseen">{words.running[running]}</p>}
      </div>
      {problem !== null && (
        <div role="alert" class="problem">
          <p>{problem.sentence ?? words.problem.noAnswer}</p>
          <button type="button" onClick={andFocusTab(problem.retry)}>
            {words.problem.retry}
          </button>
          {close}
        </div>
      )}
    </div>
  );
}

/** The block goes away under its button, so the keyboard moves to the tab that is open. */
function focusTab(): void {
  document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}
