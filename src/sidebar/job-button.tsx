// A button that starts a job: while any job runs it waits, and its own job's word stands on it. It keeps the focus.
import type { ComponentChildren } from 'preact';
import { usePage } from './page.ts';
import type { Job } from './session.ts';

interface JobButtonProps {
  readonly job: Job;
  readonly onClick: () => void;
  readonly main?: boolean;
  readonly children: ComponentChildren;
}

export function JobButton({ job, onClick, main = false, children }: JobButtonProps) {
  const { words, snapshot } = usePage();
  const waits = snapshot.running !== null;
  return (
    <button
      type="button"
      class={main ? 'main' : undefined}
      aria-disabled={waits}
      onClick={() => {
        if (!waits) onClick();
      }}
    >
      {snapshot.running === job ? words.running[job] : children}
    </button>
  );
}
