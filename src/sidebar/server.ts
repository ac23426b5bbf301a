// The typed client: a function of the server as a promise.
import type { Server } from '#commands/index';
import type { Started } from './google-script.d.ts';

/** Calls a function of the script. Rejects with Google's error, whose message is the server's sentence. */
export function call<F extends keyof Server>(
  name: F,
  ...given: Parameters<Server[F]>
): Promise<ReturnType<Server[F]>> {
  return new Promise((resolve, reject) => {
    const run: Started = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    run[name](...given);
  });
}

export type Call = typeof call;
