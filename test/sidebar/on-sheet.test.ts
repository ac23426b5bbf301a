// A survey on the sheets, asked for in the sidebar: rows laid out, answers counted, results computed.
import type { AnswersPreview } from '../../src/commands/server.ts';
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, later, openSidebar } from './page.ts';
import { group } from './states.ts';
import { surveys } from './tally/states.ts';

const { ky } = words;
const own = ky.surveys;

afterEach(closeSidebars);

async function opened(tabs: readonly { id: number; name: string }[] = []) {
  const page = await openSidebar({
    readSidebar: group(),
    readTally: surveys({ tabs }),
    layOutBatch: 'Даяр: 5.',
    countAnswers: 'Саналды: 2.',
    countTab: 'Саналды: 3.',
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

test.each([
  ['https://script.google.com/macros/s/AK/exec', 'phoneAbout', 1],
  [null, 'noPhonePage', 0],
  ['javascript:alert(1)', 'phoneAbout', 0],
] as const)('the page for phones at %s: %s', async (address, sentence, links) => {
  const page = await openSidebar({
    readSidebar: group(),
    readTally: surveys(),
    readPhonePage: { address },
  });
  await page.press(ky.tabs.tally);
  expect(last(page, 'readPhonePage')).toBeUndefined();
  const fold = [...page.document.querySelectorAll('details')].find((one) =>
    one.textContent?.startsWith(own.phone),
  );
  if (fold === undefined) throw new Error('No fold for phones');
  fold.open = true;
  fold.dispatchEvent(new page.window.Event('toggle'));
  await later();
  expect(fold.textContent).toContain(own[sentence]);
  expect(fold.querySelectorAll('a')).toHaveLength(links);
  expect(fold.textContent).toContain(address ?? own.noPhonePage);
});

test('where there is no survey, its form is one press away', async () => {
  const page = await openSidebar({
    readSidebar: group(),
    readTally: surveys({ surveys: [] }),
    readForm: { id: 'survey', row: '', rows: [], fills: 'new', parts: [] },
  });
  await page.press(ky.tabs.tally);
  expect(page.text()).toContain(ky.counting.none);
  await page.press(ky.forms.survey.title);
  expect(last(page, 'readForm')).toEqual(['readForm', 'survey', null, 'ky']);
  expect(page.text()).toContain(ky.forms.survey.about);
});

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

/** Two answers as the server reads them. */
const PREVIEW: AnswersPreview = {
  forms: 2,
  fresh: 2,
  columns: [
    {
      place: 0,
      header: 'Пол',
      meaning: 'sex',
      example: 'Женский',
      more: 0,
      words: [
        { given: 'Асанова', people: 1, as: null, isKnown: false },
        { given: 'Женский', people: 1, as: 'women', isKnown: true },
      ],
      choices: [
        { value: 'women', caption: 'Аялдар' },
        { value: 'men', caption: 'Эркектер' },
      ],
    },
  ],
  meanings: [
    { value: 'other', caption: 'Саналбайт' },
    { value: 'sex', caption: 'Жынысы' },
  ],
  counts: [
    { question: '1. Суу барбы?', answers: [{ answer: 'ооба', people: 2, groups: 'Аялдар 1, Эркектер 1' }] },
  ],
  villages: [{ village: 'Баетов', date: '05.10.2024', forms: 2 }],
  notes: ['«Аты» эске алынган жок.'],
  question: '',
  isReady: true,
};

const TEXT = '1\tПол\nОоба\tЖенский';

async function read(preview: AnswersPreview) {
  const page = await chosen();
  page.answer({ previewAnswers: preview });
  await page.type(own.answers, TEXT);
  await page.press(own.import.look);
  return page;
}

/** The choice behind a label that begins so. */
async function pick(page: Awaited<ReturnType<typeof opened>>, label: string, value: string): Promise<void> {
  const found = [...page.document.querySelectorAll('.import label')].find((one) =>
    one.textContent?.startsWith(label),
  ) as HTMLLabelElement;
  (found.control as HTMLSelectElement).value = value;
  found.control?.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  await later();
}

const pasted = (page: Awaited<ReturnType<typeof opened>>) =>
  (page.find('.on-sheet textarea') as HTMLTextAreaElement).value;

test('pasted answers are shown as they are read, then counted, and leave the page', async () => {
  const page = await read(PREVIEW);
  expect(last(page, 'previewAnswers')).toEqual([
    ...['previewAnswers', 'С-001', 'М-002', 'Баетов', TEXT, { columns: {}, words: {} }],
  ]);
  expect(last(page, 'countAnswers')).toBeUndefined();
  expect(page.find('.import').textContent).toContain('ооба: 2 (Аялдар 1, Эркектер 1)');
  expect(page.find('.import').textContent).toContain('«Аты» эске алынган жок.');
  await page.press(own.import.write);
  expect(last(page, 'countAnswers')).toEqual([
    ...['countAnswers', 'С-001', 'М-002', 'Баетов', TEXT, 'ask', { columns: {}, words: {} }],
  ]);
  expect(page.text()).toContain('Саналды: 2.');
  expect(pasted(page)).toBe('');
});

test('what a column holds and as what a word is read can be changed, and is read again at once', async () => {
  const page = await read({ ...PREVIEW, isReady: false });
  expect(page.text()).toContain(own.import.chooseWords);
  expect(page.text()).not.toContain(own.import.write);
  page.answer({ previewAnswers: PREVIEW });
  await pick(page, '❓ «Асанова»', 'women');
  const words = { sex: { Асанова: 'women' } };
  expect(last(page, 'previewAnswers')?.[5]).toEqual({ columns: {}, words });
  await pick(page, 'Пол', 'other');
  expect(last(page, 'previewAnswers')?.[5]).toEqual({ columns: { 0: 'other' }, words });
  await page.press(own.import.write);
  expect(last(page, 'countAnswers')?.[6]).toEqual({ columns: { 0: 'other' }, words });
});

test('pasted answers that were refused stay to be mended, and the sentence says why', async () => {
  const page = await chosen();
  page.answer({ previewAnswers: { fail: 'Бир да жооп табылган жок.' } });
  await page.type(own.answers, 'аты\nА.Асанов');
  await page.press(own.import.look);
  expect(page.find('[role=alert]').textContent).toContain('Бир да жооп табылган жок.');
  expect(pasted(page)).toBe('аты\nА.Асанов');
});

test('of answers that were counted before a person says whose they are before anything is written', async () => {
  const page = await read({ ...PREVIEW, fresh: 1, question: 'Мурда саналган: 1.' });
  expect(page.text()).toContain('Мурда саналган: 1.');
  expect(page.text()).not.toContain(own.import.write);
  await pick(page, own.repeats, 'new');
  await page.press(own.import.write);
  expect(last(page, 'countAnswers')?.[5]).toBe('new');
});

test('where somebody else has counted them meanwhile, they are read again and stay', async () => {
  const page = await read(PREVIEW);
  page.answer({ countAnswers: `Мурда саналган. «${own.repeats}» дегенден тандаңыз.` });
  await page.press(own.import.write);
  expect(page.calls().filter(([name]) => name === 'previewAnswers')).toHaveLength(2);
  expect(pasted(page)).toBe(TEXT);
});

test('the answers of a tab are read and counted; without such a tab nothing is offered', async () => {
  const page = await chosen([
    { id: 7, name: 'Form Responses 1' },
    { id: 8, name: 'Менин барагым' },
  ]);
  page.answer({ previewAnswers: PREVIEW });
  await choose(page, own.tab, '8');
  const tab = [...page.document.querySelectorAll<HTMLElement>('.on-sheet details')].pop();
  tab?.querySelector('button')?.click();
  await later();
  expect(last(page, 'previewAnswers')?.[4]).toBe(8);
  await page.press(own.import.write);
  expect(last(page, 'countTab')).toEqual([
    ...['countTab', 'С-001', 'М-002', 'Баетов', 8, 'ask', { columns: {}, words: {} }],
  ]);
  closeSidebars();
  const without = await chosen();
  expect(without.find('.on-sheet').textContent).not.toContain(own.tabAbout);
});
