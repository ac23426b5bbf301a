// The server as browsers meet it: who may come in, what they receive, what they may run.
import { createServer, request, type Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { builtPage } from '../../../build/local-page.ts';
import type { FromPage, ToPage } from '../../../local/server/protocol.ts';
import { type Served, serve } from '../../../local/server/serve.ts';
import { freePort } from '../../browser/support/browser.ts';
import { SmallHost } from './small-host.ts';

const BUNDLE = join(__dirname, '../../fixtures/tiny-bundle');

let host: SmallHost;
let served: Served;
let faults: unknown[];

beforeAll(() => builtPage());

beforeEach(async () => {
  host = new SmallHost();
  faults = [];
  host.functions = {
    onOpen: () => host.ui.addMenu({ caption: 'Сыноо', items: [{ caption: 'Салам', functionName: 'greet' }] }),
    greet: () => host.ui.toast('Салам', '', 5),
    echo: (value) => value,
    date: () => new Date(0),
    panel: () => host.ui.showSidebar({ title: 'Панель', html: '<p>Панель</p>' }),
    go: () => host.ui.activate({ sheetId: '0', row: 4, column: 2 }),
    fail: () => {
      throw new RangeError('Атайын ката');
    },
    secret_: () => 'secret',
  };
  served = await serve(host, BUNDLE, { port: 0, report: (error) => faults.push(error) });
});

afterEach(async () => {
  for (const page of pages.splice(0)) page.socket.terminate();
  await served.close();
});

/** A page that keeps what it receives. */
interface Line {
  readonly socket: WebSocket;
  send(message: FromPage | string): void;
  next<Type extends ToPage['type']>(type: Type): Promise<Extract<ToPage, { type: Type }>>;
}

const pages: Line[] = [];

function line(headers: Record<string, string> = {}): Line {
  const socket = new WebSocket(`ws://127.0.0.1:${served.port}/socket`, { headers });
  const heard: ToPage[] = [];
  let look: () => void = () => undefined;
  socket.on('message', (data) => {
    heard.push(JSON.parse(data.toString()));
    look();
  });
  const made: Line = {
    socket,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    next: (type) =>
      new Promise((resolve) => {
        look = () => {
          const at = heard.findIndex((message) => message.type === type);
          if (at < 0) return;
          look = () => undefined;
          resolve(heard.splice(at, 1)[0] as never);
        };
        look();
      }),
  };
  pages.push(made);
  return made;
}

async function joined(name = 'Бакыт') {
  const page = line();
  await new Promise((resolve) => page.socket.once('open', resolve));
  page.send({ type: 'hello', name, email: `${name}@example.org` });
  const welcome = await page.next('welcome');
  return { ...page, welcome };
}

const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${served.port}${path}`, init);

describe('over HTTP', () => {
  test.each([
    ['/', 'text/html'],
    ['/page.js', 'text/javascript'],
    ['/page-style.css', 'text/css'],
    ['/templates.xml', 'application/xml'],
    ['/fontawesome-webfont.woff2', 'font/woff2'],
    ['/code.js', 'text/javascript'],
    ['/workbook.xlsx', 'spreadsheetml'],
    ['/documents', 'text/html'],
  ])('%s is there', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test.each(['/Code.js', '/appsscript.json', '/..%2f..%2fpackage.json', '/frame/none', '/index.html'])(
    '%s is not',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  /** What a request to the letter is answered: `fetch` would tidy its path and its headers. */
  const answered = (path: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: served.port, path, headers }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      });
      asked.on('error', reject).end();
    });

  test.each([[{ host: 'example.org' }], [{ origin: 'http://example.org' }], [{ origin: 'null' }]])(
    '%j gets neither the page nor the workbook',
    async (headers) => {
      for (const path of ['/', '/workbook.xlsx', '/documents'])
        expect(await answered(path, headers)).toBe(403);
    },
  );

  test.each([
    '/../package.json',
    '/documents/../../package.json',
    '/documents/..%2f..%2fpackage.json',
    '//etc/passwd',
  ])('%s does not lead out of what is served', async (path) => {
    expect(await answered(path, {})).toBe(404);
  });

  test('another page may not put it into itself', async () => {
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'script',
    };
    for (const path of ['/code.js', '/app?email=a@example.org', '/workbook.xlsx'])
      expect(await answered(path, headers)).toBe(403);
    expect((await get('/code.js')).headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test.each(['Акт \ud83d', 'а\'b"\r\nX-Evil: 1', 'Акт (1)*'])(
    'a document called %j can be taken away',
    async (name) => {
      host.files = [{ id: 'abc', name, bytes: () => new TextEncoder().encode('docx') }];
      const response = await get('/documents/abc');
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[\w. -]*"; filename\*=UTF-8''[\w.~!%-]*$/,
      );
      expect(response.headers.get('x-evil')).toBeNull();
      expect((await get('/')).status).toBe(200);
    },
  );

  test('nothing can be sent', async () => {
    expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(405);
  });

  test('nothing in the page comes from elsewhere', async () => {
    for (const path of ['/', '/page-style.css']) {
      const text = await (await get(path)).text();
      expect(text.match(/(?:src|href)="https?:|url\(["']?https?:|@import/g)).toBeNull();
    }
  });

  test('a busy port is one sentence', async () => {
    const busy: Server = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => busy.listen(port, '127.0.0.1', resolve));
    await expect(serve(host, BUNDLE, { port })).rejects.toThrow(`Port ${port} is busy`);
    await new Promise((resolve) => busy.close(resolve));
  });
});

describe('over the socket', () => {
  test.each([[{ origin: 'http://example.org' }], [{ origin: 'null' }], [{ host: 'example.org' }]])(
    '%j may not come in',
    async (headers) => {
      const { socket } = line(headers);
      const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
      expect(error.message).toContain('403');
    },
  );

  test('a message of nobody closes the line', async () => {
    const { socket, send } = await joined();
    send('{"type":"quit"}');
    expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(1008);
  });

  test.each(['ж'.repeat(200), `{"type":"${'ү'.repeat(200)}"}`, '👩‍👩‍👧‍👦'.repeat(20), '\u0000', ''])(
    'what is no message closes the line, and no other: %j',
    async (text) => {
      const [{ socket, send }, other] = [await joined(), await joined()];
      send(text);
      expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(1008);
      other.send({ type: 'run', call: 1, name: 'echo', args: [7] });
      expect((await other.next('returned')).outcome).toEqual({ ok: true, value: 7 });
    },
  );

  test('who goes away while coming in takes nobody along', async () => {
    for (const host of ['example.org', `localhost:${served.port}`]) {
      const stream = connect(served.port, '127.0.0.1');
      await new Promise((resolve) => stream.once('connect', resolve));
      stream.write(
        `GET /socket HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      );
      stream.resetAndDestroy();
    }
    expect((await get('/')).status).toBe(200);
  });

  test('a message that is too big closes the line', async () => {
    const { socket, send } = await joined();
    send(JSON.stringify({ type: 'run', call: 1, name: 'echo', args: ['x'.repeat(9 * 1024 * 1024)] }));
    expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(1009);
  });

  test('a page that joins receives the workbook, the menus and who it is', async () => {
    const { welcome } = await joined('Айнура');
    expect(welcome.menus).toEqual([
      { caption: 'Сыноо', items: [{ caption: 'Салам', functionName: 'greet' }] },
    ]);
    expect(welcome.person).toEqual({ name: 'Айнура', email: 'Айнура@example.org' });
    expect(welcome.snapshot).toHaveProperty('sheets');
    expect(host.runs).toEqual([{ name: 'onOpen', user: 'Айнура@example.org' }]);
  });

  test('a page that does not say who it is has the host’s own person', async () => {
    const page = line();
    await new Promise((resolve) => page.socket.once('open', resolve));
    page.send({ type: 'hello' });
    expect((await page.next('welcome')).person).toEqual(host.user);
  });

  test('an onOpen that fails opens the workbook all the same, and is reported', async () => {
    host.functions.onOpen = () => {
      throw new Error('onOpen');
    };
    const { welcome } = await joined();
    expect(welcome.menus).toEqual([]);
    expect(faults).toEqual([new Error('onOpen')]);
  });

  test('everybody learns who is here', async () => {
    const first = await joined('А');
    await first.next('present');
    const second = await joined('Б');
    expect((await first.next('present')).people.map(({ person }) => person.name)).toEqual(['А', 'Б']);
    second.socket.terminate();
    expect((await first.next('present')).people.map(({ person }) => person.name)).toEqual(['А']);
  });
});

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
      host.functions.onEdit = resolve;
    });
    host.edit({ clientId: page.welcome.clientId });
    expect(await seen).toEqual({ clientId: page.welcome.clientId });
    expect(host.runs.at(-1)).toEqual({ name: 'onEdit', user: 'Түзөтүүчү@example.org' });
  });
});

