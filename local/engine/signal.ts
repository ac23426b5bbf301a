// Something that happens, and anyone who wants to hear of it.

export class Signal<T = void> {
  private readonly listeners = new Set<(happened: T) => void>();

  /** Runs `listener` whenever it happens, in the order of asking; returns how to stop it. */
  on(listener: (happened: T) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** It has happened. */
  send(happened: T): void {
    for (const listener of this.listeners) listener(happened);
  }
}
