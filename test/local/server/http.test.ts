// The server over HTTP: what it hands out, to whom, and what never leaves it.
import { createServer, request, type Server } from 'node:http';
import { serve } from '../../../local/server/serve.ts';
import { freePort } from '../../browser/support/browser.ts';
import { BUNDLE, servedForEach } from './served.ts';

const { host, port, get } = servedForEach();

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
      const asked = request({ host: '127.0.0.1', port: port(), path, headers }, (response) => {
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
      host().files = [{ id: 'abc', name, bytes: () => new TextEncoder().encode('docx') }];
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
    await expect(serve(host(), BUNDLE, { port })).rejects.toThrow(`Port ${port} is busy`);
    await new Promise((resolve) => busy.close(resolve));
  });
});
