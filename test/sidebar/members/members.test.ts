// The members' small table, as a person meets it: one column at a time, Enter goes down, dates in few keys.
import { sidebarWords as words } from '../../../src/texts/all.ts';
import { closeSidebars, later, openSidebar } from '../page.ts';
import { found, group, members, verdict, verdicts } from '../states.ts';

const { ky } = words;
/** What the panel asks for. */
const OWN = { ruleKind: 'law', sheet: 'members' } as const;

afterEach(closeSidebars);

async function opened() {
  const page = await openSidebar({
    ...{
      readSidebar: group(),
      readFindings: found(verdicts, OWN),
      readMembers: members,
      correctCells: 'Оңдолгон уячалар: 1.',
    },
  });
  await page.press(ky.tabs.write);
  await page.press(ky.members.title);
  return page;
}

test('a date typed in few keys is a day when the field is left, and that alone is written', async () => {
  const page = await opened();
  await page.press('Туулган күнү');
  const field = () => page.find('.members input') as HTMLInputElement;
  expect(
    [...page.document.querySelectorAll('.members input')].map((one) => Reflect.get(one, 'value')),
  ).toEqual(['', '02.01.1980']);
  await page.type('Т.Байбагышов', '12.3.75');
  field().dispatchEvent(new page.window.FocusEvent('blur'));
  await later();
  expect(field().value).toBe('12.03.1975');
  await page.press(`${ky.members.save}: 1`);
  expect(page.calls().find(([name]) => name === 'correctCells')).toEqual([
    'correctCells',
    [{ sheet: 'members', row: 'М-001', column: 'birthDate', was: '', now: '1975-03-12' }],
  ]);
  expect(page.text()).toContain(`${ky.members.save}: 0`);
});

test('Enter goes down, with Shift up again', async () => {
  const page = await opened();
  const fields = [...page.document.querySelectorAll<HTMLElement>('.members select')];
  fields[0]?.focus();
  const enter = (shiftKey: boolean) =>
    page.document.activeElement?.dispatchEvent(
      new page.window.KeyboardEvent('keydown', { key: 'Enter', shiftKey, bubbles: true }),
    );
  enter(false);
  expect(page.document.activeElement).toBe(fields[1]);
  enter(false);
  expect(page.document.activeElement).toBe(fields[1]);
  enter(true);
  expect(page.document.activeElement).toBe(fields[0]);
});

test('a word that is none of the choices stays as it stands', async () => {
  const page = await opened();
  const second = page.document.querySelectorAll<HTMLSelectElement>('.members select')[1];
  expect(second?.value).toBe('гражданин');
});

test('the composition is judged beside it; only where nothing is open is it called lawful', async () => {
  const page = await opened();
  expect(page.find('#panel-write').textContent).toContain('6сы же 7си – жаран');
  const one = [verdict({ row: 'М-001' })];
  page.answer({ readSidebar: group({ verdicts: one }), readFindings: found(one, OWN) });
  await page.type('Т.Байбагышов', '');
  await page.press(`${ky.members.save}: 1`);
  expect(page.find('#panel-write').textContent).not.toContain(ky.members.lawful);
  page.answer({ readSidebar: group({ verdicts: [] }), readFindings: found([]) });
  await page.type('А.Молдалиева', '');
  await page.press(`${ky.members.save}: 1`);
  expect(page.find('#panel-write').textContent).toContain(ky.members.lawful);
});
