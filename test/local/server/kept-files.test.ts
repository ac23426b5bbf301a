// What a browser can take away.
import { keptFile } from '../../../local/server/kept-files.ts';
import { SmallHost } from './small-host.ts';

const host = new SmallHost();
host.files = [
  { id: 'd1', name: 'Акт <№ 1>', bytes: () => new Uint8Array([1, 2]) },
  { id: 'д 2', name: 'Протокол', bytes: async () => new Uint8Array([3]) },
];

test('the workbook is a download', async () => {
  const reply = await keptFile(host, '/workbook.xlsx');
  expect(reply).toMatchObject({ status: 200, download: 'workbook.xlsx' });
  expect(reply.type).toContain('spreadsheetml');
});

test('a document by its id', async () => {
  expect(await keptFile(host, '/documents/d1')).toMatchObject({
    status: 200,
    download: 'Акт <№ 1>.docx',
    body: new Uint8Array([1, 2]),
  });
  expect(await keptFile(host, `/documents/${encodeURIComponent('д 2')}`)).toMatchObject({ status: 200 });
});

test('names in the list are text', async () => {
  const { body } = await keptFile(host, '/documents');
  expect(body).toContain('Акт &#60;№ 1&#62;');
  expect(body).not.toContain('<№');
});

test('an empty outbox says so', async () => {
  expect((await keptFile(host, '/outbox')).body).toContain('Азырынча эч нерсе жок');
});

test.each([
  '/documents/none',
  '/documents/d1/more',
  '/documents/..%2f..%2fpackage.json',
  '/documents/%',
  '/etc/passwd',
  '/workbook.json',
])('%s is nowhere', async (path) => {
  expect((await keptFile(host, path)).status).toBe(404);
});
