// A list that shows its first lines and the others when asked, so that hundreds never stand in the way; the keyboard goes on at the first new one.
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from './page.ts';

const SHOWN = 20;
/** How many more at a time. */
const MORE = 100;

interface LongListProps {
  readonly class: string;
  /** `<li>` elements with keys. */
  readonly items: readonly VNode[];
}

export function LongList({ class: className, items }: LongListProps) {
  const { words } = usePage();
  const [shown, setShown] = useState(SHOWN);
  const list = useRef<HTMLUListElement>(null);
  const hidden = items.length - shown;
  const [firstNew, setFirstNew] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (firstNew === null) return;
    list.current?.children[firstNew]?.querySelector<HTMLElement>('button, summary')?.focus();
  }, [firstNew]);
  const showMore = () => {
    setFirstNew(shown);
    setShown(shown + MORE);
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
