// Жазуу, as a person meets it: a short form is chosen, filled in, saved, and what the check says of its row is shown.
import type { ShownForm } from '../../src/actions/server.ts';
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, later, openSidebar, until } from './page.ts';
import { attendance, group, verdict } from './states.ts';

const { ky } = words;

afterEach(closeSidebars);

const there: ShownForm = { ...attendance, row: 'Ж-002' };

async function opened(answers: Readonly<Record<string, unknown>> = {}) {
  const page = await openSidebar({
    readSidebar: group(),
    readForm: attendance,
    saveForm: { sheet: 'meetings', row: 'Ж-002', said: '«Жыйналыштар» барагына Ж-002 сабы жазылды.' },
    ...answers,
  });
  await page.press(ky.tabs.write);
  await page.press(ky.forms.attendance.title);
  return page;
}

test('says what it is for before a form is chosen', async () => {
  const page = await openSidebar({ readSidebar: group() });
  await page.press(ky.tabs.write);
  expect(page.find('#panel-write .empty').textContent).toBe(ky.write.about);
});

test('members are ticked, the row is saved, and its verdicts are shown', async () => {
  const page = await opened();
  expect(page.calls().at(-1)).toEqual(['readForm', 'attendance', null, 'ky']);
  await page.type('Датасы', '2024-10-03');
  (page.find('.tick input') as HTMLInputElement).click();
  await later();
  const verdicts = [verdict({ row: 'Ж-002', sheet: 'meetings', message: 'Кворум жок' })];
  page.answer({ readForm: there, readSidebar: group({ verdicts }) });
  await page.press(ky.write.save);
  expect(page.calls().at(2)).toEqual([
    'saveForm',
    'attendance',
    null,
    {
      'meetings.date': { was: '', now: '2024-10-03' },
      'meetings.present': { was: 'М-003', now: 'М-001, М-003' },
    },
  ]);
  expect(page.calls().at(-1)).toEqual(['readForm', 'attendance', 'Ж-002', 'ky']);
  expect(page.find('#panel-write .line').textContent).toContain('Кворум жок');
  expect(page.find('[role=status]').textContent).toContain('Ж-002');
});

test('a row without verdicts says so', async () => {
  const page = await opened();
  page.answer({ readForm: there, readSidebar: group({ verdicts: [] }) });
  await page.press(ky.write.save);
  expect(page.find('#panel-write section').textContent).toContain(ky.write.noVerdicts);
});

test('what the list tells is not enough to say so: everything is judged', async () => {
  const page = await opened();
  const listed = group({ read: 'list', deadlines: null, documents: null, verdicts: [], words: null });
  page.answer({ readForm: there, readSidebar: listed, readDeadlines: [] });
  await page.press(ky.write.save);
  await until(() => page.calls().some(([name, , , few]) => name === 'readSidebar' && few === false));
  expect(page.find('#panel-write section').textContent).not.toContain(ky.write.noVerdicts);
});

test('a refusal leaves what was typed', async () => {
  const fail = '«Датасы» толтурулган жок.';
  const page = await opened({ saveForm: { fail } });
  await page.type('Датасы', '2024-10-03');
  await page.press(ky.write.save);
  expect(page.find('[role=alert]').textContent).toContain(fail);
  expect((page.find('#panel-write input[type=date]') as HTMLInputElement).value).toBe('2024-10-03');
});

test('another row is read when it is chosen', async () => {
  const page = await opened();
  const select = page.find('#panel-write select') as HTMLSelectElement;
  select.value = 'Ж-001';
  select.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  expect(page.calls().at(-1)).toEqual(['readForm', 'attendance', 'Ж-001', 'ky']);
});
