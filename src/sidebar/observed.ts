// Something whose snapshot the page shows: it tells anyone who listens that the snapshot is another.

export class Observed<Snapshot extends object> {
  snapshot: Snapshot;
  private readonly listeners = new Set<() => void>();

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
  }

  /** Calls back after every change; answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  protected set(changes: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...changes };
    for (const listener of this.listeners) listener();
  }
}
