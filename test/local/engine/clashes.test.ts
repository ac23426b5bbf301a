// Two people who type into one row: nobody's text is typed over unseen.

import type { Clash } from '../../../local/engine/clashes.ts';
import { Engine } from '../../../local/engine/engine.ts';

const SHEET = '0';
let numbers = 0;

function start() {
  const engine = new Engine();
  const clashes: Clash[] = [];
  engine.onClash((clash) => clashes.push(clash));
  const at = (row: number, col: number) => engine.display(SHEET, { row, col });
  /** A page's message, made when the workbook stood at `seen`; sent again upon the present one, as pages do. */
  const type = (
    clientId: string,
    seen: string,
    ...cells: readonly [row: number, col: number, content: string][]
  ) => {
    const nextRevisionId = `revision-${++numbers}`;
    const commands = cells.map(([row, col, content]) => ({
      type: 'UPDATE_CELL' as const,
      sheetId: SHEET,
      row,
      col,
      content,
    }));
    const message = { type: 'REMOTE_REVISION' as const, version: 1, nextRevisionId, clientId, commands };
    const sent = { ...message, timestamp: 0 };
    void engine.transport.sendMessage({ ...sent, serverRevisionId: seen });
    if (seen !== engine.transport.lastRevision && engine.transport.lastRevision !== nextRevisionId)
      void engine.transport.sendMessage({ ...sent, serverRevisionId: engine.transport.lastRevision });
  };
  return { engine, clashes, at, type, now: () => engine.transport.lastRevision };
}

test('the second into an empty row is moved to the next free one, and both are informed', () => {
  const { type, at, now, clashes } = start();
  type('setup', now(), [6, 0, 'толук сап']);
  const seen = now();
  type('aigul', seen, [5, 1, 'Айгүл']);
  type('bakyt', seen, [5, 1, 'Бакыт']);
  expect([at(5, 1), at(6, 1), at(7, 1)]).toEqual(['Айгүл', '', 'Бакыт']);
  expect(clashes).toEqual([
    { first: 'aigul', second: 'bakyt', sheetId: SHEET, row: 5, movedTo: 7, text: 'Айгүл' },
  ]);
});

test('other columns of the row move as well: it is another person’s record', () => {
  const { type, at, now } = start();
  const seen = now();
  type('aigul', seen, [5, 1, 'Айгүл']);
  type('bakyt', seen, [5, 4, '12']);
  expect([at(5, 1), at(5, 4), at(6, 4)]).toEqual(['Айгүл', '', '12']);
});

test('what the second types on, before hearing of the move, follows', () => {
  const { type, at, now } = start();
  const seen = now();
  type('aigul', seen, [5, 1, 'Айгүл']);
  type('bakyt', seen, [5, 1, 'Бакыт']);
  type('bakyt', seen, [5, 2, 'Ноокат']);
  expect([at(5, 1), at(5, 2), at(6, 1), at(6, 2)]).toEqual(['Айгүл', '', 'Бакыт', 'Ноокат']);
});

test('a third finds the next row', () => {
  const { type, at, now } = start();
  const seen = now();
  for (const who of ['a', 'b', 'c']) type(who, seen, [5, 1, who]);
  expect([5, 6, 7].map((row) => at(row, 1))).toEqual(['a', 'b', 'c']);
});

test('who has seen the first’s text writes where they like', () => {
  const { type, at, now, clashes } = start();
  type('aigul', now(), [5, 1, 'Айгүл']);
  type('bakyt', now(), [5, 1, 'Айгүл эже'], [5, 2, 'Ноокат']);
  expect([at(5, 1), at(5, 2)]).toEqual(['Айгүл эже', 'Ноокат']);
  expect(clashes).toEqual([]);
});

test('in a row that was full the last one stands, and both learn what it has replaced', () => {
  const { type, at, now, clashes } = start();
  type('setup', now(), [5, 0, 'М-001'], [5, 1, 'эски']);
  const seen = now();
  type('aigul', seen, [5, 1, 'Айгүл']);
  type('bakyt', seen, [5, 1, 'Бакыт']);
  expect(at(5, 1)).toBe('Бакыт');
  expect(clashes).toEqual([
    { first: 'aigul', second: 'bakyt', sheetId: SHEET, row: 5, movedTo: null, text: 'Айгүл' },
  ]);
});

test('the same text twice, other cells of a full row, and other sheets are no clash', () => {
  const { engine, type, now, clashes } = start();
  engine.send('CREATE_SHEET', { sheetId: 'two', position: 1, name: 'Экинчи' });
  type('setup', now(), [5, 0, 'М-001']);
  const seen = now();
  type('aigul', seen, [5, 1, 'Ноокат']);
  type('bakyt', seen, [5, 1, 'Ноокат'], [5, 2, 'башка']);
  expect(clashes).toEqual([]);
});

test('25 people into one row: every text is there', () => {
  const { type, at, now } = start();
  const seen = now();
  const all = Array.from({ length: 25 }, (_, index) => `адам ${index}`);
  for (const who of all) type(who, seen, [5, 1, who]);
  expect(all.map((_, index) => at(5 + index, 1)).sort()).toEqual([...all].sort());
});
