// The add-on's menus in a narrow window, where the library has no top bar: they fold out of the page's head.
import type { Menu, MenuItem } from '../server/port.ts';
import { button, byId, element } from './dom.ts';

/** Puts `menus` into the head, which shows them while the window is narrow; `run` is given the name of an item's function. */
export function addNarrowMenus(menus: readonly Menu[], run: (functionName: string) => void): void {
  const folds = menus.map(({ caption, items }) => {
    const summary = element('summary', {}, caption);
    const fold = element('details', {}, summary);
    const choose = (functionName: string) => {
      fold.open = false;
      run(functionName);
    };
    fold.append(element('div', {}, ...lines(items, choose)));
    fold.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      fold.open = false;
      summary.focus();
    });
    fold.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && fold.contains(relatedTarget))) fold.open = false;
    });
    return fold;
  });
  byId('menus').replaceChildren(...folds);
}

/** Opens the first menu and gives its first item the keyboard. */
export function openNarrowMenu(): void {
  const fold = byId('menus').querySelector('details');
  if (fold === null) return;
  fold.open = true;
  fold.querySelector('button')?.focus();
}

/** A menu within a menu stands open under its caption. */
function lines(items: readonly MenuItem[], choose: (functionName: string) => void): HTMLElement[] {
  return items.flatMap((item): HTMLElement[] => {
    if ('separator' in item) return [element('hr')];
    if ('items' in item) return [element('p', {}, item.caption), ...lines(item.items, choose)];
    return [button(item.caption, () => choose(item.functionName))];
  });
}
