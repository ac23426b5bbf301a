// The server over the socket: who may come in, and what a page that joins receives.
import { connect } from 'node:net';
import { servedForEach } from './served.ts';

const { host, port, faults, line, joined, get } = servedForEach();

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
    for (const host of ['example.org', `localhost:${port()}`]) {
      const stream = connect(port(), '127.0.0.1');
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
    expect(host().runs).toEqual([{ name: 'onOpen', user: 'Айнура@example.org' }]);
  });

  test('a page that does not say who it is has the host’s own person', async () => {
    const page = line();
    await new Promise((resolve) => page.socket.once('open', resolve));
    page.send({ type: 'hello' });
    expect((await page.next('welcome')).person).toEqual(host().user);
  });

  test('an onOpen that fails opens the workbook all the same, and is reported', async () => {
    host().functions.onOpen = () => {
      throw new Error('onOpen');
    };
    const { welcome } = await joined();
    expect(welcome.menus).toEqual([]);
    expect(faults()).toEqual([new Error('onOpen')]);
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
