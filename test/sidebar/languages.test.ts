// The page in another language.
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, later, openSidebar, until } from './page.ts';
import { group } from './states.ts';

const { ru } = words;

afterEach(closeSidebars);

describe('languages', () => {
  const choose = async (page: Awaited<ReturnType<typeof openSidebar>>, code: string) => {
    const select = page.find('select.language') as HTMLSelectElement;
    select.value = code;
    select.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await later();
  };

  test('switching is one call, which brings the words, and is remembered', async () => {
    const page = await openSidebar({ readSidebar: group() });
    page.answer({ readSidebar: group({ language: 'ru' }) });
    await choose(page, 'ru');
    expect(page.find('[role=tab][aria-selected=true]').textContent).toBe(ru.tabs.today);
    expect(page.calls().at(-1)).toEqual(['readSidebar', 'ru', 'ky', true]);
    await until(() => page.document.documentElement.lang === 'ru');
    expect(page.document.documentElement.lang).toBe('ru');
    expect(page.window.localStorage.getItem('bmjb.language')).toBe('ru');
  });

  test('a barred storage is no fault', async () => {
    const page = await openSidebar({ readSidebar: group() }, { storageBarred: true });
    expect(() => page.window.localStorage).toThrow();
    page.answer({ readSidebar: group({ language: 'ru' }) });
    await choose(page, 'ru');
    expect(page.find('[role=tab][aria-selected=true]').textContent).toBe(ru.tabs.today);
    expect(page.document.querySelector('[role=alert]')).toBeNull();
  });
});
