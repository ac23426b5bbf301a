// What is kept in Google's properties. Each call takes its time, so all of a store are read at once, and again only when
// somebody else may have written: once the lock is had.
import type { MemoryPort } from '#core/ports';

type Properties = Pick<GoogleAppsScript.Properties.Properties, 'getProperties' | 'setProperties'>;

/** @param open gives the store, asked for at its first use; `prefix` stands before each name in it */
export function memoryIn(open: () => Properties, prefix: () => string = () => ''): MemoryPort {
  let store: Properties | null = null;
  let known: Record<string, string> | null = null;
  const opened = () => {
    store ??= open();
    return store;
  };
  return {
    recall: (name) => {
      known ??= opened().getProperties();
      return known[`${prefix()}${name}`] ?? null;
    },
    keep: (texts) => {
      const named = Object.entries(texts).map(([name, text]) => [`${prefix()}${name}`, text] as const);
      const changed = Object.fromEntries(named.filter(([name, text]) => known?.[name] !== text));
      if (Object.keys(changed).length === 0) return;
      opened().setProperties(changed);
      if (known !== null) Object.assign(known, changed);
    },
    renew: () => {
      known = null;
    },
  };
}
