// A button that starts a job: while any job runs it waits, and the one that was pressed says so. It keeps the focus.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { usePage } from './page.ts';

interface JobButtonProps {
  readonly onClick: () => void;
  readonly main?: boolean;
  /** Where its text alone does not say of what it is. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function JobButton({ onClick, main = false, label, children }: JobButtonProps) {
  const { words, snapshot } = usePage();
  const pressed = useRef(false);
  const { running } = snapshot;
  if (running === null) pressed.current = false;
  return (
    <button
      type="button"
      class={main ? 'main' : undefined}
      aria-label={label}
      aria-disabled={running !== null}
      onClick={() => {
        if (running !== null) return;
        pressed.current = true;
        onClick();
      }}
    >
      {running !== null && pressed.current ? words.running[running] : children}
    </button>
  );
}
