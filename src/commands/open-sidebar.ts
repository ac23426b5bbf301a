// Opens the sidebar.
import { menu } from '#texts/ky/menu';
import { menuCommand } from './command.ts';

export const openSidebar = menuCommand({
  caption: menu.sidebar,
  effect: 'reads',
  scopes: ['script.container.ui'],
  run: (context) => {
    context.screen.showSidebar('Sidebar', menu.title);
    return undefined;
  },
});
