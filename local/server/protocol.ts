// The messages between the server and a page, each one JSON text over the WebSocket.
import type { Clash } from '../engine/clashes.ts';
import type { Person } from '../kernel/kernel.ts';
import type { Trouble } from '../store/trouble.ts';
import type { Answer, CollaborationMessage, Menu, Place, Question, Snapshot } from './port.ts';

/** Where the page finds its socket. */
export const SOCKET_PATH = '/socket';

/** The largest message taken from a page, in bytes. */
export const MESSAGE_LIMIT = 8 * 1024 * 1024;

/** As much may wait for a page that does not read, in bytes; then its line is cut. */
export const UNREAD_LIMIT = 64 * 1024 * 1024;

/** The language in which the page speaks of the server's own matters. */
export type Language = 'ky' | 'ru' | 'en';

/** Somebody who has the workbook open. */
export interface Present {
  readonly clientId: string;
  readonly person: Person;
}

/** A page that a script shows; its HTML is fetched from `/frame/<frame>`. */
export interface FramedPage {
  readonly frame: string;
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

/** How a run ended, as `google.script.run` tells it. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

export type FromPage =
  | { readonly type: 'hello'; readonly email?: string; readonly name?: string }
  | { readonly type: 'visit'; readonly email?: string; readonly name?: string }
  | { readonly type: 'collaboration'; readonly message: CollaborationMessage }
  | { readonly type: 'run'; readonly call: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly type: 'menu'; readonly name: string }
  | { readonly type: 'answer'; readonly ask: number; readonly answer: Answer };

export type ToPage =
  | {
      readonly type: 'welcome';
      readonly clientId: string;
      readonly person: Person;
      readonly language: Language;
      readonly trouble: Trouble | null;
      readonly snapshot: Snapshot;
      readonly messages: readonly CollaborationMessage[];
      readonly menus: readonly Menu[];
    }
  | { readonly type: 'collaboration'; readonly message: CollaborationMessage }
  | { readonly type: 'saving'; readonly trouble: Trouble | null }
  | { readonly type: 'clash'; readonly clash: Clash; readonly names: Readonly<Record<string, string>> }
  | { readonly type: 'refused' }
  | { readonly type: 'present'; readonly people: readonly Present[] }
  | { readonly type: 'returned'; readonly call: number; readonly outcome: Outcome }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'running'; readonly running: boolean }
  | { readonly type: 'sidebar'; readonly page: FramedPage }
  | { readonly type: 'dialog'; readonly page: FramedPage; readonly modal: boolean }
  | { readonly type: 'toast'; readonly text: string; readonly title: string; readonly seconds: number }
  | { readonly type: 'ask'; readonly ask: number; readonly question: Question }
  | { readonly type: 'activate'; readonly place: Place };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNamed = ({ email, name }: Record<string, unknown>) =>
  [email, name].every((text) => text === undefined || typeof text === 'string');

const FORMS: Record<FromPage['type'], (message: Record<string, unknown>) => boolean> = {
  hello: isNamed,
  visit: isNamed,
  collaboration: ({ message }) => isRecord(message) && typeof message.type === 'string',
  run: ({ call, name, args }) => Number.isInteger(call) && typeof name === 'string' && Array.isArray(args),
  menu: ({ name }) => typeof name === 'string',
  answer: ({ ask, answer }) =>
    Number.isInteger(ask) &&
    isRecord(answer) &&
    typeof answer.button === 'string' &&
    typeof answer.text === 'string',
};

/** Reads a page's message. Throws where it is not one. */
export function readFromPage(text: string): FromPage {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || typeof message.type !== 'string' || !Object.hasOwn(FORMS, message.type)) {
    throw new Error('Not a message of a page');
  }
  const type = message.type as FromPage['type'];
  if (!FORMS[type](message)) throw new Error(`Malformed message: ${type}`);
  return message as FromPage;
}
