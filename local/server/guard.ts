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
