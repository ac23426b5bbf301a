// The common head of the browser tests: a Chromium and a served workbook for all tests of a file, ended after them.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import {
  launchBrowser,
  type OpenPage,
  openPage,
  openSidebar,
  type RunningServer,
  startServer,
} from './browser.ts';

/** Pictures that the guides show. */
export const PICTURES = join(__dirname, '../../../docs/pictures');
/** Pictures that are looked at after a run, and not kept. */
export const OUT = join(__dirname, '../../out/browser');

const product = (...args: readonly string[]) =>
  startServer('local/cli/main.ts', [
    ...['--out', mkdtempSync(join(tmpdir(), 'bmjb-browser-')), '--port', '0'],
    ...args,
  ]);

/** The workbooks: nothing at all, the smallest bundle, the group of annex 1 on its first days, a year of work. */
export const WORKBOOKS = {
  empty: () => startServer('test/browser/support/serve-empty.ts'),
  tiny: () => startServer('test/browser/support/serve-tiny.ts'),
  group: () => product('--today', '2024-09-26'),
  demo: () => product('--demo'),
} satisfies Record<string, () => Promise<RunningServer>>;

type Workbook = keyof typeof WORKBOOKS;

export interface OpenSidebar extends OpenPage {
  readonly frame: Frame;
}

/** What the tests of a file share; to be asked once they run. */
export interface Served {
  readonly browser: Browser;
  readonly url: string;
  /** The workbook in a window of its own. */
  open(name?: string): Promise<OpenPage>;
  /** The same with the sidebar beside the grid. */
  openWithSidebar(name?: string): Promise<OpenSidebar>;
}

/** Starts a browser and a workbook before the tests of this file, and ends both after them. */
export function serveWorkbook(workbook: Workbook): Served {
  let browser: Browser | undefined;
  let server: RunningServer | undefined;
  beforeAll(async () => {
    for (const folder of [PICTURES, OUT]) mkdirSync(folder, { recursive: true });
    [browser, server] = await Promise.all([launchBrowser(), WORKBOOKS[workbook]()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const begun = () => {
    if (!browser || !server) throw new Error('The workbook is served once the tests run.');
    return { browser, url: server.url };
  };
  const open = (name?: string) => openPage(begun().browser, begun().url, name);
  return {
    get browser() {
      return begun().browser;
    },
    get url() {
      return begun().url;
    },
    open,
    openWithSidebar: async (name) => {
      const opened = await open(name);
      return { ...opened, frame: await openSidebar(opened.page) };
    },
  };
}
