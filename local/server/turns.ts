// The line in which people's runs wait: one after another, and whatever they have typed meanwhile goes in between.

export class Turns {
  private readonly waiting: (() => void)[] = [];
  private readonly report: (error: unknown) => void;
  private readonly later: (work: () => void) => void;
  private running = false;

  /** `later` puts a turn off until the messages that have arrived are dealt with. */
  constructor(report: (error: unknown) => void, later: (work: () => void) => void = setImmediate) {
    this.report = report;
    this.later = later;
  }

  add(work: () => void): void {
    this.waiting.push(work);
    if (this.running) return;
    this.running = true;
    this.later(() => this.next());
  }

  private next(): void {
    const work = this.waiting.shift();
    if (!work) {
      this.running = false;
      return;
    }
    try {
      work();
    } catch (error) {
      this.report(error);
    }
    this.later(() => this.next());
  }
}
