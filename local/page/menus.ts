// The add-on's menus, in the top bar after the library's own, and the files that the host gives away.
import { registries } from '@odoo/o-spreadsheet';
import type { Menu, MenuItem } from '../server/port.ts';
import { openNarrowMenu } from './narrow-menus.ts';
import { WORDS } from './words.ts';

/** An entry of the library's menus. */
interface Entry {
  readonly name: string;
  readonly sequence: number;
  readonly separator: boolean;
  readonly isReadonlyAllowed: boolean;
  readonly execute?: () => void;
  readonly children?: Entry[];
}

/** Where the add-on's menus stand in the top bar: after the library's. */
const AFTER_ALL = 1000;

/** Adds `menus` to the top bar; call before the page is mounted. `run` is given the name of an item's function. */
export function addMenus(menus: readonly Menu[], run: (functionName: string) => void): void {
  for (const [at, { caption, items }] of menus.entries()) {
    registries.topbarMenuRegistry.add(`script-${at}`, {
      name: caption,
      sequence: AFTER_ALL + at,
      children: entries(items, run),
    });
  }
}

/** Opens the add-on's first menu, whose lines the keyboard then reaches. */
export function openScriptMenu(): void {
  const menu = document.querySelector<HTMLElement>('.o-topbar-menu[data-id^=script-]');
  if (menu) menu.click();
  else openNarrowMenu();
}

/** Adds the ways to the host's files to the file menu. */
export function addFileLinks(): void {
  const links = [
    { id: 'download', name: WORDS.download, path: '/workbook.xlsx' },
    { id: 'documents', name: WORDS.documents, path: '/documents' },
    { id: 'outbox', name: WORDS.outbox, path: '/outbox' },
  ];
  for (const [at, { id, name, path }] of links.entries()) {
    registries.topbarMenuRegistry.addChild(id, ['file'], {
      name,
      sequence: 10 + at,
      separator: at === links.length - 1,
      isReadonlyAllowed: true,
      execute: () => void window.open(path, '_blank', 'noopener'),
    });
  }
}

function entries(items: readonly MenuItem[], run: (functionName: string) => void): Entry[] {
  return items.flatMap((item, at): Entry[] => {
    if ('separator' in item) return [];
    const next = items[at + 1];
    const shape = {
      name: item.caption,
      sequence: at,
      separator: next !== undefined && 'separator' in next,
      isReadonlyAllowed: true,
    };
    if ('items' in item) return [{ ...shape, children: entries(item.items, run) }];
    return [{ ...shape, execute: () => run(item.functionName) }];
  });
}
