// A `google.script.run` for a page without a server: as a script's text, since it runs inside the page under test.
import { MARK } from '../../src/core/mark.ts';

/** What functions of the server answer; `{ fail }` throws the sentence as the product's own, with a `name` as Google's. The page's tests change `answers` as they go. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * Puts into the page: `answers`, by function; `calls`, each `[name, …arguments]` that was made; `google`.
 * Answers come `delay` milliseconds later, each as a copy, as Google's do.
 */
export function fakeGoogle(answers: Answers, delay = 0): string {
  return `
    window.answers = ${JSON.stringify(answers).replace(/</g, '\\u003c')};
    window.calls = [];
    window.google = { script: { run: runner(() => {}, () => {}) } };
    function runner(succeed, fail) {
      return new Proxy({}, { get(_, name) {
        if (name === 'withSuccessHandler') return (handle) => runner(handle, fail);
        if (name === 'withFailureHandler') return (handle) => runner(succeed, handle);
        return (...given) => {
          window.calls.push([name, ...given]);
          setTimeout(() => answer(window.answers[name], succeed, fail), ${delay});
        };
      } });
    }
    function answer(value, succeed, fail) {
      if (value && value.fail) fail(Object.assign(new Error((value.name ? '' : '${MARK}') + value.fail), { name: value.name || 'ScriptError' }));
      else succeed(value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
    }
  `;
}
