/// <reference types="google-apps-script" />
// A Menu that a script builds and adds to the page.
import type { Kernel } from '../../kernel/kernel.ts';
import { unwrap } from '../../kernel/service.ts';
import type { MenuItem, UiPort } from '../../server/port.ts';
import { expectTypes, mismatch } from '../parameters.ts';
import { show } from '../show.ts';

type Menu = GoogleAppsScript.Base.Menu;

/** A new menu; it shows once `addToUi` is called. */
export function menu(kernel: Kernel, ui: () => UiPort, caption: string): Menu {
  expectTypes('Ui.createMenu', [caption], 'string');
  const items: MenuItem[] = [];
  const add = (item: MenuItem): Menu => {
    items.push(item);
    return shown;
  };
  const part = {
    $tree: { caption, items },
    addItem(label: string, functionName: string) {
      expectTypes('Menu.addItem', [label, functionName], 'string', 'string');
      return add({ caption: label, functionName });
    },
    addSeparator: () => add({ separator: true }),
    addSubMenu(below: Menu) {
      const { $tree } = unwrap(below) as { $tree?: MenuItem };
      if (!$tree) throw mismatch('Menu.addSubMenu', [below]);
      return add($tree);
    },
    addToUi: () => ui().addMenu({ caption, items }),
  };
  const shown = show<Menu>(kernel, 'Menu', part);
  return shown;
}
