// A panel that the page does not bring along is fetched when it is first opened, and once.
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, openSidebar } from './page.ts';
import { group } from './states.ts';
import { surveys } from './tally/states.ts';

const { ky } = words;

afterEach(closeSidebars);

test('the count is fetched at its first opening and keeps its place in the page', async () => {
  const page = await openSidebar({ readSidebar: group(), readTally: surveys() });
  expect(page.calls().map(([name]) => name)).toEqual(['readSidebar']);
  await page.press(ky.tabs.tally);
  expect(page.calls()[1]).toEqual(['readPart', 'tally']);
  expect(page.find('#panel-tally').textContent).toContain(ky.counting.survey);
  await page.press(ky.tabs.today);
  await page.press(ky.tabs.tally);
  expect(page.calls().filter(([name]) => name === 'readPart')).toHaveLength(1);
  expect(page.find('#panel-tally').textContent).toContain(ky.counting.survey);
});

test('a line that is lost says so, and the page goes on', async () => {
  const page = await openSidebar({ readSidebar: group(), readPart: { fail: 'x', name: 'NetworkError' } });
  await page.press(ky.tabs.tally);
  expect(page.find('[role=alert]').textContent).toContain(ky.problem.noAnswer);
  await page.press(ky.tabs.check);
  expect(page.find('#panel-check .line')).toBeDefined();
});
