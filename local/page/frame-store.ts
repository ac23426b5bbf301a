// What a sandboxed page may keep as long as the tab lives: the page around it hands it in by the frame's name and keeps its changes.
import type { FromFrame } from './frame-messages.ts';

/** Gives a frame without an origin a `sessionStorage`; the browser gives such a frame none. */
export function provideSessionStorage(post: (message: FromFrame) => void): void {
  const entries = new Map<string, string>(parsed(window.name));
  const keep = () => post({ google: 'keep', entries: [...entries] });
  const store: Storage = {
    get length() {
      return entries.size;
    },
    key: (at) => [...entries.keys()][at] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, text) => {
      entries.set(key, String(text));
      keep();
    },
    removeItem: (key) => {
      entries.delete(key);
      keep();
    },
    clear: () => {
      entries.clear();
      keep();
    },
  };
  Object.defineProperty(globalThis, 'sessionStorage', { value: store, configurable: true });
}

function parsed(text: string): [string, string][] {
  return text === '' ? [] : JSON.parse(text);
}
