// Документтер, as a person meets it.
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, openSidebar, until } from './page.ts';
import { acts, desk, deskAnswer, due, group, inventory, requests } from './states.ts';

const { ky } = words;

afterEach(closeSidebars);

describe('documents', () => {
  const made = deskAnswer({ url: '/documents/a2', name: 'Акт 2/2024', row: 'АК-001' });
  const atDocuments = async (state: unknown) => {
    const page = await openSidebar({ readSidebar: state, runPaperAction: made });
    await page.press(ky.tabs.documents);
    return page;
  };
  const asked = (page: Awaited<ReturnType<typeof atDocuments>>) =>
    page.calls().find(([name]) => name === 'runPaperAction');

  test('an act with empty parts lists them and its button says draft', async () => {
    const page = await atDocuments(group());
    expect(page.find('#panel-documents .bullets').textContent).toBe('МаксатыТиркемелер');
    await page.press(ky.documents.makeDraft);
    expect(asked(page)).toEqual(['runPaperAction', 'act', 'АК-001', 'draft', null]);
    const link = page.find('[role=status] a');
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      '/documents/a2',
      '_blank',
      'noopener',
    ]);
  });

  test('after a first reading of the list alone, what can be made is asked for when the panel is opened', async () => {
    const listed = group({ read: 'list', deadlines: null, documents: null });
    const page = await openSidebar({ readSidebar: listed, readDeadlines: due([]), runPaperAction: made });
    page.answer({ readSidebar: group({ words: null }) });
    await page.press(ky.tabs.documents);
    expect(page.calls().find(([, , , few]) => few === false)).toEqual(['readSidebar', null, 'ky', false]);
    expect(page.find('#panel-documents .bullets').textContent).toBe('МаксатыТиркемелер');
  });

  test('a template that is too large is not sent, and it is the product that says so', async () => {
    const page = await atDocuments(group());
    page.answer({ runPaperAction: desk });
    await page.press(ky.documents.look);
    const input = page.find('#panel-documents input[type=file]');
    const file = new page.window.File([new Uint8Array(3_000_001)], 'бланк.docx');
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await until(() => page.document.querySelector('[role=alert]') !== null);
    expect(page.find('[role=alert]').textContent).toContain(ky.documents.templateTooLarge);
    expect(page.calls().map(([name]) => name)).not.toContain('handOverTemplate');
  });

  test('a complete act is made, not drafted', async () => {
    const complete = { row: 'АК-001', name: '1/2024', url: '', missing: [] };
    const page = await atDocuments(group({ documents: [acts(complete)] }));
    await page.press(ky.documents.make);
    expect(asked(page)).toEqual(['runPaperAction', 'act', 'АК-001', 'make', null]);
  });

  test('without acts a new row is offered, as a draft', async () => {
    const page = await atDocuments(group({ documents: [acts()] }));
    expect(page.text()).toContain(ky.documents.newMissing);
    expect(page.text()).toContain(ky.documents.noneMade);
    await page.press(ky.documents.makeDraft);
    expect(asked(page)).toEqual(['runPaperAction', 'act', null, 'draft', null]);
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
    expect(asked(page)).toEqual(['runPaperAction', 'inventory', null, 'draft', null]);
  });

  test('an address of a cell that is no address becomes text', async () => {
    const bad = { row: 'АК-001', name: '1/2024', url: 'javascript:alert(1)', missing: [] };
    const page = await atDocuments(group({ documents: [acts(bad)] }));
    expect(page.find('.links').textContent).toBe('Акт 1/2024');
    expect(page.document.querySelector('.links a')).toBeNull();
  });

  test('its desk says what lacks and where, shows versions, and sends only at the second press', async () => {
    const asks = {
      ...desk,
      desk: {
        lines: [{ ...desk.desk.lines[1], text: 'Кимге: Объект – o@example.kg', url: '' }],
        buttons: [{ caption: 'Ооба, жиберүү (1)', action: 'send pdf 1x9f3a' }],
      },
    };
    const page = await openSidebar({
      readSidebar: group(),
      goTo: null,
      runPaperAction: desk,
    });
    await page.press(ky.tabs.documents);
    await page.press(ky.documents.look);
    expect(page.find('.desk').textContent).toContain('Бош бөлүк: Максаты');
    expect(page.find('.desk a').getAttribute('href')).toBe('/documents/a1');
    await page.press(`${ky.goTo}: Актылар · АК-001 · Максаты`);
    expect(page.calls().at(-1)).toEqual(['goTo', 'acts', 'АК-001', 'purpose']);
    page.answer({ runPaperAction: asks });
    await page.press('PDF менен жиберүү…');
    expect(page.find('.desk').textContent).toContain('o@example.kg');
    expect(page.calls().some(([, , , action]) => `${action}`.startsWith('send'))).toBe(false);
    await page.press('Ооба, жиберүү (1)');
    expect(page.calls().some(([, , , action]) => action === 'send pdf 1x9f3a')).toBe(true);
  });
});
