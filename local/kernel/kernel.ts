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
  readonly dependencies?: { readonly enabledAdvancedServices: readonly AdvancedService[] };
}

/** A service that the manifest enables. */
interface AdvancedService {
  readonly userSymbol: string;
  readonly serviceId: string;
  readonly version: string;
}

/** A part of the workbook's own file: plain JSON that one service keeps. */
export type Section = Record<string, unknown>;

export interface KernelOptions {
  readonly manifest: Manifest;
  /** How many times as long as on Google a run may take; once, if it is not stated. */
  readonly patience?: number | undefined;
  readonly now: () => Date;
}

/** What the kernels of all people who have one workbook open share. */
interface Kept {
  readonly sections: Map<string, Section>;
  readonly savers: Set<() => void>;
  /** Where the web app is reached; null while nobody serves it. */
  webApp: string | null;
}

/** How long a run may take, in milliseconds: six minutes, and half a minute for simple triggers and cells. */
const LONGEST_RUN: Readonly<Record<Mode, number>> = {
  NONE: 30_000,
  LIMITED: 30_000,
  CUSTOM: 30_000,
  FULL: 6 * 60_000,
};

/** The one place through which every service call goes. */
export class Kernel {
  /** How many service calls were made, by member name. */
  readonly calls: Record<string, number> = {};
  /** The processor's milliseconds that service calls have taken, the host's own part of a run; null: not measured. */
  servedMs: number | null = null;
  manifest: Manifest;
  mode: Mode = 'FULL';
  user: Person = { email: 'user@example.org', name: 'User' };
  /** The scopes that the person has ticked; null: all that the manifest asks for. */
  granted: readonly string[] | null = null;
  /** Whether the run stands outside the document: a web app's. */
  outside = false;
  private readonly kept: Kept;
  private readonly listeners = new Set<(service: string, member: string) => void>();
  private readonly waiting = new Set<(most: number) => number>();
  private readonly clock: () => Date;
  private readonly patience: number;
  private failIn = 0;
  private until = Number.POSITIVE_INFINITY;
  /** The milliseconds that the run has stood still, by its own clock. */
  private waited = 0;

  constructor(
    { manifest, now, patience = 1 }: KernelOptions,
    kept: Kept = { sections: new Map(), savers: new Set(), webApp: null },
  ) {
    this.manifest = manifest;
    this.clock = now;
    this.patience = patience;
    this.kept = kept;
  }

  /** Where the web app is reached; null while nobody serves it. */
  get webApp(): string | null {
    return this.kept.webApp;
  }

  set webApp(address: string | null) {
    this.kept.webApp = address;
  }

  /** The clock of the run. */
  readonly now = (): Date => new Date(this.clock().getTime() + this.waited);

  /** Another person's kernel on the same workbook: what is kept is shared; calls, mode and failures are its own. */
  fork(user: Person): Kernel {
    const other = new Kernel(
      { manifest: this.manifest, now: this.clock, patience: this.patience },
      this.kept,
    );
    other.user = user;
    other.granted = this.granted;
    return other;
  }

  /** Runs `work` in `mode` as `user`, and puts both back whatever comes of it. */
  run<T>(mode: Mode, user: Person, work: () => T): T {
    const before = { mode: this.mode, user: this.user, until: this.until, waited: this.waited };
    const until = performance.now() + LONGEST_RUN[mode] * this.patience;
    Object.assign(this, { mode, user, until: Math.min(before.until, until) });
    try {
      return work();
    } finally {
      Object.assign(this, before);
    }
  }

  /** Counts a call, lets listeners interleave, and fails it where a test asked for that. */
  enter(service: string, member: string): void {
    this.calls[member] = (this.calls[member] ?? 0) + 1;
    for (const listener of this.listeners) listener(service, member);
    if (performance.now() + this.waited > this.until) throw new Error('Exceeded maximum execution time');
    if (this.failIn > 0 && --this.failIn === 0) {
      throw new Error(`Service error: ${service}.${member} (call made to fail)`);
    }
  }

  /**
   * Stands still for at most `most` milliseconds until `isOver`, while listeners let other people's runs go on; whether
   * it was over in time. Where nobody lets them, nothing ends and all of the time goes by.
   */
  wait(most: number, isOver: () => boolean): boolean {
    const took = Math.max(0, ...[...this.waiting].map((listener) => listener(most)));
    const inTime = took <= most && isOver();
    this.waited += inTime ? took : most;
    return inTime;
  }

  /** Carries out what a call asks for, and takes its time; calls within calls count once. */
  serve<T>(work: () => T): T {
    if (this.servedMs === null) return work();
    const begun = process.cpuUsage();
    const before = this.servedMs;
    try {
      return work();
    } finally {
      const { user, system } = process.cpuUsage(begun);
      this.servedMs = before + (user + system) / 1000;
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

  /** Runs `listener` while the run waits; it says how many milliseconds that took. Returns how to stop it. */
  onWait(listener: (most: number) => number): () => void {
    this.waiting.add(listener);
    return () => this.waiting.delete(listener);
  }

  /** Throws as Google does where manifest and person grant none of `scopes` (their last path parts). */
  needScope(member: string, ...scopes: readonly string[]): void {
    const urls = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    if (this.lacking(urls).length < urls.length) return;
    throw new Error(
      `Specified permissions are not sufficient to call ${member}. Required permissions: (${urls.join(' || ')})`,
    );
  }

  /** Those of `urls` for which the manifest does not ask, or which the person has not ticked. */
  lacking(urls: readonly string[]): readonly string[] {
    const ticked = (url: string) =>
      this.granted?.some((one) => url === one || url.endsWith(`/auth/${one}`)) ?? true;
    return urls.filter((url) => !this.manifest.oauthScopes.includes(url) || !ticked(url));
  }

  /** Throws as Google does where the run's mode is not among `allowed`. */
  needMode(member: string, ...allowed: readonly Mode[]): void {
    if (allowed.includes(this.mode)) return;
    throw new Error(`You do not have permission to call ${member}`);
  }

  /** The JSON that `name` keeps with the workbook; change it in place and call `changed()`. */
  section<T extends Section>(name: string, empty: () => T): T {
    const kept = this.kept.sections.get(name);
    if (kept) return kept as T;
    const made = empty();
    this.kept.sections.set(name, made);
    return made;
  }

  /** All sections, to be written into the workbook's file. */
  exportSections(): Record<string, Section> {
    return Object.fromEntries(this.kept.sections);
  }

  /** Takes the sections of an opened file; call before any service is made. */
  importSections(sections: Record<string, Section>): void {
    for (const [name, section] of Object.entries(sections)) this.kept.sections.set(name, section);
  }

  /** Says that something kept has changed, so that the workbook is written. */
  changed(): void {
    for (const save of this.kept.savers) save();
  }

  /** Runs `save` whenever something kept has changed. */
  onChanged(save: () => void): void {
    this.kept.savers.add(save);
  }
}
