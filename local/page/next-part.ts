// F6, the key by which one goes from one part of a window to the next: from the grid into the sidebar, and back.

/** Listens for the key in this window and goes to the next part instead of what the browser would do. */
export function onNextPart(go: () => void): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      go();
    },
    { capture: true },
  );
}
