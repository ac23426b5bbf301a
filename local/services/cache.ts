/// <reference types="google-apps-script" />
// CacheService: short-lived text, forgotten by the host's own clock.
import type { Kernel } from '../kernel/kernel.ts';
import { expectTypes } from './parameters.ts';
import { show } from './show.ts';

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const MAX_SECONDS = 21_600;
const DEFAULT_SECONDS = 600;
const ENTRIES = 1000;

interface Entry {
  readonly value: string;
  /** When it is forgotten, in milliseconds since 1970. */
  readonly until: number;
}

type Entries = Record<string, Entry>;
type Caches = { document: Entries; script: Entries; users: Record<string, Entries> };

class TextCache implements GoogleAppsScript.Cache.Cache {
  readonly #kernel: Kernel;
  readonly #entries: Entries;

  constructor(kernel: Kernel, entries: Entries) {
    this.#kernel = kernel;
    this.#entries = entries;
  }

  get(key: string): string | null {
    expectTypes('CacheService.Cache.get', [key], 'string');
    const entry = Object.hasOwn(this.#entries, key) ? this.#entries[key] : undefined;
    return entry && entry.until > this.#now() ? entry.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    expectTypes('CacheService.Cache.put', [key, value, expirationInSeconds], 'string', 'string', 'number');
    if (key.length > KEY_CHARACTERS) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value, 'utf8') > VALUE_BYTES) throw new Error('Argument too large: value');
    if (expirationInSeconds < 1 || expirationInSeconds > MAX_SECONDS) {
      throw new Error(`Invalid argument: expirationInSeconds must be from 1 to ${MAX_SECONDS}`);
    }
    this.#entries[key] = { value, until: this.#now() + expirationInSeconds * 1000 };
    this.#forget();
    this.#kernel.changed();
  }

  putAll(values: Record<string, string>, expirationInSeconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    expectTypes('CacheService.Cache.remove', [key], 'string');
    delete this.#entries[key];
    this.#kernel.changed();
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  #now(): number {
    return this.#kernel.now().getTime();
  }

  /** Drops what is past its time and, over the limit, what goes soonest. */
  #forget(): void {
    const soonest = Object.entries(this.#entries).sort(([, a], [, b]) => a.until - b.until);
    const over = soonest.length - ENTRIES;
    soonest.forEach(([key, { until }], at) => {
      if (at < over || until <= this.#now()) delete this.#entries[key];
    });
  }
}

/** CacheService for one person's runs. */
export function cacheService(kernel: Kernel): GoogleAppsScript.Cache.CacheService {
  const caches = kernel.section<Caches>('cache', () => ({ document: {}, script: {}, users: {} }));
  const open = (member: string, find: () => Entries) => {
    kernel.needMode(`CacheService.${member}`, 'FULL', 'LIMITED', 'CUSTOM');
    return show<GoogleAppsScript.Cache.Cache>(kernel, 'Cache', new TextCache(kernel, find()));
  };
  return show<GoogleAppsScript.Cache.CacheService>(kernel, 'CacheService', {
    getDocumentCache: () => open('getDocumentCache', () => caches.document),
    getScriptCache: () => open('getScriptCache', () => caches.script),
    getUserCache: () =>
      open('getUserCache', () => {
        caches.users[kernel.user.email] ??= {};
        return caches.users[kernel.user.email] ?? {};
      }),
  });
}
