// Жазуу, as a person meets it: a short form is chosen, filled in, saved, and what the check says of its row is shown.
import type { ShownForm } from '../../src/commands/server.ts';
import { NO_FILTER } from '../../src/sidebar/filter.ts';
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, later, openSidebar } from './page.ts';
import { acts, attendance, found, group, verdict, visit } from './states.ts';

const { ky } = words;

afterEach(closeSidebars);

const there: ShownForm = { ...attendance, row: 'Ж-002' };

async function opened(answers: Readonly<Record<string, unknown>> = {}) {
  const page = await openSidebar({
    readSidebar: group(),
    readForm: attendance,
    saveForm: {
      ...{ sheet: 'meetings', row: 'Ж-002', rows: [{ sheet: 'meetings', row: 'Ж-002' }] },
      message: '«Жыйналыштар» барагына Ж-002 сабы жазылды.',
    },
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
  page.answer({ readForm: there, readSidebar: group({ verdicts }), readFindings: found(verdicts) });
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
  expect(page.calls()).toContainEqual(['readForm', 'attendance', 'Ж-002', 'ky']);
  expect(page.calls()).toContainEqual(['readFindings', 'ky', { ...NO_FILTER, rows: ['Ж-002'] }, 0]);
  expect(page.find('#panel-write .line').textContent).toContain('Кворум жок');
  expect(page.find('[role=status]').textContent).toContain('Ж-002');
});

test('a row without verdicts says so', async () => {
  const page = await opened();
  page.answer({ readForm: there, readSidebar: group({ verdicts: [] }), readFindings: found([]) });
  await page.press(ky.write.save);
  expect(page.find('#panel-write section').textContent).toContain(ky.write.noVerdicts);
});

test('a refusal leaves what was typed', async () => {
  const fail = '«Жыйналыштар» бөлүгүндө «Датасы» толтурулган жок.';
  const page = await opened({ saveForm: { fail } });
  await page.type('Датасы', '2024-10-03');
  await page.press(ky.write.save);
  expect(page.find('[role=alert]').textContent).toContain(fail);
  expect((page.find('#panel-write input[type=date]') as HTMLInputElement).value).toBe('2024-10-03');
});

test('a day that the browser cannot take is stated, and nothing is saved until it is put right', async () => {
  const page = await opened();
  const day = page.find('#panel-write input[type=date]');
  Object.defineProperty(day, 'validity', { configurable: true, value: { badInput: true } });
  await page.press(ky.write.save);
  expect(page.calls().map(([name]) => name)).not.toContain('saveForm');
  expect(page.find('[role=alert]').textContent).toContain(ky.notADay.replace('{field}', 'Датасы *'));
  expect(page.document.activeElement).toBe(day);
  Object.defineProperty(day, 'validity', { configurable: true, value: { badInput: false } });
  await page.press(ky.problem.retry);
  expect(page.document.activeElement).toBe(day);
  await page.type('Датасы', '2024-10-03');
  await page.press(ky.write.save);
  const [, , , values] = page.calls().find(([name]) => name === 'saveForm') ?? [];
  expect(values).toMatchObject({ 'meetings.date': { was: '', now: '2024-10-03' } });
});

test('another row is read when it is chosen', async () => {
  const page = await opened();
  const select = page.find('#panel-write select') as HTMLSelectElement;
  select.value = 'Ж-001';
  select.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  expect(page.calls().at(-1)).toEqual(['readForm', 'attendance', 'Ж-001', 'ky']);
});

describe('a visit, from which an act is made', () => {
  const saved = {
    ...{ sheet: 'objects', row: 'О-002', message: 'Жазылды: О-002, АК-002.' },
    rows: [
      { sheet: 'objects', row: 'О-002' },
      { sheet: 'acts', row: 'АК-002' },
    ],
  };
  const atVisit = async (answers: Readonly<Record<string, unknown>> = {}) => {
    const page = await openSidebar({ readSidebar: group(), readForm: visit, saveForm: saved, ...answers });
    await page.press(ky.tabs.write);
    await page.press(ky.forms.visit.title);
    return page;
  };

  test('a row that is taken brings those to which it refers, and asks for no fields of theirs', async () => {
    const page = await atVisit();
    expect(page.text()).toContain('Аталышы');
    await page.type('Акт', 'АК-001');
    expect(page.text()).not.toContain('Аталышы');
    expect(page.text()).toContain('Максаты');
    await page.press(ky.write.saveAll);
    expect(page.calls().find(([name]) => name === 'saveForm')?.[3]).toEqual({
      'objects.number': { was: '', now: 'О-001' },
      'objects.name': { was: '', now: '' },
      'acts.number': { was: '', now: 'АК-001' },
      'acts.purpose': { was: '', now: '' },
    });
  });

  test('what was typed is there again when the form is left and opened again, until it is saved', async () => {
    const page = await atVisit();
    await page.type('Аталышы', 'Мектеп');
    await page.press(ky.forms.attendance.title);
    await page.press(ky.forms.visit.title);
    const name = () => (page.find('#panel-write input[type=text]') as HTMLInputElement).value;
    expect(name()).toBe('Мектеп');
    expect(page.window.localStorage.getItem('bmjb.form.visit')).toContain('Мектеп');
    await page.press(ky.write.clear);
    expect(name()).toBe('');
    await page.type('Аталышы', 'Мектеп');
    await page.press(ky.write.saveAll);
    expect(page.window.localStorage.getItem('bmjb.form.visit')).toBeNull();
  });

  test('leads to its act, among the documents', async () => {
    const act = { row: 'АК-002', name: '2/2024', url: '', missing: ['Тиркемелер'] };
    const documents = [acts({ ...act, row: 'АК-001', name: '1/2024', missing: [] }, act)];
    const page = await atVisit();
    await page.type('Аталышы', 'Мектеп');
    page.answer({ readSidebar: group({ documents }) });
    await page.press(ky.write.saveAll);
    await page.press(`${ky.write.toAct}: АК-002`);
    expect(page.find('[role=tab][aria-selected=true]').textContent).toBe(ky.tabs.documents);
    expect(page.find('#panel-documents .line').textContent).toContain('Тиркемелер');
  });
});
