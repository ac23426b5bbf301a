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
  expect(page.find('#panel-help').textContent).toMatch(/БМжБ \d+\.\d+\.\d+$/);
});

test('editions are read when their list is opened, with what each changes', async () => {
  const page = await openSidebar({
    readSidebar: group(),
    readEditions: [{ name: 'Мөөнөт', description: '10 → 5' }],
  });
  await page.press(ky.tabs.help);
  const fold = [...page.document.querySelectorAll<HTMLDetailsElement>('#panel-help details')].find(
    ({ textContent }) => textContent?.includes(ky.help.editions),
  );
  if (fold === undefined) throw new Error('No list of editions');
  fold.open = true;
  fold.dispatchEvent(new page.window.Event('toggle'));
  await later();
  expect(page.calls().at(-1)).toEqual(['readEditions', 'ky']);
  expect(fold.textContent).toContain('Мөөнөт10 → 5');
});

test('a clause is found by a word: its text, how it is checked, its verdict, and the way to it', async () => {
  const clause = {
    clause: '5.2.1',
    text: '…мүчөлөрдүн так санынан…',
    asks: 'Саны так',
    how: 'Мүчөлөр саналат',
    verdict: 'аткарылды',
    figures: '15',
  };
  const page = await openSidebar({ readSidebar: group(), findClauses: [clause] });
  await page.press(ky.tabs.help);
  await page.type(ky.help.search, 'так сан');
  await page.press(ky.help.find);
  expect(page.calls().at(-1)).toEqual(['findClauses', 'так сан', 'ky']);
  const found = page.find('search details');
  expect(found.textContent).toContain(clause.text);
  expect(found.textContent).toContain(`${ky.help.verdict}: аткарылды (15)`);
  await page.press(`${ky.goTo}: ${ky.help.jump}: 5.2.1`);
  expect(page.calls().at(-1)).toEqual(['goTo', 'compliance', '5.2.1', 'value']);
  page.answer({ findClauses: [] });
  await page.press(ky.help.find);
  expect(page.find('search .empty').textContent).toBe(ky.help.noneFound);
});
