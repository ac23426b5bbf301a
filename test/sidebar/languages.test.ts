// The page in another language.
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, later, openSidebar, until } from './page.ts';
import { desk, group, visit } from './states.ts';

const { ky, ru } = words;

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
  test('where the workbook speaks another language, the page says that sheets keep their names', async () => {
    const page = await openSidebar({ readSidebar: group() });
    const note = ru.header.sheetsKeep.replace('{language}', 'Кыргызча');
    expect(page.text()).not.toContain(ky.header.sheetsKeep.replace('{language}', 'Кыргызча'));
    page.answer({ readSidebar: group({ language: 'ru' }) });
    await choose(page, 'ru');
    expect(page.text()).toContain(note);
  });

  test('an open desk is asked for again', async () => {
    const page = await openSidebar({ readSidebar: group(), runPaperAction: desk });
    await page.press(ky.tabs.documents);
    await page.press(ky.documents.look);
    page.answer({ readSidebar: group({ language: 'ru' }) });
    await choose(page, 'ru');
    await until(() => page.calls().at(-1)?.[0] === 'runPaperAction');
    expect(page.calls().at(-1)?.slice(3)).toEqual(['look', 'ru']);
  });

  test('an open form is asked for again and keeps what is typed', async () => {
    const page = await openSidebar({ readSidebar: group(), readForm: visit });
    await page.press(ky.tabs.write);
    await page.press(ky.forms.visit.title);
    const field = () => page.document.querySelector('#panel-write textarea') as HTMLTextAreaElement;
    field().value = 'Түтүк';
    field().dispatchEvent(new page.window.Event('input', { bubbles: true }));
    page.answer({ readSidebar: group({ language: 'ru' }) });
    await choose(page, 'ru');
    await until(() => page.calls().filter(([name]) => name === 'readForm').length === 2);
    await later();
    expect(page.calls().at(-1)).toEqual(['readForm', 'visit', null, 'ru']);
    expect(field().value).toBe('Түтүк');
  });
});
