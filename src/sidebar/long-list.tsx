// A list that shows its first lines and the others when asked, so that hundreds never stand in the way.
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from './page.ts';

const SHOWN = 20;

interface LongListProps {
  readonly class: string;
  /** `<li>` elements with keys. */
  readonly items: readonly VNode[];
}

export function LongList({ class: className, items }: LongListProps) {
  const { words } = usePage();
  const [shown, setShown] = useState(SHOWN);
  const hidden = items.length - shown;
  return (
    <>
      <ul class={className}>{items.slice(0, shown)}</ul>
      {hidden > 0 && (
        <button type="button" class="plain" onClick={() => setShown(shown + 5 * SHOWN)}>
          {words.more}: {hidden}
        </button>
      )}
    </>
  );
}
