// Carries edits between the host and the browsers: puts them in one order and drops those made on an old state.
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import { quietly, type TransportService } from './o-spreadsheet.ts';

type Listener = (message: CollaborationMessage) => void;

/**
 * The meeting place of all who have the workbook open. A message made on a state that is not the present one is
 * dropped: its sender gets the newer messages first and sends it again, reworked. A message that is sent while
 * another one is being handed out waits for its turn, so that everyone gets all of them in the same order.
 */
export class Transport implements TransportService<CollaborationMessage> {
  private readonly listeners = new Map<string, Listener>();
  private readonly queue: CollaborationMessage[] = [];
  private delivering = false;
  private revision: string;

  constructor(revision: string) {
    this.revision = revision;
  }

  /** How many listen. */
  get listening(): number {
    return this.listeners.size;
  }

  sendMessage = async (message: CollaborationMessage): Promise<void> => {
    this.queue.push(message);
    if (this.delivering) return;
    this.delivering = true;
    try {
      for (let next = this.queue.shift(); next; next = this.queue.shift()) this.deliver(next);
    } finally {
      this.delivering = false;
    }
  };

  onNewMessage = (id: string, listener: Listener): void => {
    this.listeners.set(id, listener);
  };

  leave = (id: string): void => {
    this.listeners.delete(id);
  };

  private deliver(message: CollaborationMessage): void {
    if (message.type === 'SNAPSHOT') return;
    if ('nextRevisionId' in message) {
      if (message.serverRevisionId !== this.revision) return;
      this.revision = message.nextRevisionId;
    }
    for (const listener of [...this.listeners.values()]) quietly(() => listener(message));
  }
}
