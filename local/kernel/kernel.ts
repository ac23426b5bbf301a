// What every service of the host shares: who runs, with what rights, what has been called, and what is kept.

/** How far a run may go, as Apps Script's authorisation modes put it; `CUSTOM` is a custom function's run. */
export type Mode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM';

export interface Person {
  readonly email: string;
  readonly name: string;
}

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

/** A part of the workbook's own file: plain JSON that one service keeps. */
export type Section = Record<string, unknown>;

export interface KernelOptions {
  readonly manifest: Manifest;
  readonly now: () => Date;
}

/** The one place through which every service call goes. */
export class Kernel {
  /** How many service calls were made, by member name. */
  readonly calls: Record<string, number> = {};
  readonly manifest: Manifest;
  readonly now: () => Date;
  mode: Mode = 'FULL';
  user: Person = { email: 'user@example.org', name: 'User' };
  private readonly sections = new Map<string, Section>();
  private readonly listeners = new Set<(service: string, member: string) => void>();
  private readonly savers = new Set<() => void>();
  private failIn = 0;

  constructor({ manifest, now }: KernelOptions) {
    this.manifest = manifest;
    this.now = now;
  }

  /** Counts a call, lets listeners interleave, and fails it where a test asked for that. */
  enter(service: string, member: string): void {
    this.calls[member] = (this.calls[member] ?? 0) + 1;
    for (const listener of this.listeners) listener(service, member);
    if (this.failIn > 0 && --this.failIn === 0) {
      throw new Error(`Service error: ${service}.${member} (call made to fail)`);
    }
  }

  /** Makes the n-th call from now throw; 0 takes it back. */
  failAt(n: number): void {
    this.failIn = n;
  }

  /** Runs `listener` before every call; returns how to stop it. */
  onCall(listener: (service: string, member: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Throws as Google does where the manifest grants none of `scopes` (their last path parts). */
  needScope(member: string, ...scopes: readonly string[]): void {
    const urls = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    if (this.manifest.oauthScopes.some((granted) => urls.includes(granted))) return;
    throw new Error(
      `Specified permissions are not sufficient to call ${member}. Required permissions: (${urls.join(' || ')})`,
    );
  }

  /** Throws as Google does where the run's mode is not among `allowed`. */
  needMode(member: string, ...allowed: readonly Mode[]): void {
    if (allowed.includes(this.mode)) return;
    throw new Error(`You do not have permission to call ${member}`);
  }

  /** The JSON that `name` keeps with the workbook; change it in place and call `changed()`. */
  section<T extends Section>(name: string, empty: () => T): T {
    const kept = this.sections.get(name);
    if (kept) return kept as T;
    const made = empty();
    this.sections.set(name, made);
    return made;
  }

  /** All sections, to be written into the workbook's file. */
  exportSections(): Record<string, Section> {
    return Object.fromEntries(this.sections);
  }

  /** Takes the sections of an opened file; call before any service is made. */
  importSections(sections: Record<string, Section>): void {
    for (const [name, section] of Object.entries(sections)) this.sections.set(name, section);
  }

  /** Says that something kept has changed, so that the workbook is written. */
  changed(): void {
    for (const save of this.savers) save();
  }

  /** Runs `save` whenever something kept has changed. */
  onChanged(save: () => void): void {
    this.savers.add(save);
  }
}
