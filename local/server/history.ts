// What a page that joins needs: a snapshot of the workbook, and every change since it.
import { randomUUID } from 'node:crypto';
import { quietly } from '../engine/o-spreadsheet.ts';
import { RefusedMessage } from '../engine/transport.ts';
import type { CollaborationMessage, ServedHost, Snapshot } from './port.ts';

/** After so many changes a joining page gets a new snapshot. */
const LONG = 300;
const ID = 'server';

type Shared = Pick<ServedHost, 'transport' | 'snapshot'>;

interface Listeners {
  /** Given every message of the collaboration, in order. */
  readonly tell: (message: CollaborationMessage) => void;
  /** Given what the workbook could not make sense of. */
  readonly report: (error: unknown) => void;
}

export class History {
  private readonly host: Shared;
  private readonly report: Listeners['report'];
  private snapshot: Snapshot;
  private messages: CollaborationMessage[] = [];

  constructor(host: Shared, { tell, report }: Listeners) {
    this.host = host;
    this.report = report;
    this.snapshot = host.snapshot();
    host.transport.onNewMessage(ID, (message) => {
      if (message.nextRevisionId !== undefined) this.messages.push(message);
      tell(message);
    });
  }

  /** A message to everybody; `refused` is called where the workbook cannot take it. */
  send(message: CollaborationMessage, refused: () => void = () => undefined): void {
    quietly(() => this.host.transport.sendMessage(message)).catch((error: unknown) => {
      this.report(error);
      if (error instanceof RefusedMessage) refused();
    });
  }

  /** The state from which a page starts. */
  state(): { snapshot: Snapshot; messages: readonly CollaborationMessage[] } {
    if (this.messages.length > LONG) this.renew();
    return { snapshot: this.snapshot, messages: this.messages };
  }

  close(): void {
    this.host.transport.leave(ID);
  }

  /** Tells everybody that changes before now can no longer be undone: who joins now will not know them. */
  private renew(): void {
    const serverRevisionId = this.host.snapshot().revisionId ?? '';
    this.send({ type: 'SNAPSHOT_CREATED', version: 1, serverRevisionId, nextRevisionId: randomUUID() });
    this.snapshot = this.host.snapshot();
    this.messages = [];
  }
}
