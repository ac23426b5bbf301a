// Runs inside a sidebar or a dialog, before its own scripts: gives it `google.script` as Google does.
import { plainCopy } from '../server/plain-values.ts';
import type { Outcome } from '../server/protocol.ts';
import type { FromFrame, ToFrame } from './frame-messages.ts';
import { provideSessionStorage } from './frame-store.ts';
import { onNextPart } from './next-part.ts';

/** How many calls may be under way; any more wait for one to come back. */
const AT_ONCE = 10;

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly handlers: Handlers;
}

const waiting: Call[] = [];
const under = new Map<number, Handlers>();
let calls = 0;

const post = (message: FromFrame) => parent.postMessage(message, '*');

function start(): void {
  while (under.size < AT_ONCE) {
    const next = waiting.shift();
    if (!next) return;
    under.set(++calls, next.handlers);
    post({ google: 'run', call: calls, name: next.name, args: next.args });
  }
}

function finish(handlers: Handlers, outcome: Outcome): void {
  if (outcome.ok) {
    handlers.success?.(outcome.value, handlers.userObject);
    return;
  }
  const error = Object.assign(new Error(outcome.message), { name: outcome.name });
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(error);
}

/** The arguments as they are sent: a form alone stands for its fields. Throws as Google does at a Date or a function. */
function sent(args: readonly unknown[]): readonly unknown[] {
  const [form] = args;
  if (args.length === 1 && form instanceof HTMLFormElement) return [Object.fromEntries(new FormData(form))];
  try {
    return args.map((arg, at) => plainCopy(arg, String(at)));
  } catch (error) {
    const path = error instanceof Error ? error.message : String(error);
    throw new TypeError(`Failed due to illegal value in property: ${path}`);
  }
}

/** A runner with its handlers; every other name on it is a function of the script. */
function runner(handlers: Handlers): object {
  const own: Record<string, (given: never) => object> = {
    withSuccessHandler: (success: Handlers['success']) =>
      runner({ ...handlers, ...(success && { success }) }),
    withFailureHandler: (failure: Handlers['failure']) =>
      runner({ ...handlers, ...(failure && { failure }) }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(own, {
    get(target, name) {
      if (typeof name === 'symbol' || Object.hasOwn(target, name)) return Reflect.get(target, name);
      return (...args: unknown[]) => {
        waiting.push({ name, args: sent(args), handlers });
        start();
      };
    },
  });
}

addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent || data?.google !== 'returned') return;
  const handlers = under.get(data.call);
  if (!handlers) return;
  under.delete(data.call);
  start();
  finish(handlers, data.outcome);
});

const host = {
  close: () => post({ google: 'close' }),
  setWidth: (width: number) => post({ google: 'size', width }),
  setHeight: (height: number) => post({ google: 'size', height }),
  editor: { focus: () => post({ google: 'focus' }) },
};

if (origin === 'null') provideSessionStorage(post);
onNextPart(() => post({ google: 'focus' }));
Object.assign(globalThis, { google: { script: { run: runner({}), host } } });
