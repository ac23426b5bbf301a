// The tabs under the keyboard.
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, later, openSidebar } from './page.ts';
import { group, withoutMembers, withoutSheets } from './states.ts';

const { ky } = words;

afterEach(closeSidebars);

describe('tabs', () => {
  test('a group’s workbook opens at today, a new one at the first steps', async () => {
    const opened = async (state: unknown) =>
      (await openSidebar({ readSidebar: state })).find('[role=tab][aria-selected=true]').textContent;
    expect(await opened(group())).toBe(ky.tabs.today);
    expect(await opened(withoutMembers)).toBe(ky.tabs.start);
    expect(await opened(withoutSheets)).toBe(ky.tabs.start);
  });

  test('arrows, Home and End move, open and keep the focus, around the ends', async () => {
    const { document, find, window } = await openSidebar({ readSidebar: group() });
    find('[role=tab][aria-selected=true]').focus();
    const key = async (name: string) => {
      const pressed = new window.KeyboardEvent('keydown', { key: name, bubbles: true });
      document.activeElement?.dispatchEvent(pressed);
      await later();
      return document.activeElement?.textContent;
    };
    expect(await key('ArrowRight')).toBe(ky.tabs.check);
    expect(find('[role=tabpanel]').id).toBe('panel-check');
    expect(await key('End')).toBe(ky.tabs.help);
    expect(await key('ArrowRight')).toBe(ky.tabs.today);
    expect(await key('ArrowLeft')).toBe(ky.tabs.help);
    expect(await key('Home')).toBe(ky.tabs.today);
    expect(document.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
  });

  test('each tab names its panel and each panel its tab', async () => {
    const { document } = await openSidebar({ readSidebar: group() });
    const tabs = [...document.querySelectorAll('[role=tab]')];
    expect(tabs).toHaveLength(7);
    for (const tab of tabs) {
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      expect(panel?.getAttribute('aria-labelledby')).toBe(tab.id);
    }
  });

  test('a view has its own panels, at once, and is remembered', async () => {
    const page = await openSidebar({ readSidebar: group() });
    const shown = () => [...page.document.querySelectorAll('[role=tab]')].map((tab) => tab.id.slice(4));
    const select = page.find(`select[aria-label="${ky.view.label}"]`) as HTMLSelectElement;
    select.focus();
    select.value = 'member';
    select.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await later();
    expect(shown()).toEqual(['today', 'write', 'tally', 'help']);
    expect(page.calls().at(-1)).toEqual(['chooseView', 'member']);
    expect(page.document.activeElement).toBe(select);
    const chair = await openSidebar({ readSidebar: group({ view: 'chair' }) });
    expect(chair.document.querySelectorAll('[role=tab]')).toHaveLength(4);
  });
});
