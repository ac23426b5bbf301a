// The built page as a person meets it: panels, keyboard, languages, jobs, failures, and text that stays text.
import { buildPage } from '../../build/pages.ts';
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, later, openSidebar, until } from './page.ts';
import {
  acts,
  deadline,
  group,
  inventory,
  noBirthDate,
  preview,
  requests,
  verdict,
  withoutMembers,
  withoutSheets,
} from './states.ts';

const { ky, ru } = words;

afterEach(closeSidebars);

describe('opening', () => {
  test('says that it loads before the first answer', async () => {
    const { text, document } = await openSidebar({ readSidebar: group() }, { delay: 1000, waits: false });
    expect(text()).toContain(ky.loading);
    expect(document.querySelector('[role=tab]')).toBeNull();
  });

  test('is one call', async () => {
    const { calls } = await openSidebar({ readSidebar: group() });
    expect(calls()).toEqual([['readSidebar', null]]);
  });

  test('the page without its script is Kyrgyz and says that it loads', async () => {
    const { html } = await buildPage('Sidebar');
    expect(html).toContain('<html lang="ky">');
    expect(html).toContain('<base target="_top">');
    expect(html).toContain(ky.loading);
    expect(html).not.toMatch(/<!-- (style|script) -->/);
  });

  test('a failure is told with the server’s sentence, and trying again opens', async () => {
    const page = await openSidebar({ readSidebar: { fail: 'Барактар табылган жок.' } });
    expect(page.find('[role=alert]').textContent).toContain('Барактар табылган жок.');
    page.answer({ readSidebar: group() });
    await page.press(ky.problem.retry);
    expect(page.document.querySelector('[role=alert]')).toBeNull();
    expect(page.text()).toContain('Баетов айылдык Кеңеши');
  });

  test('a lost connection is told in the page’s own words', async () => {
    const fail = 'NetworkError: Connection failure due to HTTP 0';
    const { find, text } = await openSidebar({ readSidebar: { fail, name: 'NetworkError' } });
    expect(find('[role=alert]').textContent).toContain(ky.problem.noAnswer);
    expect(text()).not.toContain('NetworkError');
  });
});

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
    expect(tabs).toHaveLength(6);
    for (const tab of tabs) {
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      expect(panel?.getAttribute('aria-labelledby')).toBe(tab.id);
    }
  });
});

describe('today', () => {
  test('counts each kind with its sign and word, waived ones left out', async () => {
    const verdicts = [...group().verdicts, verdict({ key: 'w', waived: true })];
    const { document } = await openSidebar({ readSidebar: group({ verdicts }) });
    const counts = [...document.querySelectorAll('.count')].map(({ textContent }) => textContent);
    expect(counts).toEqual([
      `⛔${ky.kinds.violated}1`,
      `⚠${ky.kinds.warning}1`,
      `❓${ky.kinds.unknown}15`,
      `✓${ky.kinds.met}14`,
    ]);
  });

  test('what is overdue and near stands open, the rest folded', async () => {
    const deadlines = [
      deadline(),
      deadline({ row: 'К-1', state: 'near' }),
      deadline({ row: 'К-2', state: 'done' }),
    ];
    const { find, document } = await openSidebar({ readSidebar: group({ deadlines }) });
    const folded = [...find('details.fold').querySelectorAll('.line')];
    const open = [...document.querySelectorAll('#panel-today .line')].filter(
      (line) => !folded.includes(line),
    );
    expect([open.length, folded.length]).toEqual([2, 1]);
    expect(open[0]?.textContent).toContain('01.10.2024');
    expect(open[0]?.querySelector('details')?.textContent).toContain('10 жумушчу күн');
  });

  test('says so where nothing presses', async () => {
    const { text } = await openSidebar({ readSidebar: group({ deadlines: [], verdicts: [] }) });
    expect(text()).toContain(ky.today.noneUrgent);
    expect(text()).toContain(ky.today.allMet);
  });
});

