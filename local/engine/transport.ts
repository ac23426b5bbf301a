// Carries edits between the host and the browsers: puts them in one order and drops those made on an old state.
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import { quietly, type TransportService } from './o-spreadsheet.ts';

type Listener = (message: CollaborationMessage) => void;

interface Waiting {
  readonly message: CollaborationMessage;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** A message that the workbook could not take: nobody has got it, and the workbook is as it was before. */
export class RefusedMessage extends Error {
  constructor(cause: unknown) {
    super('The workbook cannot take this change.', { cause });
  }
}

interface Owner {
  /** The id of the model that decides: a revision counts once it has taken it. */
  readonly id: string;
  /** Runs when a message has come, though it may be dropped. */
  readonly arrived: (message: CollaborationMessage) => void;
  /** Runs before the owner is given a message. */
  readonly before: (message: CollaborationMessage) => void;
  /** Brings the owner back to where it was before a message at which it has failed. */
  readonly recover: () => void;
}

/**
 * The meeting place of all who have the workbook open. A message made on a state that is not the present one is
 * dropped: its sender gets the newer messages first and sends it again, reworked. A message that is sent while
 * another one is being handed out waits for its turn, so that everyone gets all of them in the same order.
 */
export class Transport implements TransportService<CollaborationMessage> {
  private readonly listeners = new Map<string, Listener>();
  private readonly queue: Waiting[] = [];
  private readonly owner: Owner;
  private delivering = false;
  private revision: string;

  constructor(revision: string, owner: Owner) {
    this.revision = revision;
    this.owner = owner;
  }

  /** How many listen. */
  get listening(): number {
    return this.listeners.size;
  }

  /** The last revision that the workbook has taken. */
  get lastRevision(): string {
    return this.revision;
  }

  /** Hands `message` to everybody. Rejects with `RefusedMessage` where the workbook cannot take it. */
  sendMessage = (message: CollaborationMessage): Promise<void> => {
    this.owner.arrived(message);
    const sent = new Promise<void>((done, failed) => this.queue.push({ message, done, failed }));
    if (!this.delivering) this.deliverAll();
    return sent;
  };

  onNewMessage = (id: string, listener: Listener): void => {
    this.listeners.set(id, listener);
  };

  leave = (id: string): void => {
    this.listeners.delete(id);
  };

  private deliverAll(): void {
    this.delivering = true;
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      const { message, done, failed } = next;
      try {
        quietly(() => this.deliver(message));
        done();
      } catch (error) {
        failed(error);
      }
    }
    this.delivering = false;
  }

  private deliver(message: CollaborationMessage): void {
    if (message.type === 'SNAPSHOT') return;
    const next = 'nextRevisionId' in message ? message.nextRevisionId : undefined;
    if (next !== undefined && 'serverRevisionId' in message && message.serverRevisionId !== this.revision)
      return;
    this.owner.before(message);
    try {
      this.listeners.get(this.owner.id)?.(message);
    } catch (error) {
      this.owner.recover();
      throw new RefusedMessage(error);
    }
    if (next !== undefined) this.revision = next;
    this.tellOthers(message);
  }

  /** One listener's fault keeps the message from no other. */
  private tellOthers(message: CollaborationMessage): void {
    const faults: unknown[] = [];
    for (const [id, listener] of [...this.listeners]) {
      if (id === this.owner.id) continue;
      try {
        listener(message);
      } catch (error) {
        faults.push(error);
      }
    }
    if (faults.length > 0) throw faults[0];
  }
}
