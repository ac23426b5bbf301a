// The bundle's custom functions in the browser, so that cells compute here as they do on the host.
import { type CustomFunctions, registerFunctions } from '../engine/custom-functions.ts';
import { customFunctionsOf } from '../engine/jsdoc.ts';

/** What a page has and Apps Script has not: in the script's scope these names stand for nothing. */
const ABSENT = [
  ...['window', 'self', 'document', 'parent', 'top', 'frames', 'location', 'history', 'navigator', 'crypto'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask', 'alert', 'confirm', 'prompt'],
  ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'Blob', 'structuredClone', 'performance'],
];

/** Loads the bundle's script and makes its custom functions known to the grid; call before a model is made. */
export async function loadCustomFunctions(): Promise<CustomFunctions> {
  const code = await (await fetch('/code.js')).text();
  const list = customFunctionsOf(code);
  registerFunctions(list);
  const names = list.map(({ name }) => name);
  return { functions: runScript(code, names), run: (work) => work() };
}

/** Runs `code` as a plain script in a scope of its own and returns the functions of these names. */
export function runScript(code: string, names: readonly string[]): Readonly<Record<string, unknown>> {
  const script = new Function(...ABSENT, `${code}\nreturn { ${names.join(', ')} };`);
  return script();
}
