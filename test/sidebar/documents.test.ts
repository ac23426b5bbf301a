// Документтер, as a person meets it.
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, openSidebar } from './page.ts';
import { acts, group, inventory, requests } from './states.ts';

const { ky } = words;

afterEach(closeSidebars);

describe('documents', () => {
  const made = {
    url: '/documents/a2',
    name: 'Акт 2/2024',
    row: 'АК-002',
    missing: [],
    said: 'Акт 2/2024 түзүлдү.',
  };
  const atDocuments = async (state: unknown) => {
    const page = await openSidebar({ readSidebar: state, makeDocument: made });
    await page.press(ky.tabs.documents);
    return page;
  };
  const asked = (page: Awaited<ReturnType<typeof atDocuments>>) =>
    page.calls().find(([name]) => name === 'makeDocument');

  test('an act with empty parts lists them and its button says draft', async () => {
    const page = await atDocuments(group());
    expect(page.find('#panel-documents .bullets').textContent).toBe('МаксатыТиркемелер');
    await page.press(ky.documents.makeDraft);
    expect(asked(page)).toEqual(['makeDocument', 'act', 'АК-001']);
    const link = page.find('[role=status] a');
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      '/documents/a2',
      '_blank',
      'noopener',
    ]);
  });

  test('a complete act is made, not drafted', async () => {
    const complete = { row: 'АК-001', name: '1/2024', url: '', missing: [] };
    const page = await atDocuments(group({ documents: [acts(complete)] }));
    await page.press(ky.documents.make);
    expect(asked(page)).toEqual(['makeDocument', 'act', 'АК-001']);
  });

  test('without acts a new row is offered, as a draft', async () => {
    const page = await atDocuments(group({ documents: [acts()] }));
    expect(page.text()).toContain(ky.documents.newMissing);
    expect(page.text()).toContain(ky.documents.noneMade);
    await page.press(ky.documents.makeDraft);
    expect(asked(page)).toEqual(['makeDocument', 'act', null]);
  });

  test('a kind without rows says on which sheet to add one, and has no button', async () => {
    const page = await atDocuments(group({ documents: [requests] }));
    expect(page.find('#panel-documents').textContent).toContain(`${ky.documents.noRows}: «Кат алышуу»`);
    expect(page.document.querySelector('#panel-documents button.main')).toBeNull();
  });

  test('a document of the whole workbook asks for no row', async () => {
    const page = await atDocuments(group({ documents: [inventory] }));
    expect(page.find('#panel-documents').textContent).toContain(ky.documents.whole);
    await page.press(ky.documents.makeDraft);
    expect(asked(page)).toEqual(['makeDocument', 'inventory', null]);
  });

  test('an address of a cell that is no address becomes text', async () => {
    const bad = { row: 'АК-001', name: '1/2024', url: 'javascript:alert(1)', missing: [] };
    const page = await atDocuments(group({ documents: [acts(bad)] }));
    expect(page.find('.links').textContent).toBe('Акт 1/2024');
    expect(page.document.querySelector('.links a')).toBeNull();
  });
});
