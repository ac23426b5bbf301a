// Messages that no page of ours would send: each is refused, its sender is informed, and everybody goes on.
import { Model, quietly } from '../../../local/engine/o-spreadsheet.ts';
import { BrokenMessage, checkChange } from '../../../local/server/changes.ts';
import { Desk } from '../../../local/server/desk.ts';
import type { CollaborationMessage } from '../../../local/server/port.ts';
import type { ToPage } from '../../../local/server/protocol.ts';
import { type Functions, SmallHost } from './small-host.ts';

const A1 = { sheetId: '0', col: 0, row: 0 };
const cell = (changed: object) => ({ commands: [{ type: 'UPDATE_CELL', ...A1, content: 'x', ...changed }] });
const command = (type: unknown, fields: object = {}) => ({ commands: [{ type, sheetId: '0', ...fields }] });
const zone = { left: 0, right: 1, top: 0, bottom: 1 };
const own = (name: string, value: unknown) =>
  JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);

/** What is wrong with each, beside a message that is right. */
const broken: readonly (readonly [string, object])[] = [
  ['commands null', { commands: null }],
  ['commands an object', { commands: {} }],
  ['commands a text', { commands: 'UPDATE_CELL' }],
  ['commands with null', { commands: [null] }],
  ['commands with a number', { commands: [1] }],
  ['commands with a list', { commands: [[]] }],
  ['no commands', { commands: undefined }],
  ['a command without a type', command(undefined)],
  ['a command of type __proto__', command('__proto__')],
  ['a command of type constructor', command('constructor')],
  ['a command of type 5', command(5)],
  ['a command of the screen', command('ACTIVATE_SHEET')],
  ['an unknown command', command('DROP_ALL')],
  ['sheet __proto__', cell({ sheetId: '__proto__' })],
  ['sheet constructor', cell({ sheetId: 'constructor' })],
  ['sheet null', cell({ sheetId: null })],
  ['no sheet', cell({ sheetId: undefined })],
  ['row a text', cell({ row: '0' })],
  ['col a text', cell({ col: 'A' })],
  ['row -1', cell({ row: -1 })],
  ['row 0.5', cell({ row: 0.5 })],
  ['row null', cell({ row: null })],
  ['no col', cell({ col: undefined })],
  ['col 1e9', cell({ col: 1e9 })],
  ['content a number', cell({ content: 5 })],
  ['content a list of lists', cell({ content: [['a']] })],
  ['a style with __proto__', cell({ style: own('__proto__', { bold: true }) })],
  ['a target that is no list', command('CLEAR_CELLS', { target: zone })],
  ['a target with null', command('CLEAR_CELLS', { target: [null] })],
  ['a zone inside out', command('DELETE_CONTENT', { target: [{ ...zone, left: 5 }] })],
  ['a zone of texts', command('ADD_MERGE', { target: [{ ...zone, top: '0' }] })],
  ['elements a text', command('REMOVE_COLUMNS_ROWS', { dimension: 'ROW', elements: 'all' })],
  ['elements below zero', command('HIDE_COLUMNS_ROWS', { dimension: 'ROW', elements: [-1] })],
  ['no dimension', command('REMOVE_COLUMNS_ROWS', { elements: [1] })],
  ['a conditional format without ranges', command('ADD_CONDITIONAL_FORMAT', { cf: { id: 'a', rule: {} } })],
  [
    'a conditional format on a range of nothing',
    command('ADD_CONDITIONAL_FORMAT', { cf: {}, ranges: [null] }),
  ],
  ['a validation without a rule', command('ADD_DATA_VALIDATION_RULE', { ranges: [] })],
  ['a sheet without a place', command('CREATE_SHEET', { name: 'Барак' })],
  ['data without end', cell({ style: JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) })],
  ['no new revision', { nextRevisionId: undefined }],
  ['a new revision that is a number', { nextRevisionId: 5 }],
  ['a new revision __proto__', { nextRevisionId: '__proto__' }],
  ['version 2', { version: 2 }],
  ['an unknown type with revisions', { type: 'REMOTE_TAKEOVER' }],
  ['type __proto__', { type: '__proto__' }],
  ['an undo of a revision that nobody knows', { type: 'REVISION_UNDONE', undoneRevisionId: 'nobody' }],
  ['a redo of a revision that nobody knows', { type: 'REVISION_REDONE', redoneRevisionId: 'nobody' }],
  ['a sheet that is not there', cell({ sheetId: 'nowhere' })],
  ['a row beyond the sheet', cell({ row: 999_999 })],
  ['somebody without an id', { type: 'CLIENT_MOVED', client: { name: 'x' } }],
  ['somebody who is nothing', { type: 'CLIENT_JOINED', client: null }],
];

