// Where the keyboard goes when a box, a dialog or the sidebar has gone: back to the grid.

/** Gives the keyboard to the selected cell, unless a modal box still stands. */
export function focusGrid(): void {
  if (document.querySelector('dialog:modal')) return;
  document.querySelector<HTMLElement>('#grid .o-grid-composer .o-composer')?.focus();
}
