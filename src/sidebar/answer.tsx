// What the last job answered, or what went wrong and how to try again; read aloud when it changes.

import { DocumentLink } from './document-link.tsx';
import { FailureText } from './failure-text.tsx';
import { giveFocus } from './focus.ts';
import { usePage } from './page.ts';

export function Answer() {
  const { words, session, snapshot } = usePage();
  const { problem, message, made, running, undo } = snapshot;
  const andFocusTab = (work: () => void) => () => {
    focusTab();
    work();
  };
  const close = (
    <button
      type="button"
      class="close"
      aria-label={words.close}
      title={words.close}
      onClick={andFocusTab(() => session.dismiss())}
    >
      ×
    </button>
  );
  return (
    <div class="answer">
      <div role="status" aria-live="polite">
        {message !== '' && (
          <div class="outcome">
            {close}
            <p>{message}</p>
            {undo.length > 0 && (
              <button type="button" onClick={andFocusTab(() => session.correct(undo))}>
                {words.undo}
              </button>
            )}
            {made !== null && (
              <p>
                <DocumentLink url={made.url} name={made.name} />
              </p>
            )}
          </div>
        )}
        {running !== null && <p class="unseen">{words.running[running]}</p>}
      </div>
      {problem !== null && (
        <div role="alert" class="problem">
          {close}
          <FailureText failure={problem} words={words.problem} />
          <button type="button" onClick={andFocusTab(problem.retry)}>
            {words.problem.retry}
          </button>
        </div>
      )}
    </div>
  );
}

/** The block goes away under its button, so the keyboard moves to the tab that is open. */
function focusTab(): void {
  giveFocus(document.querySelector<HTMLElement>('[role=tab][aria-selected=true]'));
}
