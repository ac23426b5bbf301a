// The web app: its page, its frame, its visitors.
import { servedForEach } from './served.ts';

const { host, faults, line, joined, get } = servedForEach();

describe('the web app', () => {
  beforeEach(() => {
    host().functions.doGet = (event) => ({
      title: 'Санак <b>',
      html: `<p>${JSON.stringify(event)}</p>`,
      meta: [{ name: 'viewport', content: 'width=device-width' }],
    });
  });

  test('the host knows where it is reached', async () => {
    expect(host().address).toBe((await get('/app')).url.replace('127.0.0.1', 'localhost'));
  });

  const frameOf = (html: string) => /data-frame="([^"]+)"/.exec(html)?.[1] ?? '';

  test('is what doGet answers for the person of the address, with its own tags and the address’s parameters', async () => {
    const html = await (await get('/app?name=Айнура&email=a@example.org&x=1')).text();
    expect(html).toContain('<meta name="viewport" content="width=device-width">');
    expect(html).toContain('<title>Санак &#60;b&#62;</title>');
    expect(host().runs).toEqual([{ name: 'doGet', user: 'a@example.org' }]);
    const page = await (await get(`/app/${frameOf(html)}`)).text();
    expect(page).toContain('"x":"1"');
    expect(page.indexOf('google')).toBeLessThan(page.indexOf('"x":"1"'));
  });

  test('its page has a store of the browser, and reaches nothing but its parent', async () => {
    const html = await (await get('/app')).text();
    const { headers } = await get(`/app/${frameOf(html)}`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain('allow-same-origin');
    expect((await get(`/frame/${frameOf(html)}`)).status).toBe(404);
  });

  test('the frame of a sidebar has no such store under any address', async () => {
    const page = await joined();
    page.send({ type: 'menu', name: 'panel' });
    const { page: shown } = await page.next('sidebar');
    expect((await get(`/app/${shown.frame}`)).status).toBe(404);
  });

  test('a bundle without one has none, and the fault is reported', async () => {
    delete host().functions.doGet;
    expect((await get('/app')).status).toBe(500);
    expect(faults()).toEqual([new Error('Script function not found: doGet')]);
  });

  test('a visitor runs functions outside the document, sees no grid and counts as nobody present', async () => {
    const other = await joined('Башка');
    await other.next('present');
    const visitor = line();
    await new Promise((resolve) => visitor.socket.once('open', resolve));
    visitor.send({ type: 'visit', name: 'Айнура', email: 'a@example.org' });
    visitor.send({ type: 'run', call: 3, name: 'echo', args: ['салам'] });
    expect(await visitor.next('returned')).toMatchObject({ call: 3, outcome: { ok: true, value: 'салам' } });
    expect(host().runs.at(-1)).toEqual({ name: 'echo outside', user: 'a@example.org' });
    await joined('Үчүнчү');
    expect((await other.next('present')).people.map(({ person }) => person.name)).toEqual([
      'Башка',
      'Үчүнчү',
    ]);
  });
});
