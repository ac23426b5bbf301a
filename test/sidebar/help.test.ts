// Жардам, as a person meets it.
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, later, openSidebar } from './page.ts';
import { group } from './states.ts';

const { ky } = words;

afterEach(closeSidebars);

test('the functions of cells are read when their list is opened', async () => {
  const page = await openSidebar({
    readSidebar: group(),
    readFunctions: [{ name: 'BMJB_WORKDAY', description: 'Жумушчу күн' }],
  });
  await page.press(ky.tabs.help);
  expect(page.calls()).toHaveLength(1);
  const fold = page.find('#panel-help details') as HTMLDetailsElement;
  fold.open = true;
  fold.dispatchEvent(new page.window.Event('toggle'));
  await later();
  expect(page.calls().at(-1)).toEqual(['readFunctions', 'ky']);
  expect(fold.textContent).toContain('BMJB_WORKDAYЖумушчу күн');
});
