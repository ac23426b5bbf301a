// The line in which edits wait for onEdit: one runs after another, and as at Google only two may wait.

/** How many events wait for a simple trigger; any more are lost. */
const WAITING = 2;

export class EditQueue<Change> {
  private readonly waiting: Change[] = [];
  private running = false;
  private readonly run: (edit: Change) => void;
  private readonly later: (work: () => void) => void;

  /** `later` puts a run off until the present message has been dealt with. */
  constructor(run: (edit: Change) => void, later: (work: () => void) => void = setImmediate) {
    this.run = run;
    this.later = later;
  }

  /** Queues an edit; false where the line is full and the edit is lost. */
  add(edit: Change): boolean {
    if (this.running && this.waiting.length >= WAITING) return false;
    this.waiting.push(edit);
    if (!this.running) {
      this.running = true;
      this.later(() => this.next());
    }
    return true;
  }

  private next(): void {
    const edit = this.waiting.shift();
    if (edit === undefined) {
      this.running = false;
      return;
    }
    try {
      this.run(edit);
    } finally {
      this.later(() => this.next());
    }
  }
}
