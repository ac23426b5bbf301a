// The host's end of the network: starts its thread, speaks to pages, and waits for a person's answer where a script does.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Answer, Question } from './port.ts';
import type { ToPage } from './protocol.ts';
import type { Answered, FromNetwork, NetworkStart, Reply, ToNetwork } from './wire.ts';

/** How long a script stands still for an answer, in milliseconds; then the box counts as closed. */
const PATIENCE = 5 * 60_000;

/** Runs the TypeScript of the thread wherever the server itself runs: under tsx, or under a test's own transformer. */
const BOOT = [require.resolve('tsx/cjs'), join(__dirname, 'worker.ts')]
  .map((path) => `require(${JSON.stringify(path)});`)
  .join(' ');

export interface NetworkEvents {
  message(socket: number, text: string): void;
  left(socket: number): void;
  request(path: string): Promise<Reply>;
  /** The thread has come to an end by a fault of its own. */
  broken(error: unknown): void;
}

export interface NetworkOptions {
  readonly port: number;
  readonly page: string;
  readonly code: string;
}

export class Network {
  private readonly worker: Worker;
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private readonly answers = new MessageChannel();
  private asks = 0;

  private constructor({ port, page, code }: NetworkOptions) {
    const start: NetworkStart = { port, page, code, signal: this.signal };
    this.worker = new Worker(BOOT, {
      eval: true,
      workerData: { ...start, answers: this.answers.port2 },
      transferList: [this.answers.port2],
    });
    this.answers.port1.unref();
  }

  /** Opens the network and resolves to it and its port. Rejects with one sentence where the port is busy. */
  static open(options: NetworkOptions, events: NetworkEvents): Promise<{ network: Network; port: number }> {
    const network = new Network(options);
    return new Promise((resolve, reject) => {
      network.worker.on('error', (error) => {
        reject(error);
        events.broken(error);
      });
      network.worker.on('message', (message: FromNetwork) => {
        if (message.kind === 'listening') resolve({ network, port: message.port });
        else if (message.kind === 'failed') {
          void network.worker.terminate();
          reject(new Error(failure(message, options.port)));
        } else network.pass(message, events);
      });
    });
  }

  send(socket: number, message: ToPage): void {
    this.tell({ kind: 'send', socket, text: JSON.stringify(message) });
  }

  /** Keeps a page that a script shows, or its web app's; returns the name under which a browser fetches it. */
  frame(html: string, webApp = false): string {
    const frame = randomUUID();
    this.tell({ kind: 'frame', frame, html, webApp });
    return frame;
  }

  /** Asks the person at a page, and stands still until there is an answer. */
  ask(socket: number, question: Question): Answer {
    const ask = ++this.asks;
    Atomics.store(this.signal, 0, 0);
    this.tell({ kind: 'ask', socket, ask, question });
    Atomics.wait(this.signal, 0, 0, PATIENCE);
    for (;;) {
      const received: { message: Answered } | undefined = receiveMessageOnPort(this.answers.port1);
      if (!received) return { button: 'CLOSE', text: '' };
      if (received.message.ask === ask) return received.message.answer;
    }
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.worker.once('exit', resolve));
    this.tell({ kind: 'close' });
    await gone;
    this.answers.port1.close();
  }

  private pass(message: FromNetwork, events: NetworkEvents): void {
    if (message.kind === 'message') events.message(message.socket, message.text);
    if (message.kind === 'left') events.left(message.socket);
    if (message.kind === 'request') {
      const { request, path } = message;
      void events.request(path).then((reply) => this.tell({ kind: 'reply', request, reply }));
    }
  }

  private tell(message: ToNetwork): void {
    this.worker.postMessage(message);
  }
}

function failure({ code, message }: { code: string; message: string }, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is busy: stop what uses it, or choose another with --port.`;
  return `The server could not start on port ${port}: ${message}`;
}