describe('check', () => {
  const atCheck = async (state: unknown, delay = 0) => {
    const page = await openSidebar(
      { readSidebar: state, checkWorkbook: { said: 'Текшерилди: 1.' } },
      { delay },
    );
    await page.press(ky.tabs.check);
    return page;
  };

  test('a finding has its figures, what to do, the clause’s words and its place', async () => {
    const { find } = await atCheck(group());
    const line = find('#panel-check .line');
    expect(line.textContent).toContain('⛔');
    expect(line.textContent).toContain(`${ky.check.now}: 6…7 / 15 · ${ky.check.needed}: ≥ 7,5`);
    expect(line.textContent).toContain('Ар бир мүчөнүн тарабын көрсөтүңүз.');
    expect(line.querySelector('blockquote')?.textContent).toBe('курамынын жарымынан кем эмеси – жарандар');
    expect(line.querySelector('.place')?.textContent).toBe('Мүчөлөр · Тарабы');
  });

  test('a place goes to its cell', async () => {
    const { press, calls } = await atCheck(group());
    await press(`${ky.goTo}: Мүчөлөр · М-007`);
    expect(calls().at(-1)).toEqual(['goTo', 'members', 'М-007', 'birthDate']);
  });

  test('checking again checks and reads, and says the answer', async () => {
    const page = await atCheck(group());
    await page.press(ky.check.again);
    expect(page.calls().map(([name]) => name)).toEqual(['readSidebar', 'checkWorkbook', 'readSidebar']);
    expect(page.find('[role=status]').textContent).toContain('Текшерилди: 1.');
  });

  test('while a job runs every button waits, keeps its focus, and starts nothing', async () => {
    const page = await atCheck(group(), 150);
    await page.press(ky.check.again);
    const button = page.find('#panel-check button.main');
    expect(button.textContent).toBe(ky.running.check);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(page.document.activeElement).toBe(button);
    button.click();
    page.find('.place').click();
    await later(500);
    expect(page.calls().map(([name]) => name)).toEqual(['readSidebar', 'checkWorkbook', 'readSidebar']);
  });

  test('hundreds of lines are folded, and the keyboard goes on where they open', async () => {
    const verdicts = Array.from({ length: 230 }, (_, at) => ({
      ...noBirthDate(at),
      message: `Билдирүү ${at}`,
    }));
    const page = await atCheck(group({ verdicts }));
    const lines = () => page.document.querySelectorAll('#panel-check .line').length;
    expect(lines()).toBe(20);
    await page.press(`${ky.more}: 210`);
    expect(lines()).toBe(120);
    expect(page.document.activeElement?.closest('.line')?.textContent).toContain('Билдирүү 20');
    await page.press(`${ky.more}: 110`);
    await page.press(`${ky.more}: 10`);
    expect(lines()).toBe(230);
  });

  test('waived verdicts are folded at the end', async () => {
    const { find } = await atCheck(group({ verdicts: [verdict({ waived: true })] }));
    expect(find('#panel-check .empty').textContent).toBe(ky.check.none);
    expect(find('#panel-check details.fold summary').textContent).toBe(`${ky.check.waived}: 1`);
  });

  test('an edit elsewhere changes the lines; focus and open details stay', async () => {
    const page = await atCheck(group());
    const details = page.find('#panel-check .line details') as HTMLDetailsElement;
    details.open = true;
    const place = page.find('#panel-check .place');
    place.focus();
    const [first, , ...others] = group().verdicts;
    page.answer({
      readSidebar: group({ verdicts: first ? [first, ...others.slice(1)] : [] }),
      readRevision: '2',
    });
    page.window.dispatchEvent(new page.window.Event('focus'));
    await later();
    expect(page.document.querySelectorAll('#panel-check .place')).toHaveLength(15);
    expect(page.document.activeElement).toBe(place);
    expect(page.find('#panel-check .line details')).toBe(details);
    expect(details.open).toBe(true);
  });
});

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
      ['readSidebar', null],
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

describe('languages', () => {
  const choose = async (page: Awaited<ReturnType<typeof openSidebar>>, code: string) => {
    const select = page.find('select.language') as HTMLSelectElement;
    select.value = code;
    select.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await later();
  };

  test('switching fetches the words, reads in that language, and is remembered', async () => {
    const page = await openSidebar({ readSidebar: group() });
    page.answer({ readSidebar: group({ language: 'ru' }) });
    await choose(page, 'ru');
    expect(page.find('[role=tab][aria-selected=true]').textContent).toBe(ru.tabs.today);
    expect(page.calls().at(-1)).toEqual(['readSidebar', 'ru']);
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

test('text of cells and lists stays text', async () => {
  const evil = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
  const state = group({
    kenesh: evil,
    verdicts: [verdict({ message: evil, todo: evil, clauseText: evil, sheetTitle: evil, columnTitle: evil })],
    deadlines: [deadline({ step: evil, how: evil, owedBy: evil })],
    documents: [acts({ row: 'АК-001', name: evil, url: '/a', missing: [evil] })],
  });
  const { document, window } = await openSidebar({ readSidebar: state });
  await later();
  expect(document.querySelector('#app img, #app script')).toBeNull();
  expect(window.hurt).toBeUndefined();
  expect(document.body.textContent).toContain(evil);
});
