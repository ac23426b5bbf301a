// Whether a port can be had, before anything else is done.
import { createServer } from 'node:net';

/** Listens on `port` for a moment; 0 is always free. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
