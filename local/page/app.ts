// The page around a web app's page: shows it in a frame and passes its calls on, as long as there is a line to the server.
import { type FromPage, SOCKET_PATH, type ToPage } from '../server/protocol.ts';
import type { FromFrame, ToFrame } from './frame-messages.ts';

/** How often the page looks whether the server is back, in milliseconds. */
const RETRY = 2000;

const asked = new URLSearchParams(location.search);
const frame = document.createElement('iframe');
frame.title = document.title;
frame.src = `/app/${document.body.dataset.frame}`;

const under = new Set<number>();
let line = connect();

function connect(): WebSocket {
  const socket = new WebSocket(`ws://${location.host}${SOCKET_PATH}`);
  const [email, name] = [asked.get('email'), asked.get('name')];
  socket.addEventListener('open', () => {
    send(socket, { type: 'visit', ...(email ? { email } : {}), ...(name ? { name } : {}) });
    if (!frame.isConnected) document.body.append(frame);
  });
  socket.addEventListener('message', ({ data }) => hear(JSON.parse(String(data))));
  socket.addEventListener('close', () => {
    for (const call of under) lose(call);
    setTimeout(() => {
      line = connect();
    }, RETRY);
  });
  return socket;
}

function send(socket: WebSocket, message: FromPage): void {
  socket.send(JSON.stringify(message));
}

function hear(message: ToPage): void {
  if (message.type === 'returned') answer(message.call, message.outcome);
}

function answer(call: number, outcome: ToFrame['outcome']): void {
  under.delete(call);
  frame.contentWindow?.postMessage({ google: 'returned', call, outcome } satisfies ToFrame, '*');
}

/** As Google says it of a call that did not come through. */
function lose(call: number): void {
  answer(call, {
    ok: false,
    name: 'NetworkError',
    message: 'NetworkError: Connection failure due to HTTP 0',
  });
}

addEventListener('message', ({ source, data }: MessageEvent<FromFrame>) => {
  if (source !== frame.contentWindow || data?.google !== 'run') return;
  under.add(data.call);
  if (line.readyState === WebSocket.OPEN) {
    send(line, { type: 'run', call: data.call, name: data.name, args: data.args });
  } else lose(data.call);
});
