/// <reference types="google-apps-script" />
// PropertiesService: three stores of text, kept with the workbook, within Google's limits.
import type { Kernel } from '../kernel/kernel.ts';
import { expectTypes } from './parameters.ts';
import { show } from './show.ts';

/** The greatest value, in bytes of UTF-8. */
const VALUE_BYTES = 9 * 1024;
/** The greatest store, keys and values together, in bytes of UTF-8. */
const STORE_BYTES = 500 * 1024;

type Store = Record<string, string>;
type Stores = { document: Store; script: Store; users: Record<string, Store> };

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

class PropertyStore implements GoogleAppsScript.Properties.Properties {
  readonly #kernel: Kernel;
  readonly #store: Store;

  constructor(kernel: Kernel, store: Store) {
    this.#kernel = kernel;
    this.#store = store;
  }

  getProperty(key: string): string | null {
    expectTypes('PropertiesService.Properties.getProperty', [key], 'string');
    return Object.hasOwn(this.#store, key) ? (this.#store[key] ?? null) : null;
  }

  getProperties(): Store {
    return { ...this.#store };
  }

  getKeys(): string[] {
    return Object.keys(this.#store);
  }

  setProperty(key: string, value: string): GoogleAppsScript.Properties.Properties {
    expectTypes('PropertiesService.Properties.setProperty', [key, value], 'string', 'string');
    this.#replace({ ...this.#store, [key]: value });
    return this.#shown();
  }

  setProperties(properties: Store, deleteAllOthers = false): GoogleAppsScript.Properties.Properties {
    for (const pair of Object.entries(properties)) {
      expectTypes('PropertiesService.Properties.setProperties', pair, 'string', 'string');
    }
    this.#replace(deleteAllOthers ? { ...properties } : { ...this.#store, ...properties });
    return this.#shown();
  }

  deleteProperty(key: string): GoogleAppsScript.Properties.Properties {
    expectTypes('PropertiesService.Properties.deleteProperty', [key], 'string');
    this.#replace(Object.fromEntries(Object.entries(this.#store).filter(([kept]) => kept !== key)));
    return this.#shown();
  }

  deleteAllProperties(): GoogleAppsScript.Properties.Properties {
    this.#replace({});
    return this.#shown();
  }

  #shown(): GoogleAppsScript.Properties.Properties {
    return show(this.#kernel, 'Properties', this);
  }

  #replace(next: Store): void {
    this.#kernel.needMode('PropertiesService.Properties', 'FULL', 'LIMITED');
    checkLimits(next);
    for (const key of Object.keys(this.#store)) delete this.#store[key];
    Object.assign(this.#store, next);
    this.#kernel.changed();
  }
}

function checkLimits(store: Store): void {
  let total = 0;
  for (const [key, value] of Object.entries(store)) {
    if (bytes(key) > VALUE_BYTES) throw new Error('Argument too large: key');
    if (bytes(value) > VALUE_BYTES) throw new Error('Argument too large: value');
    total += bytes(key) + bytes(value);
  }
  if (total > STORE_BYTES) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

/** PropertiesService for one person's runs: readable in custom functions, closed without authorisation. */
export function propertiesService(kernel: Kernel): GoogleAppsScript.Properties.PropertiesService {
  const stores = kernel.section<Stores>('properties', () => ({ document: {}, script: {}, users: {} }));
  const open = (member: string, find: () => Store) => {
    kernel.needMode(`PropertiesService.${member}`, 'FULL', 'LIMITED', 'CUSTOM');
    return show<GoogleAppsScript.Properties.Properties>(
      kernel,
      'Properties',
      new PropertyStore(kernel, find()),
    );
  };
  return show<GoogleAppsScript.Properties.PropertiesService>(kernel, 'PropertiesService', {
    getDocumentProperties: () => open('getDocumentProperties', () => stores.document),
    getScriptProperties: () => open('getScriptProperties', () => stores.script),
    getUserProperties: () =>
      open('getUserProperties', () => {
        stores.users[kernel.user.email] ??= {};
        return stores.users[kernel.user.email] ?? {};
      }),
  });
}
