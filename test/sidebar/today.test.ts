// Бүгүн, as a person meets it.
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, openSidebar } from './page.ts';
import { deadline, group, verdict } from './states.ts';

const { ky } = words;

afterEach(closeSidebars);

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
