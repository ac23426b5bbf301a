// Where the pages' messages arrive: who is here, what they change, what they ask to be run.
import { randomUUID } from 'node:crypto';
import type { Person } from '../kernel/kernel.ts';
import { Calls, type Screen } from './calls.ts';
import { EditQueue } from './edit-queue.ts';
import { History } from './history.ts';
import type { Network } from './network.ts';
import type { CollaborationMessage, Edit, ServedHost, WebPage } from './port.ts';
import { type FromPage, readFromPage, type ToPage } from './protocol.ts';

/** Somebody at a page, with the id under which the page takes part in the collaboration. */
interface Client extends Screen {
  readonly clientId: string;
}

export class Desk<Bundle, Change extends Edit> {
  private readonly host: ServedHost<Bundle, Change>;
  private readonly network: Network;
  private readonly report: (error: unknown) => void;
  private readonly clients = new Map<number, Client>();
  /** Those who have a page of the web app open: they see no grid. */
  private readonly visitors = new Map<number, Screen>();
  private readonly bundle: Bundle;
  private readonly calls: Calls<Bundle, Change>;
  private readonly history: History;
  private readonly edits: EditQueue<Change>;
  private readonly stopListening: () => void;

  constructor(
    host: ServedHost<Bundle, Change>,
    bundle: Bundle,
    network: Network,
    report: (error: unknown) => void,
  ) {
    this.host = host;
    this.network = network;
    this.report = report;
    this.bundle = bundle;
    this.calls = new Calls(host, bundle);
    this.history = new History(host, {
      tell: (message) => this.tellAll({ type: 'collaboration', message }),
      report,
    });
    this.edits = new EditQueue((edit) => this.runEdit(edit));
    this.stopListening = host.onEdit((edit) => this.edits.add(edit));
  }

  /** Deals with one message of a page. */
  take(socket: number, text: string): void {
    try {
      const message = readFromPage(text);
      if (message.type === 'hello') this.welcome(socket, message);
      else if (message.type === 'visit') this.visitors.set(socket, this.screen(socket, message));
      else {
        const visitor = this.visitors.get(socket);
        if (visitor && message.type === 'run') this.run(visitor, message, true);
        const client = this.clients.get(socket);
        if (client) this.obey(client, message);
      }
    } catch (error) {
      this.report(error);
    }
  }

  /** A page has gone. */
  leave(socket: number): void {
    this.visitors.delete(socket);
    const client = this.clients.get(socket);
    if (!client) return;
    this.clients.delete(socket);
    this.history.send({ type: 'CLIENT_LEFT', version: 1, clientId: client.clientId });
    this.tellPresent();
  }

  close(): void {
    this.stopListening();
    this.history.close();
  }

  /** The page of the web app for whoever asks for it, as the address says. */
  webApp(asked: URLSearchParams): WebPage & { readonly frame: string } {
    const parameter = Object.fromEntries(asked);
    const page = this.host.visit(this.bundle, parameter, personOf(parameter, this.host.user));
    return { ...page, frame: this.network.frame(page.html, true) };
  }

  private screen(socket: number, named: { readonly email?: string; readonly name?: string }): Screen {
    return {
      person: personOf(named, this.host.user),
      send: (message) => this.network.send(socket, message),
      frame: (html) => this.network.frame(html),
      ask: (question) => this.network.ask(socket, question),
    };
  }

  private welcome(socket: number, hello: Extract<FromPage, { type: 'hello' }>): void {
    const client: Client = { clientId: randomUUID(), ...this.screen(socket, hello) };
    const menus = this.attempt(client, () => this.calls.open(client)) ?? [];
    const { clientId, person } = client;
    const { snapshot, messages } = this.history.state();
    client.send({ type: 'welcome', clientId, person, snapshot, messages, menus });
    this.clients.set(socket, client);
    this.tellPresent();
  }

  private obey(client: Client, message: Exclude<FromPage, { type: 'hello' | 'visit' }>): void {
    switch (message.type) {
      case 'collaboration':
        this.history.send(signed(message.message, client.clientId));
        return;
      case 'run':
        this.run(client, message, false);
        return;
      case 'menu': {
        const outcome = this.calls.call(client, message.name, []);
        if (!outcome.ok) client.send({ type: 'failed', message: outcome.message });
        return;
      }
      case 'answer': // answers go straight to the run that waits for them
    }
  }

  private run(
    screen: Screen,
    { call, name, args }: Extract<FromPage, { type: 'run' }>,
    outside: boolean,
  ): void {
    screen.send({ type: 'returned', call, outcome: this.calls.call(screen, name, args, outside) });
  }

  private runEdit(edit: Change): void {
    const client = [...this.clients.values()].find(({ clientId }) => clientId === edit.clientId);
    if (!client) return;
    this.attempt(client, () => this.calls.edited(client, edit));
  }

  /** A simple trigger's fault does not reach the person at Google; here it is reported to whoever runs the host. */
  private attempt<T>(client: Screen, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.report(error);
      client.send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  private tellAll(message: ToPage): void {
    for (const client of this.clients.values()) client.send(message);
  }

  private tellPresent(): void {
    const people = [...this.clients.values()].map(({ clientId, person }) => ({ clientId, person }));
    this.tellAll({ type: 'present', people });
  }
}

/** Who sits at the page: as its address says, else the host's own person. */
function personOf({ email, name }: { email?: string; name?: string }, own: Person): Person {
  if (!email && !name) return own;
  return { email: email || own.email, name: name || email || own.name };
}

/** A page changes the workbook under its own id only. */
function signed(message: CollaborationMessage, clientId: string): CollaborationMessage {
  return message.clientId === undefined ? message : { ...message, clientId };
}
