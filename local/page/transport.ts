// o-spreadsheet's collaboration over the page's line; what comes before the model listens waits for it.
import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import type { Connection } from './connection.ts';

type Listener = (message: CollaborationMessage) => void;

export class PageTransport implements TransportService<CollaborationMessage> {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  sendMessage = async (message: CollaborationMessage): Promise<void> => {
    this.connection.send({ type: 'collaboration', message });
  };

  onNewMessage = (_id: string, listener: Listener): void => {
    this.connection.on('collaboration', ({ message }) => listener(message as CollaborationMessage));
  };

  leave = (): void => {
    this.connection.on('collaboration', () => undefined);
  };
}
