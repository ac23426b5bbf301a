// What goes over a person's line: pages, and the first answer of each panel, as they are and compressed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OUT } from '../../build/bundle.ts';
import { builtPage } from '../../build/local-page.ts';
import { pageNames } from '../../build/pages.ts';
import type { Workbook } from './workbook.ts';

interface Sent {
  readonly bytes: number;
  readonly gzip: number;
}

/** By what is sent. */
export type Line = Readonly<Record<string, Sent>>;

/** The pages of the add-on, and that of the local host with all that it loads. */
export async function pagesLine(): Promise<Line> {
  const pages = pageNames.map((name) => [`${name}.html`, sentOf(readFileSync(join(OUT, `${name}.html`)))]);
  const folder = await builtPage();
  const parts = ['index.html', 'boot.js', 'page.js', 'page-style.css', 'templates.xml'];
  const all = parts.map((part) => sentOf(readFileSync(join(folder, part))));
  const whole = { bytes: sum(all.map(({ bytes }) => bytes)), gzip: sum(all.map(({ gzip }) => gzip)) };
  return Object.fromEntries([...pages, ['the local workbook’s page, all parts', whole]]);
}

/** What panels ask for first; `null` known: with the words of a language. */
const ASKED = [
  ['the sidebar, with its words', 'readSidebar', null, null, true],
  ['the sidebar, again', 'readSidebar', null, 'ky', true],
  ['the panel of papers', 'readSidebar', null, 'ky', false],
  ['what falls due', 'readDeadlines', null, 0],
  ['the tally', 'readTally', null],
] as const;

/** The first answers on a workbook of so many years. */
export function answersOf({ host, fresh }: Workbook, size: number): Line {
  const bundle = fresh();
  return Object.fromEntries(
    ASKED.map(([what, name, ...given]) => [
      `${what}, ${size} ${size === 1 ? 'year' : 'years'}`,
      sentOf(Buffer.from(JSON.stringify(host.run(bundle, name, given)))),
    ]),
  );
}

function sentOf(content: Buffer): Sent {
  return { bytes: content.length, gzip: gzipSync(content).length };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
