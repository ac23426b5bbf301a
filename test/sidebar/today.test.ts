// Бүгүн, as a person meets it.
import { sidebarWords as words } from '../../src/texts/all.ts';
import { day } from '../rules/support.ts';
import { closeSidebars, later, openSidebar } from './page.ts';
import { deadline, due, found, group, verdicts as own, verdict } from './states.ts';

const { ky } = words;

afterEach(closeSidebars);

describe('today', () => {
  test('counts each kind with its sign and word, waived ones left out', async () => {
    const verdicts = [...own, verdict({ key: 'w', waived: true })];
    const { document } = await openSidebar({ readSidebar: group({ verdicts }) });
    const counts = [...document.querySelectorAll('#panel-today .count')].map(
      ({ textContent }) => textContent,
    );
    expect(counts).toEqual([
      `⛔${ky.kinds.violated}1`,
      `⚠${ky.kinds.warning}1`,
      `❓${ky.kinds.unknown}15`,
      `◌${ky.kinds.claimed}0`,
      `✓${ky.kinds.met}14`,
    ]);
  });

  test('edits that no check has seen are told of before the counts; where there are none, nothing is', async () => {
    const page = await openSidebar({ readSidebar: group({ unchecked: 3 }) });
    const told = ky.check.unchecked.replace('{count}', '3');
    expect(page.find('#panel-today .unchecked').textContent).toBe(told);
    expect(page.document.querySelector('#panel-check .unchecked')?.textContent).toBe(told);
    closeSidebars();
    const fresh = await openSidebar({ readSidebar: group() });
    expect(fresh.document.querySelector('.unchecked')).toBeNull();
  });

  test('a count opens the list of its verdicts', async () => {
    const page = await openSidebar({ readSidebar: group() });
    page.answer({ readFindings: found(own, { kind: 'violated' }) });
    page.find('#panel-today button.count.violated').click();
    await later();
    expect(page.find('#panel-check').hidden).toBe(false);
    expect(page.document.querySelectorAll('#panel-check .line')).toHaveLength(1);
    expect(page.find('#panel-check .line').textContent).toContain('6сы же 7си – жаран');
  });

  test('until it is known what falls due, it says that it is being read', async () => {
    const answers = { readSidebar: group({ read: 'list', deadlines: null, documents: null, verdicts: [] }) };
    const page = await openSidebar({ ...answers, readDeadlines: due([]) }, { delay: 300 });
    expect(page.find('#panel-today .loading').textContent).toBe(ky.running.read);
    await later(300);
    expect(page.find('#panel-today').textContent).toContain(ky.today.noneUrgent);
    expect(page.calls().map(([name]) => name)).toEqual(['readSidebar', 'readDeadlines']);
  });

  test('letters of typed days are offered where there are some, shown before anything is written, and entered as shown', async () => {
    const letter = {
      sheet: 'acts',
      row: 'АК-001',
      addressee: 'object',
      object: 'О-001',
      letter: null,
      days: { sent: day('2025-04-25') },
    } as const;
    const shown = { letter, paper: 'АК-001', addressee: 'объект', days: 'Жиберилген күнү: 25.04.2025' };
    const { deadlines } = group();
    if (deadlines === null) throw new Error('No deadlines');
    const page = await openSidebar({
      readSidebar: { ...group(), deadlines: { ...deadlines, typed: 1 } },
      readTypedDays: [shown],
      enterLetters: 'Жазылды',
    });
    const fold = [...page.document.querySelectorAll<HTMLDetailsElement>('#panel-today details.fold')].find(
      ({ textContent }) => textContent?.includes(ky.today.typedDays),
    );
    if (fold === undefined) throw new Error('Nothing is offered');
    expect(page.calls().map(([name]) => name)).not.toContain('readTypedDays');
    fold.open = true;
    await later();
    expect(fold.textContent).toContain('АК-001 → объект');
    expect(page.calls().map(([name]) => name)).not.toContain('enterLetters');
    fold.querySelector('button')?.click();
    await later();
    expect(page.calls().find(([name]) => name === 'enterLetters')).toEqual(['enterLetters', [letter]]);
  });

  test('where no day is typed beside an act or a report, no letters are offered', async () => {
    const { find } = await openSidebar({ readSidebar: group() });
    expect(find('#panel-today').textContent).not.toContain(ky.today.typedDays);
  });

  test('what is overdue and near stands open, the rest folded', async () => {
    const deadlines = [
      deadline(),
      deadline({ row: 'К-1', state: 'near' }),
      deadline({ row: 'К-2', state: 'done' }),
    ];
    const { find, document } = await openSidebar({ readSidebar: group({ deadlines, verdicts: [] }) });
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

  test('one list: violations of law, what is overdue, what is near, then what is not known', async () => {
    const deadlines = [deadline(), deadline({ sheet: 'letters', row: 'КТ-001', state: 'near' })];
    const { document } = await openSidebar({ readSidebar: group({ deadlines }) });
    const lines = [...document.querySelectorAll('#panel-today > .lines > .line')];
    expect(lines.map((line) => line.querySelector('.place')?.textContent)).toEqual([
      'Мүчөлөр · Тарабы',
      'Жыйналыштар · Датасы',
      'К-005',
      'КТ-001',
      'М-001',
    ]);
  });

  test('what has changed is read when it is opened, and says who did it', async () => {
    const change = {
      when: '2024-10-05 09:30',
      who: 'bakyt@example.org',
      what: 'Кыска форма менен жазылды',
      sheetTitle: 'Жыйналыштар',
      rows: 'Ж-001',
    };
    const page = await openSidebar({ readSidebar: group({ deadlines: [] }), readChanges: [change] });
    const fold = page.find('#panel-today details.fold') as HTMLDetailsElement;
    expect(fold.textContent).toContain(ky.today.changes);
    fold.open = true;
    fold.dispatchEvent(new page.window.Event('toggle'));
    await later();
    expect(page.calls().at(-1)).toEqual(['readChanges']);
    for (const part of Object.values(change)) expect(fold.textContent).toContain(part);
    fold.dispatchEvent(new page.window.Event('toggle'));
    page.answer({ readChanges: [] });
    await later();
    expect(fold.textContent).toContain(change.what);
  });

  test('reminders are switched by one button that says how they stand', async () => {
    const page = await openSidebar({ readSidebar: group(), setReminders: 'Кат барат.' });
    expect(page.text()).toContain(ky.today.remindersOff);
    page.answer({ readSidebar: group({ reminders: true }) });
    await page.press(ky.today.startReminders);
    expect(page.calls().at(1)).toEqual(['setReminders', true]);
    expect(page.text()).toContain(ky.today.remindersOn);
    expect(page.document.activeElement?.textContent).toBe(ky.today.stopReminders);
  });
});
