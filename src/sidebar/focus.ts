// Where the keyboard goes inside the page, and that it is never taken from the grid, in which the person may be typing.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Gives an element of the page the keyboard, if the page has it: a page that merely shows news must not take it. */
export function giveFocus(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (document.hasFocus()) element?.focus(options);
}

/**
 * Gives the keyboard to what `home` finds where a rendering has removed the element that had it, and, without need,
 * where the answer's `current` is set to the id of an element.
 */
export function useKeptFocus(home: () => HTMLElement | null): { current: string | null } {
  const next = useRef<string | null>(null);
  const holder = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      holder.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    const removed = holder.current !== null && !holder.current.isConnected;
    if (next.current !== null) giveFocus(document.getElementById(next.current));
    else if (removed && document.activeElement === document.body) giveFocus(home(), { preventScroll: true });
    next.current = null;
    if (removed) holder.current = null;
  });
  return next;
}
