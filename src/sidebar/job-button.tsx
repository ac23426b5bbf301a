// A button that starts a job: while any job runs it waits, and the one that was pressed says so. It keeps the focus, unless a
// day beside it cannot be read: then nothing is started, and that field gets it.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { usePage } from './page.ts';
import { unreadDayBeside } from './unread-day.ts';

interface JobButtonProps {
  readonly onClick: () => void;
  readonly main?: boolean;
  /** Where its text alone does not say of what it is. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function JobButton({ onClick, main = false, label, children }: JobButtonProps) {
  const { words, snapshot, session } = usePage();
  const pressed = useRef(false);
  const { running } = snapshot;
  if (running === null) pressed.current = false;
  return (
    <button
      type="button"
      class={main ? 'main' : undefined}
      aria-label={label}
      aria-disabled={running !== null}
      onClick={({ currentTarget }) => {
        if (running !== null) return;
        const day = unreadDayBeside(currentTarget);
        if (day) return session.refuse(words.notADay, day);
        pressed.current = true;
        onClick();
      }}
    >
      {running !== null && pressed.current ? words.running[running] : children}
    </button>
  );
}
