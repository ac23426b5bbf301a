// Where the pages' messages arrive: who is here, what they change, what they ask to be run.
import { randomUUID } from 'node:crypto';
import type { Clash } from '../engine/clashes.ts';
import type { Person } from '../kernel/kernel.ts';
import { Calls, type Screen } from './calls.ts';
import { checkChange } from './changes.ts';
import { EditQueue } from './edit-queue.ts';
import { History } from './history.ts';
import type { Network } from './network.ts';
import type { CollaborationMessage, Edit, ServedHost, WebPage } from './port.ts';
import { type FromPage, type Language, readFromPage, type ToPage } from './protocol.ts';
import { Turns } from './turns.ts';

/** Somebody at a page, with the id under which the page takes part in the collaboration. */
interface Client extends Screen {
  readonly clientId: string;
}

/** What the desk needs of the network. */
type Line = Pick<Network, 'send' | 'frame' | 'ask'>;

export interface DeskOptions {
  /** Told what went wrong while serving. */
  readonly report: (error: unknown) => void;
  readonly language: Language;
}

export class Desk<Bundle, Change extends Edit> {
  private readonly host: ServedHost<Bundle, Change>;
  private readonly network: Line;
  private readonly report: (error: unknown) => void;
  private readonly clients = new Map<number, Client>();
  /** Those who have a page of the web app open: they see no grid. */
  private readonly visitors = new Map<number, Screen>();
  private readonly bundle: Bundle;
  private readonly calls: Calls<Bundle, Change>;
  private readonly history: History;
  private readonly edits: EditQueue<Change>;
  private readonly turns: Turns;
  private readonly language: Language;
  private readonly stops: readonly (() => void)[];

  constructor(
    host: ServedHost<Bundle, Change>,
    bundle: Bundle,
    network: Line,
    { report, language }: DeskOptions,
  ) {
    this.host = host;
    this.language = language;
    this.turns = new Turns(report);
    this.network = network;
    this.report = report;
    this.bundle = bundle;
    this.calls = new Calls(host, bundle);
    this.history = new History(host, {
      tell: (message) => this.tellAll({ type: 'collaboration', message }),
      report,
    });
    this.edits = new EditQueue((edit) => this.runEdit(edit));
    this.stops = [
      host.onEdit((edit) => this.edits.add(edit)),
      host.onTrouble((trouble) => this.tellAll({ type: 'saving', trouble })),
      host.onClash((clash) => this.tellClash(clash)),
    ];
  }

  /** Deals with one message of a page. */
  take(socket: number, text: string): void {
    try {
      const message = readFromPage(text);
      if (message.type === 'hello') this.welcome(socket, message);
      else if (message.type === 'visit') this.visitors.set(socket, this.screen(socket, message));
      else {
        const visitor = this.visitors.get(socket);
        if (visitor && message.type === 'run') this.turns.add(() => this.run(visitor, message, true));
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
    for (const stop of this.stops) stop();
    this.history.close();
  }

  /** The page of the web app for anyone who asks for it, as the address says. */
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
    const { language } = this;
    const { trouble } = this.host;
    client.send({ type: 'welcome', clientId, person, language, trouble, snapshot, messages, menus });
    this.clients.set(socket, client);
    this.tellPresent();
  }

  private obey(client: Client, message: Exclude<FromPage, { type: 'hello' | 'visit' }>): void {
    switch (message.type) {
      case 'collaboration':
        this.change(client, message.message);
        return;
      case 'run':
        this.turns.add(() => this.run(client, message, false));
        return;
      case 'menu':
        this.turns.add(() => {
          const outcome = this.calls.call(client, message.name, []);
          if (!outcome.ok) client.send({ type: 'failed', message: outcome.message });
        });
        return;
      case 'answer': // answers go straight to the run that waits for them
    }
  }

  /** What cannot be a change is refused: its sender goes on from a snapshot, and nobody else hears of it. */
  private change(client: Client, message: CollaborationMessage): void {
    const refused = () => client.send({ type: 'refused' });
    try {
      checkChange(message);
    } catch (error) {
      this.report(error);
      refused();
      return;
    }
    this.history.send(signed(message, client.clientId), refused);
  }

  private tellClash(clash: Clash): void {
    const present = [...this.clients.values()];
    const names = Object.fromEntries(present.map(({ clientId, person }) => [clientId, person.name]));
    for (const client of present)
      if (client.clientId === clash.second || client.clientId === clash.first)
        client.send({ type: 'clash', clash, names });
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

  /** A simple trigger's fault does not reach the person at Google; here it is reported to anyone who runs the host. */
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
