// A server whose answers a test gives by hand.
import type { Server } from '../../src/commands/index.ts';
import type { Call } from '../../src/sidebar/server.ts';

interface Asked {
  readonly name: keyof Server;
  readonly given: readonly unknown[];
  readonly answer: (value: unknown) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
}

/** The calls that were asked, and how each is answered. */
export function server() {
  const asked: Asked[] = [];
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  const call: Call = (name, ...given) =>
    new Promise<never>((resolve, reject) => {
      const answer = (value: unknown) => {
        resolve(value as never);
        return settled();
      };
      const fail = (error: Error) => {
        reject(error);
        return settled();
      };
      asked.push({ name, given, answer, fail });
    });
  const last = () => {
    const one = asked.at(-1);
    if (one === undefined) throw new Error('Nothing was asked.');
    return one;
  };
  return { asked, call, last };
}
