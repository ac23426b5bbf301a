// The network's thread: HTTP and WebSocket on this computer's own address. It knows no workbook; it passes messages on.
import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type WebSocket, WebSocketServer } from 'ws';
import { COMPRESSED_FROM } from './compressed.ts';
import { refusal } from './guard.ts';
import { Pages } from './pages.ts';
import { MESSAGE_LIMIT, readFromPage, SOCKET_PATH, type ToPage, UNREAD_LIMIT } from './protocol.ts';
import type { Answered, FromNetwork, NetworkStart, Reply, ToNetwork } from './wire.ts';

const start = workerData as NetworkStart & { readonly answers: MessagePort };
const tell = (message: FromNetwork) => parentPort?.postMessage(message);

const sockets = new Map<number, WebSocket>();
const requests = new Map<number, (reply: Reply) => void>();
/** The question that stands open: the host's thread waits for it. */
let asked: { readonly socket: number; readonly ask: number } | undefined;
let port = start.port;
let numbers = 0;

const pages = new Pages({
  folder: start.page,
  code: start.code,
  port: () => port,
  askHost: (path) =>
    new Promise((resolve) => {
      const request = ++numbers;
      requests.set(request, resolve);
      tell({ kind: 'request', request, path });
    }),
});

const server = createServer((request, response) => void pages.answer(request, response));
const upgrades = new WebSocketServer({
  noServer: true,
  maxPayload: MESSAGE_LIMIT,
  perMessageDeflate: { threshold: COMPRESSED_FROM },
});

server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
  // Anyone who goes away in the middle of it must not take the server along.
  stream.on('error', () => stream.destroy());
  if (request.url !== SOCKET_PATH || refusal(request.headers, port)) {
    stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    return;
  }
  upgrades.handleUpgrade(request, stream, head, (socket) => join(socket));
});

function join(socket: WebSocket): void {
  const number = ++numbers;
  sockets.set(number, socket);
  socket.on('message', (data) => take(number, data.toString()));
  // An oversized or broken frame: `ws` closes the socket itself, with the code that says why.
  socket.on('error', (error) => console.error(`Socket ${number}: ${error.message}`));
  socket.on('close', () => {
    sockets.delete(number);
    if (asked?.socket === number) answer({ ask: asked.ask, answer: { button: 'CLOSE', text: '' } });
    tell({ kind: 'left', socket: number });
  });
}

function take(socket: number, text: string): void {
  try {
    const message = readFromPage(text);
    if (message.type !== 'answer') tell({ kind: 'message', socket, text });
    else if (asked?.ask === message.ask && asked.socket === socket) answer(message);
  } catch (error) {
    console.error(`Socket ${socket}: ${error instanceof Error ? error.message : error}`);
    // The reason that is sent may have 123 bytes at most, and the fault quotes whatever came in.
    sockets.get(socket)?.close(1008, 'Bad message');
  }
}

/** Wakes the host's thread with an answer. */
function answer({ ask, answer }: Answered): void {
  asked = undefined;
  start.answers.postMessage({ ask, answer } satisfies Answered);
  Atomics.store(start.signal, 0, 1);
  Atomics.notify(start.signal, 0);
}

function obey(message: ToNetwork): void {
  switch (message.kind) {
    case 'send': {
      const socket = sockets.get(message.socket);
      if ((socket?.bufferedAmount ?? 0) > UNREAD_LIMIT) socket?.terminate();
      else socket?.send(message.text);
      return;
    }
    case 'frame':
      pages.framesOf(message.webApp).keep(message.frame, message.html);
      return;
    case 'ask': {
      const { socket, ask, question } = message;
      asked = { socket, ask };
      const there = sockets.get(socket);
      if (there) there.send(JSON.stringify({ type: 'ask', ask, question } satisfies ToPage));
      else answer({ ask, answer: { button: 'CLOSE', text: '' } });
      return;
    }
    case 'reply':
      requests.get(message.request)?.(message.reply);
      requests.delete(message.request);
      return;
    case 'close':
      for (const socket of sockets.values()) socket.terminate();
      server.closeAllConnections();
      server.close(() => {
        tell({ kind: 'closed' });
        parentPort?.close();
        start.answers.close();
      });
  }
}

parentPort?.on('message', obey);
server.on('error', (error: NodeJS.ErrnoException) =>
  tell({ kind: 'failed', code: error.code ?? '', message: error.message }),
);
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) port = address.port;
  tell({ kind: 'listening', port });
});
