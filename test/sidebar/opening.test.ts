// The built page opens: one call, and a sentence where it fails.
import { buildPage } from '../../build/pages.ts';
import { firstWords } from '../../src/texts/ky/first-words.ts';
import { closeSidebars, openSidebar } from './page.ts';
import { group } from './states.ts';

afterEach(closeSidebars);

describe('opening', () => {
  test('says that it loads before the first answer', async () => {
    const { text, document } = await openSidebar({ readSidebar: group() }, { delay: 1000, waits: false });
    expect(text()).toContain(firstWords.loading);
    expect(document.querySelector('[role=tab]')).toBeNull();
  });

  test('is one call', async () => {
    const { calls } = await openSidebar({ readSidebar: group() });
    expect(calls()).toEqual([['readSidebar', null, null, true]]);
  });

  test('the page without its script is Kyrgyz and says that it loads', async () => {
    const { html } = await buildPage('Sidebar');
    expect(html).toContain('<html lang="ky">');
    expect(html).toContain('<base target="_top">');
    expect(html).toContain(firstWords.loading);
    expect(html).not.toMatch(/<!-- (style|script) -->/);
  });

  test('a failure is reported with the server’s sentence, and trying again opens', async () => {
    const page = await openSidebar({ readSidebar: { fail: 'Барактар табылган жок.' } });
    expect(page.find('[role=alert]').textContent).toContain('Барактар табылган жок.');
    page.answer({ readSidebar: group() });
    await page.press(firstWords.retry);
    expect(page.document.querySelector('[role=alert]')).toBeNull();
    expect(page.text()).toContain('Баетов айылдык Кеңеши');
  });

  test('a lost connection is reported in the page’s own words', async () => {
    const fail = 'NetworkError: Connection failure due to HTTP 0';
    const { find, text } = await openSidebar({ readSidebar: { fail, name: 'NetworkError' } });
    expect(find('[role=alert]').textContent).toContain(firstWords.noAnswer);
    expect(text()).not.toContain('NetworkError');
  });
});