describe('one workbook', () => {
  test('what a script writes reaches every page', async () => {
    const [first, second] = [await joined('А'), await joined('Б')];
    host.engine.send('UPDATE_CELL', { sheetId: '0', col: 0, row: 0, content: 'бир' });
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
    expect(host.engine.value('0', { row: 0, col: 0 })).toBe('эки');
  });
});

describe('the web app', () => {
  beforeEach(() => {
    host.functions.doGet = (event) => ({
      title: 'Санак <b>',
      html: `<p>${JSON.stringify(event)}</p>`,
      meta: [{ name: 'viewport', content: 'width=device-width' }],
    });
  });

  const frameOf = (html: string) => /data-frame="([^"]+)"/.exec(html)?.[1] ?? '';

  test('is what doGet answers for the person of the address, with its own tags and the address’s parameters', async () => {
    const html = await (await get('/app?name=Айнура&email=a@example.org&x=1')).text();
    expect(html).toContain('<meta name="viewport" content="width=device-width">');
    expect(html).toContain('<title>Санак &#60;b&#62;</title>');
    expect(host.runs).toEqual([{ name: 'doGet', user: 'a@example.org' }]);
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
    delete host.functions.doGet;
    expect((await get('/app')).status).toBe(500);
    expect(faults).toEqual([new Error('Script function not found: doGet')]);
  });

  test('a visitor runs functions outside the document, sees no grid and counts as nobody present', async () => {
    const other = await joined('Башка');
    await other.next('present');
    const visitor = line();
    await new Promise((resolve) => visitor.socket.once('open', resolve));
    visitor.send({ type: 'visit', name: 'Айнура', email: 'a@example.org' });
    visitor.send({ type: 'run', call: 3, name: 'echo', args: ['салам'] });
    expect(await visitor.next('returned')).toMatchObject({ call: 3, outcome: { ok: true, value: 'салам' } });
    expect(host.runs.at(-1)).toEqual({ name: 'echo outside', user: 'a@example.org' });
    await joined('Үчүнчү');
    expect((await other.next('present')).people.map(({ person }) => person.name)).toEqual([
      'Башка',
      'Үчүнчү',
    ]);
  });
});
