// What Google gives a page of an add-on: calls of the script's functions, whose answers come back later.
import type { Server } from '#commands/index';

export type Started = { readonly [F in keyof Server]: (...given: Parameters<Server[F]>) => void };

interface ScriptRun extends Started {
  withSuccessHandler(handle: (answer: never) => void): ScriptRun;
  withFailureHandler(handle: (error: Error) => void): ScriptRun;
}

declare global {
  const google: { readonly script: { readonly run: ScriptRun } };
}
