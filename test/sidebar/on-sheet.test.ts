// A survey on the sheets, asked for in the sidebar: rows laid out, answers counted, results computed.
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, openSidebar } from './page.ts';
import { group } from './states.ts';
import { surveys } from './tally/states.ts';

const { ky } = words;
const own = ky.surveys;

afterEach(closeSidebars);

async function opened(tabs: readonly { id: number; name: string }[] = []) {
  const page = await openSidebar({
    ...{ readSidebar: group(), readTally: surveys({ tabs }) },
    ...{ layOutBatch: 'Даяр: 5.', countAnswers: 'Саналды: 2.', countTab: 'Саналды: 3.' },
    computeResults: 'Эсептелди: 1.',
  });
  await page.press(ky.tabs.tally);
  return page;
}

/** Chooses a value as a person does: the field says that it has changed. */
async function choose(page: Awaited<ReturnType<typeof opened>>, label: string, value: string): Promise<void> {
  await page.type(label, value);
  const found = [...page.document.querySelectorAll('label')].find((one) =>
    one.textContent?.startsWith(label),
  );
  found?.control?.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  await page.type(label, value);
}

async function chosen(tabs: readonly { id: number; name: string }[] = []) {
  const page = await opened(tabs);
  await choose(page, ky.counting.member, 'М-002');
  await choose(page, ky.counting.village, 'Баетов');
  return page;
}

const last = (page: Awaited<ReturnType<typeof opened>>, name: string) =>
  page
    .calls()
    .filter(([called]) => called === name)
    .pop();

test('before it is chosen who counts and where, only the results can be asked for', async () => {
  const page = await opened();
  expect(page.find('.on-sheet').textContent).toContain(ky.counting.chooseFirst);
  expect(page.document.querySelectorAll('.on-sheet button')).toHaveLength(1);
  await page.press(own.results);
  expect(last(page, 'computeResults')).toEqual(['computeResults']);
  expect(page.text()).toContain('Эсептелди: 1.');
});

test('rows are laid out for who is chosen', async () => {
  const page = await chosen();
  await page.press(own.layOut);
  expect(last(page, 'layOutBatch')).toEqual(['layOutBatch', 'С-001', 'М-002', 'Баетов']);
  expect(page.text()).toContain('Даяр: 5.');
});

test('pasted answers are counted, and leave the page', async () => {
  const page = await chosen();
  await page.type(own.answers, '1\nОоба\nЖок');
  await page.press(own.paste);
  expect(last(page, 'countAnswers')).toEqual([
    ...['countAnswers', 'С-001', 'М-002', 'Баетов', '1\nОоба\nЖок'],
  ]);
  expect(page.text()).toContain('Саналды: 2.');
  expect((page.find('.on-sheet textarea') as HTMLTextAreaElement).value).toBe('');
});

test('pasted answers that were refused stay to be mended, and the sentence says why', async () => {
  const page = await chosen();
  page.answer({ countAnswers: { fail: 'Бир да жооп табылган жок.' } });
  await page.type(own.answers, 'аты\nА.Асанов');
  await page.press(own.paste);
  expect(page.find('[role=alert]').textContent).toContain('Бир да жооп табылган жок.');
  expect((page.find('.on-sheet textarea') as HTMLTextAreaElement).value).toBe('аты\nА.Асанов');
});

test('the answers of a tab are counted; without such a tab nothing is offered', async () => {
  const page = await chosen([
    { id: 7, name: 'Form Responses 1' },
    { id: 8, name: 'Менин барагым' },
  ]);
  await choose(page, own.tab, '8');
  await page.press(own.count);
  expect(last(page, 'countTab')).toEqual(['countTab', 'С-001', 'М-002', 'Баетов', 8]);
  closeSidebars();
  const without = await chosen();
  expect(without.find('.on-sheet').textContent).not.toContain(own.tabAbout);
});
