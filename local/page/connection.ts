// The page's line to the server.
import { type FromPage, SOCKET_PATH, type ToPage } from '../server/protocol.ts';
import { Gathered } from './taken-together.ts';

type Change = Extract<ToPage, { type: 'collaboration' }>;
type Listener<Type extends ToPage['type']> = (message: Extract<ToPage, { type: Type }>) => void;

export class Connection {
  private readonly socket: WebSocket;
  private readonly listeners = new Map<string, (message: never) => void>();
  private readonly unheard: ToPage[] = [];
  private readonly changes = new Gathered<Change>((changes) => this.takeChanges(changes));
  private takeChanges = (changes: readonly Change[]): void => {
    this.unheard.push(...changes);
  };

  constructor(lost: () => void) {
    this.socket = new WebSocket(`ws://${location.host}${SOCKET_PATH}`);
    this.socket.addEventListener('message', ({ data }) => this.receive(JSON.parse(String(data))));
    this.socket.addEventListener('close', lost);
    this.socket.addEventListener('open', () => this.greet());
  }

  /** Hears messages of one type; those that came before are heard at once. */
  on<Type extends Exclude<ToPage['type'], 'collaboration'>>(type: Type, listener: Listener<Type>): void {
    this.listeners.set(type, listener);
    this.hearWaiting();
  }

  /** Takes changes of the workbook in their order, those at once that came close upon one another. */
  onChanges(take: (changes: readonly Change[]) => void): void {
    this.takeChanges = take;
    this.hearWaiting();
  }

  /** Waits for one message of a type. */
  once<Type extends Exclude<ToPage['type'], 'collaboration'>>(
    type: Type,
  ): Promise<Extract<ToPage, { type: Type }>> {
    return new Promise((resolve) => this.on(type, resolve));
  }

  send(message: FromPage): void {
    this.socket.send(JSON.stringify(message));
  }

  private hearWaiting(): void {
    const waiting = this.unheard.splice(0);
    for (const message of waiting) this.receive(message);
  }

  /** Whatever else is heard is heard behind the changes that came before it. */
  private receive(message: ToPage): void {
    if (message.type === 'collaboration') {
      this.changes.add(message);
      return;
    }
    this.changes.now();
    const listener = this.listeners.get(message.type);
    if (listener) listener(message as never);
    else this.unheard.push(message);
  }

  /** Says who sits here: `?email=…&name=…` in the page's address, else the host's own person. */
  private greet(): void {
    const asked = new URLSearchParams(location.search);
    const [email, name] = [asked.get('email'), asked.get('name')];
    this.send({ type: 'hello', ...(email ? { email } : {}), ...(name ? { name } : {}) });
  }
}
