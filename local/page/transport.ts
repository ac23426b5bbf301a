// o-spreadsheet's collaboration over the page's line; what comes before the model listens waits for it.
import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import type { Connection } from './connection.ts';

type Listener = (message: CollaborationMessage) => void;

export class PageTransport implements TransportService<CollaborationMessage> {
  private readonly connection: Connection;
  private readonly together: (work: () => void) => void;

  /** `together` does its work, in which several messages are taken, on the model of this transport. */
  constructor(connection: Connection, together: (work: () => void) => void) {
    this.connection = connection;
    this.together = together;
  }

  sendMessage = async (message: CollaborationMessage): Promise<void> => {
    this.connection.send({ type: 'collaboration', message });
  };

  onNewMessage = (_id: string, listener: Listener): void => {
    this.connection.onChanges((changes) =>
      this.together(() => {
        for (const { message } of changes) listener(message as CollaborationMessage);
      }),
    );
  };

  leave = (): void => {
    this.connection.onChanges(() => undefined);
  };
}
