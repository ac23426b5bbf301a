// A served host for tests, fresh before each, and pages that keep what they receive.
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { builtPage } from '../../../build/local-page.ts';
import type { FromPage, ToPage } from '../../../local/server/protocol.ts';
import { type Served, serve } from '../../../local/server/serve.ts';
import { SmallHost } from './small-host.ts';

export const BUNDLE = join(__dirname, '../../fixtures/tiny-bundle');

/** A page's line to the server. */
interface Line {
  readonly socket: WebSocket;
  send(message: FromPage | string): void;
  next<Type extends ToPage['type']>(type: Type): Promise<Extract<ToPage, { type: Type }>>;
}

/** Serves a small host for the tests of a file; each test has one of its own. */
export function servedForEach() {
  let host: SmallHost;
  let served: Served;
  let faults: unknown[];
  const pages: Line[] = [];

  beforeAll(() => builtPage());

  beforeEach(async () => {
    host = new SmallHost();
    faults = [];
    host.functions = functionsOf(host);
    served = await serve(host, BUNDLE, { port: 0, report: (error) => faults.push(error) });
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) page.socket.terminate();
    await served.close();
  });

  function line(headers: Record<string, string> = {}): Line {
    const made = lineOver(new WebSocket(`ws://127.0.0.1:${served.port}/socket`, { headers }));
    pages.push(made);
    return made;
  }

  /** A page that has joined as `name`. */
  async function joined(name = 'Бакыт') {
    const page = line();
    await new Promise((resolve) => page.socket.once('open', resolve));
    page.send({ type: 'hello', name, email: `${name}@example.org` });
    const welcome = await page.next('welcome');
    return { ...page, welcome };
  }

  return {
    host: () => host,
    port: () => served.port,
    /** What went wrong while serving. */
    faults: () => faults,
    line,
    joined,
    get: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${served.port}${path}`, init),
  };
}

/** What the small host's script can do. */
function functionsOf(host: SmallHost): SmallHost['functions'] {
  return {
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
}

function lineOver(socket: WebSocket): Line {
  const heard: ToPage[] = [];
  let look: () => void = () => undefined;
  socket.on('message', (data) => {
    heard.push(JSON.parse(data.toString()));
    look();
  });
  return {
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
}
