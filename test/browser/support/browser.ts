// What every browser test needs: a Chromium, a server in a process of its own, and pages that say what went wrong.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';

const ROOT = join(__dirname, '../../..');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** A bound for what hangs, in milliseconds; a busy machine takes many times longer than a quiet one. */
export const PATIENCE = 400_000;

/** Where Chromium is: the environment's CHROMIUM, else Debian's. Throws where there is none. */
function chromiumPath(): string {
  const path = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(path)) {
    throw new Error(`There is no Chromium at ${path}: install it, or set CHROMIUM to where it is.`);
  }
  return path;
}

/** Starts Chromium with a new profile, in Bishkek's time zone; close it after the tests. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: FLAGS,
    env: { ...process.env, TZ: 'Asia/Bishkek' },
  });
}

/** A port that nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

export interface RunningServer {
  readonly url: string;
  /** What the server has written so far. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Runs a TypeScript file of the project that serves a workbook, in a process of its own, so that a script may stand
 * still there while a test presses buttons here. Resolves as soon as it prints its address.
 */
export function startServer(script: string, args: readonly string[] = []): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, script), ...args], { cwd: ROOT });
  let output = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill();
      reject(new Error(`The server did not start in time:\n${output}`));
    }, PATIENCE);
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (!url) return;
      clearTimeout(late);
      resolve({ url, output: () => output, stop: () => stop(child) });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The server ended with code ${code}:\n${output}`));
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}

/** A page with the workbook open, and everything that it complained of. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens the workbook in a window of its own, as `name` if one is given, and waits until the grid is there. */
export async function openPage(browser: Browser, url: string, name?: string): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ru-RU' });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const query = name ? `?${new URLSearchParams({ name, email: `${name}@example.org` })}` : '';
  await page.goto(`${url}/${query}`);
  await page.waitForSelector('body[data-ready]');
  return { page, complaints };
}

/** Opens the sidebar by the menu, as a person does, and gives its page. */
export async function openSidebar(page: Page): Promise<Frame> {
  await page.locator('.o-topbar-menu').getByText('БМжБ', { exact: true }).click();
  await page.locator('.o-menu').getByText('Каптал панелди ачуу', { exact: true }).click();
  const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (frame === null) throw new Error('The sidebar has no page');
  return frame;
}
