// What pages run and write: answers, failures, screens of one person, and one workbook for all.
import { servedForEach } from './served.ts';

const { host, joined, get } = servedForEach();

describe('running functions', () => {
  const call = async (name: string, ...args: unknown[]) => {
    const page = await joined();
    page.send({ type: 'run', call: 7, name, args });
    return page.next('returned');
  };

  test('a value comes back', async () => {
    const value = { text: 'Өмүр', list: [1, null, true] };
    expect(await call('echo', value)).toEqual({ type: 'returned', call: 7, outcome: { ok: true, value } });
  });

  test('what is thrown comes back as a failure', async () => {
    expect((await call('fail')).outcome).toEqual({ ok: false, name: 'RangeError', message: 'Атайын ката' });
  });

  test.each([
    ['a date does not come back', 'date', /not a supported return type/],
    ['a private function cannot be called', 'secret_', /Script function not found: secret_/],
    ['nor one that every object has', 'toString', /Script function not found: toString/],
    ['nor one that is not there', 'none', /Script function not found: none/],
    ['nor a path into one', 'echo.call', /Script function not found: echo.call/],
  ])('%s', async (_, name, message) => {
    expect((await call(name)).outcome).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });

  test('a run is announced, and what it shows goes to its own person only', async () => {
    const other = await joined('Башка');
    const page = await joined();
    page.send({ type: 'menu', name: 'greet' });
    expect(await page.next('running')).toEqual({ type: 'running', running: true });
    expect(await page.next('toast')).toMatchObject({ text: 'Салам' });
    expect(await page.next('running')).toEqual({ type: 'running', running: false });
    other.send({ type: 'menu', name: 'go' });
    expect(await other.next('activate')).toEqual({
      type: 'activate',
      place: { sheetId: '0', row: 4, column: 2 },
    });
    expect(await Promise.race([other.next('toast'), call('echo').then(() => 'none')])).toBe('none');
  });

  test('a menu item that fails is reported', async () => {
    const page = await joined();
    page.send({ type: 'menu', name: 'fail' });
    expect(await page.next('failed')).toEqual({ type: 'failed', message: 'Атайын ката' });
  });

  test('a sidebar is a frame that may reach nothing but its parent', async () => {
    const page = await joined();
    page.send({ type: 'menu', name: 'panel' });
    const { page: shown } = await page.next('sidebar');
    const response = await get(`/frame/${shown.frame}`);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    const html = await response.text();
    expect(html.indexOf('google')).toBeLessThan(html.indexOf('<p>Панель</p>'));
  });

  test('an edit runs onEdit for the person who made it', async () => {
    const page = await joined('Түзөтүүчү');
    const seen = new Promise((resolve) => {
      host().functions.onEdit = resolve;
    });
    host().edit({ clientId: page.welcome.clientId });
    expect(await seen).toEqual({ clientId: page.welcome.clientId });
    expect(host().runs.at(-1)).toEqual({ name: 'onEdit', user: 'Түзөтүүчү@example.org' });
  });
});

describe('one workbook', () => {
  test('what a script writes reaches every page', async () => {
    const [first, second] = [await joined('А'), await joined('Б')];
    host().engine.send('UPDATE_CELL', { sheetId: '0', col: 0, row: 0, content: 'бир' });
    for (const page of [first, second]) {
      expect((await page.next('collaboration')).message).toMatchObject({ type: 'REMOTE_REVISION' });
    }
  });

  test('what a page writes reaches the workbook under the page’s own id', async () => {
    const page = await joined();
    const { revisionId = '' } = page.welcome.snapshot;
    const message = {
      type: 'REMOTE_REVISION',
      version: 1,
      serverRevisionId: revisionId,
      nextRevisionId: 'r1',
      clientId: 'somebody else',
      commands: [{ type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 0, content: 'эки' }],
    };
    page.send({ type: 'collaboration', message });
    expect((await page.next('collaboration')).message).toMatchObject({ clientId: page.welcome.clientId });
    expect(host().engine.value('0', { row: 0, col: 0 })).toBe('эки');
  });
});
