// A list that shows its first lines and the others when asked, so that hundreds never stand in the way; the keyboard goes on at the first new one.

import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { giveFocus } from './focus.ts';
import { usePage } from './page.ts';

const SHOWN = 20;
/** How many more at a time. */
const MORE = 100;

interface LongListProps {
  readonly class: string;
  /** `<li>` elements with keys. */
  readonly items: readonly VNode[];
  /** How many there are besides that are not here yet, and what asks for them. */
  readonly rest?: number;
  readonly onMore?: () => void;
}

export function LongList({ class: className, items, rest = 0, onMore }: LongListProps) {
  const { words } = usePage();
  const [shown, setShown] = useState(SHOWN);
  const list = useRef<HTMLUListElement>(null);
  const hidden = Math.max(0, items.length - shown) + rest;
  const [firstNew, setFirstNew] = useState<number | null>(null);
  useLayoutEffect(() => {
    const line = firstNew === null ? undefined : list.current?.children[firstNew];
    if (line === undefined) return;
    giveFocus(line.querySelector<HTMLElement>('button, summary'));
    setFirstNew(null);
  }, [firstNew, items.length]);
  const showMore = () => {
    setFirstNew(Math.min(shown, items.length));
    setShown(shown + MORE);
    if (shown + MORE > items.length && rest > 0) onMore?.();
  };
  return (
    <>
      <ul ref={list} class={className}>
        {items.slice(0, shown)}
      </ul>
      {hidden > 0 && (
        <button type="button" class="plain" onClick={showMore}>
          {words.more}: {hidden}
        </button>
      )}
    </>
  );
}
