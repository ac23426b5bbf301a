// Баштоо, as a person meets it.
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, openSidebar } from './page.ts';
import { group, preview, withoutMembers, withoutSheets } from './states.ts';

const { ky } = words;

afterEach(closeSidebars);

describe('first steps', () => {
  test('without sheets the first step makes them', async () => {
    const page = await openSidebar({ readSidebar: withoutSheets, setUpWorkbook: 'Барактар даяр.' });
    expect(page.document.querySelector('textarea')).toBeNull();
    page.answer({ readSidebar: withoutMembers });
    await page.press(ky.start.setUp);
    expect(page.calls()[1]).toEqual(['setUpWorkbook', 'ky']);
    expect(page.document.querySelector('textarea')).not.toBeNull();
  });

  test('a list is looked at, corrected, written, checked, and leads to the check', async () => {
    const page = await openSidebar({
      readSidebar: withoutMembers,
      previewGroupList: preview,
      readGroupList: 'Тизме окулду.',
      checkWorkbook: { said: 'Текшерилди.' },
    });
    await page.type(ky.start.paste, 'тизме');
    await page.press(ky.start.preview);
    expect(page.calls().at(-1)).toEqual(['previewGroupList', 'тизме']);
    expect(page.text()).toContain(`${ky.start.members}: 2 · ${ky.start.toConfirm}: 1`);
    expect(page.text()).toContain('«12» – беттин номери');
    await page.type(ky.start.decision, '№ 12-6');
    page.answer({ readSidebar: group() });
    await page.press(ky.start.confirm);
    expect(page.calls().slice(2)).toEqual([
      ['readGroupList', 'тизме', '№ 12-6', '2024-09-17'],
      ['checkWorkbook'],
      ['readSidebar', null, 'ky'],
    ]);
    expect(page.find('[role=tab][aria-selected=true]').textContent).toBe(ky.tabs.check);
    expect(page.document.activeElement?.textContent).toBe(ky.tabs.check);
  });

  test('a changed list is to be looked at again before it is written', async () => {
    const page = await openSidebar({ readSidebar: withoutMembers, previewGroupList: preview });
    await page.type(ky.start.paste, 'тизме');
    await page.press(ky.start.preview);
    await page.type(ky.start.paste, 'башка тизме');
    await expect(page.press(ky.start.confirm)).rejects.toThrow(ky.start.confirm);
  });

  test('a refusal leaves the list and the corrections where they are', async () => {
    const fail = 'Азыр башка адам жазып жатат.';
    const page = await openSidebar({
      readSidebar: withoutMembers,
      previewGroupList: preview,
      readGroupList: { fail },
    });
    await page.type(ky.start.paste, 'тизме');
    await page.press(ky.start.preview);
    await page.press(ky.start.confirm);
    expect(page.find('[role=alert]').textContent).toContain(fail);
    expect((page.find('textarea') as HTMLTextAreaElement).value).toBe('тизме');
    await page.press(ky.close);
    expect(page.document.querySelector('[role=alert]')).toBeNull();
  });
});
