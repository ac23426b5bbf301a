// What the host's thread and the network's thread say to each other. The network has a thread of its own so that
// pages are served while a script runs, and so that a script can stand still until a person has answered it.
import type { Answer, Question } from './port.ts';

/** Handed to the network's thread when it starts. */
export interface NetworkStart {
  readonly port: number;
  /** The folder of the built page. */
  readonly page: string;
  /** The bundle's script, which the page loads for its custom functions. */
  readonly code: string;
  /** One cell: 1 as soon as an answer is waiting. */
  readonly signal: Int32Array;
}

export type ToNetwork =
  | { readonly kind: 'send'; readonly socket: number; readonly text: string }
  | { readonly kind: 'frame'; readonly frame: string; readonly html: string; readonly webApp: boolean }
  | { readonly kind: 'ask'; readonly socket: number; readonly ask: number; readonly question: Question }
  | { readonly kind: 'reply'; readonly request: number; readonly reply: Reply }
  | { readonly kind: 'close' };

export type FromNetwork =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  | { readonly kind: 'message'; readonly socket: number; readonly text: string }
  | { readonly kind: 'left'; readonly socket: number }
  | { readonly kind: 'request'; readonly request: number; readonly path: string }
  | { readonly kind: 'closed' };

/** What goes over the port of answers. */
export interface Answered {
  readonly ask: number;
  readonly answer: Answer;
}

/** An answer to an HTTP request that only the host can give. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** The name under which a browser saves it. */
  readonly download?: string;
}