/** A server's desk over a real workbook, and what its two pages receive. */
function start() {
  const host = new SmallHost();
  const heard: ToPage[][] = [[], [], []];
  const faults: unknown[] = [];
  const network = {
    send: (socket: number, message: ToPage) => void heard[socket]?.push(message),
    frame: () => '',
    ask: () => ({ button: 'CLOSE' as const, text: '' }),
  };
  const desk = new Desk<Functions, { clientId: string }>(host, {}, network, {
    report: (error) => faults.push(error),
    language: 'ky',
  });
  for (const socket of [0, 1]) desk.take(socket, JSON.stringify({ type: 'hello', name: `page ${socket}` }));
  const send = (socket: number, message: object) =>
    desk.take(socket, JSON.stringify({ type: 'collaboration', message }));
  const types = (socket: number) => (heard[socket] ?? []).map(({ type }) => type);
  return { host, desk, heard, faults, send, types };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
let numbers = 0;

function right(host: SmallHost, content: string, row = 0) {
  return {
    type: 'REMOTE_REVISION',
    version: 1,
    serverRevisionId: host.transport.lastRevision,
    nextRevisionId: `revision-${++numbers}`,
    clientId: 'page',
    commands: [{ type: 'UPDATE_CELL', ...A1, row, content }],
  };
}

const textAt = (host: SmallHost, row: number) =>
  host.engine.getters.getEvaluatedCell({ ...A1, row }).formattedValue;

test.each(broken)(
  '%s: the next edits of both are there, for those who join as well',
  async (_what, wrong) => {
    const { host, desk, heard, send, types } = start();
    send(0, right(host, 'мурда'));
    send(0, { ...right(host, 'бузук'), ...wrong });
    await settled();
    send(0, right(host, 'кийин', 1));
    send(1, right(host, 'экинчи барак', 2));
    await settled();
    expect([0, 1, 2].map((row) => textAt(host, row)).filter((text) => text !== 'бузук')).toEqual(
      expect.arrayContaining(['кийин', 'экинчи барак']),
    );
    expect(types(1)).not.toContain('refused');
    desk.take(2, JSON.stringify({ type: 'hello', name: 'late' }));
    const welcome = heard[2]?.find(({ type }) => type === 'welcome') as Extract<ToPage, { type: 'welcome' }>;
    const joined = quietly(
      () => new Model(welcome.snapshot, {}, welcome.messages as ConstructorParameters<typeof Model>[2]),
    );
    expect(joined.getters.getEvaluatedCell({ ...A1, row: 1 }).formattedValue).toBe('кийин');
    desk.close();
  },
);

/** Some are nonsense only in this workbook: the library takes them without harm, or the model refuses them. */
const LAWFUL = /nobody knows|not there|beyond the sheet/;

test.each(broken.filter(([what]) => !LAWFUL.test(what)))(
  '%s: its sender alone is told',
  async (_what, wrong) => {
    const { host, desk, faults, send, types } = start();
    const message = { ...right(host, 'бузук'), ...wrong };
    expect(() => checkChange(JSON.parse(JSON.stringify(message)) as CollaborationMessage)).toThrow(
      BrokenMessage,
    );
    send(0, message);
    await settled();
    expect(faults).toHaveLength(1);
    expect(types(0)).toContain('refused');
    expect(types(1)).not.toContain('refused');
    desk.close();
  },
);

test('an undo of a revision that nobody knows: the model refuses it, and its sender is informed', async () => {
  const { host, desk, send, types } = start();
  send(0, right(host, 'мурда'));
  send(0, { ...right(host, ''), type: 'REVISION_UNDONE', undoneRevisionId: 'nobody' });
  await settled();
  expect(types(0)).toContain('refused');
  expect(textAt(host, 0)).toBe('мурда');
  desk.close();
});
