// Who may speak to the server: pages that it served itself, on this computer.
import type { IncomingHttpHeaders } from 'node:http';

const NAMES = ['localhost', '127.0.0.1'];

/**
 * Why a request is refused, or nothing where it is not. A foreign `Host` is another site's name that was led to this
 * computer, a foreign `Origin` another site's page (a sandboxed frame's is `null`).
 */
export function refusal(headers: IncomingHttpHeaders, port: number): string | undefined {
  const hosts = NAMES.map((name) => `${name}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return 'This server answers to localhost only.';
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) {
    return 'This server answers to its own page only.';
  }
  return undefined;
}

/**
 * Whether another page has put an address of this server into itself, as a script, a picture or a frame: only anyone who
 * goes to it in a tab of their own is no part of another page.
 */
export function isIncluded(headers: IncomingHttpHeaders): boolean {
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest } = headers;
  const isForeign = site === 'cross-site' || site === 'same-site';
  return isForeign && !(mode === 'navigate' && dest === 'document');
}
