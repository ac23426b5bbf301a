// Typing over a cell: o-spreadsheet begins an edit with the first key, but reads the second one from the composer's own text.

/** What the page asks of o-spreadsheet's composer. */
interface Composer {
  readonly editionMode: string;
}

/**
 * Empties the grid's composer before the first key of an edit enters it. Until the library renders again it holds what the
 * cell says, and a second key that comes before that would bring this text back behind what is typed.
 */
export function typeOverCells(grid: HTMLElement, composer: Composer): void {
  grid.addEventListener(
    'beforeinput',
    ({ target }) => {
      if (composer.editionMode !== 'inactive' || !(target instanceof HTMLElement)) return;
      if (target.matches('.o-grid-composer .o-composer')) target.textContent = '';
    },
    { capture: true },
  );
}
