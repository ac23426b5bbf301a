// Serves one workbook to browsers on this computer: the page, the collaboration, the bundle's functions, the files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './desk.ts';
import { keptFile } from './kept-files.ts';
import { Network } from './network.ts';
import type { Edit, ServedHost } from './port.ts';
import type { Language } from './protocol.ts';
import { webAppPage } from './web-app.ts';
import type { Reply } from './wire.ts';

export const DEFAULT_PORT = 8787;

export interface ServeOptions {
  /** Default 8787; 0 takes any free one. */
  readonly port?: number;
  /** The folder of the built page; default `build/local`. */
  readonly page?: string;
  /** Told what went wrong while serving; default: a line on stderr. */
  readonly report?: (error: unknown) => void;
  /** Default: Kyrgyz. */
  readonly language?: Language;
}

export interface Served {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `host`'s workbook with the bundle of `folder` at `http://localhost:8787`.
 * Rejects with one sentence where the port is busy.
 */
export async function serve<Bundle, Change extends Edit>(
  host: ServedHost<Bundle, Change>,
  folder: string,
  {
    port = DEFAULT_PORT,
    page = join(__dirname, '../../build/local'),
    report = console.error,
    language = 'ky',
  }: ServeOptions = {},
): Promise<Served> {
  const code = readFileSync(join(folder, 'Code.js'), 'utf8');
  const opened = await Network.open(
    { port, page, code },
    {
      message: (socket, text) => desk.take(socket, text),
      left: (socket) => desk.leave(socket),
      broken: report,
      request: (address) => answerTo(address).catch((error: unknown) => unreadable(error, report)),
    },
  );
  const answerTo = async (address: string): Promise<Reply> => {
    const [path = '/', query] = address.split('?', 2);
    return path === '/app' ? webAppPage(desk.webApp(new URLSearchParams(query))) : keptFile(host, path);
  };
  const desk = new Desk(host, host.load(folder), opened.network, { report, language });
  const url = `http://localhost:${opened.port}`;
  host.deployedAt(`${url}/app`);
  return {
    port: opened.port,
    url,
    async close() {
      host.deployedAt(null);
      desk.close();
      await opened.network.close();
    },
  };
}

function unreadable(error: unknown, report: (error: unknown) => void) {
  report(error);
  return { status: 500, type: 'text/plain; charset=utf-8', body: 'Файл даяр болгон жок.' };
}
