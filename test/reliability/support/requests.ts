// What people ask for at the same time, each with a mark by which it is found again.
import { rowsOf } from './contents.ts';
import type { Person, Request } from './people.ts';

const run =
  (name: string, ...args: unknown[]) =>
  ({ host, loaded }: Person): unknown =>
    host.run(loaded, name, args);

const nothing = () => null;

/** A batch of one question, two answers; `outside`: from a phone. */
function batch(id: string, outside = false): Request {
  const counts = ['канааттанам', 'канааттанбайм'].map((answer, index) => ({
    question: 'СУ-001',
    answer,
    counts: { all: index, women: index, men: 0, notStated: 0 },
  }));
  const place = { survey: 'С-001', member: 'М-001', village: 'Терек', date: '2024-10-05' };
  const sent = { id, ...place, entry: 'first', forms: 1, counts };
  return {
    what: outside ? 'send a batch from a phone' : 'send a batch',
    outside,
    ask: ({ host, loaded }) => host[outside ? 'runOutside' : 'run'](loaded, 'sendBatch', [sent], host.user),
    lost: (tabs) => {
      const there = rowsOf(tabs, 'tally').filter(({ sent }) => sent === id).length;
      return there === 2 ? null : `batch ${id} has ${there} rows`;
    },
  };
}

/** A person types a member's contacts, each person another's, and the trigger runs. */
function edit(id: string): Request {
  return {
    what: 'edit',
    prepare: (person) => {
      const { sheetId, zone } = contactsOf(person);
      const content = { sheetId, row: zone.top, col: zone.left, content: id };
      person.host.model.dispatch('UPDATE_CELL', content);
    },
    ask: (person) => person.host.runSimpleTrigger(person.loaded, 'onEdit', contactsOf(person)),
    lost: (tabs) => {
      return rowsOf(tabs, 'members').some(({ contacts }) => contacts === id) ? null : `${id} was typed over`;
    },
  };
}

/** The cell into which a person types. */
function contactsOf({ host: { model }, place }: Person) {
  const { getters } = model;
  const sheetId = getters.getSheetIds().find((one) => getters.getSheetName(one) === 'Мүчөлөр') ?? '';
  const keys = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => {
    return getters.getEvaluatedCell({ sheetId, row: 0, col }).value;
  });
  const [row, col] = [3 + place, keys.indexOf('contacts')];
  return { clientId: 'a', sheetId, zone: { top: row, bottom: row, left: col, right: col } };
}

/** A new act, found by the link of its document. */
function act(): Request {
  return {
    what: 'make a new act',
    ask: run('makeActDocument', null),
    lost: (tabs) => {
      const numbers = rowsOf(tabs, 'acts').map((row) => row.act ?? '');
      const given = numbers.filter((number) => number !== '');
      return new Set(given).size === given.length ? null : `an act's number twice: ${given.join(', ')}`;
    },
  };
}

/** A finding by the short form, found by its text. */
function finding(id: string): Request {
  return {
    what: 'write a finding',
    ask: run('saveForm', 'finding', null, { 'findings.found': { was: '', now: id } }),
    lost: (tabs) => {
      const rows = rowsOf(tabs, 'findings').filter(({ found }) => found === id).length;
      return rows === 1 ? null : `the finding ${id} has ${rows} rows`;
    },
  };
}

const whole = (what: string, name: string, ...args: unknown[]): Request => ({
  what,
  ask: run(name, ...args),
  lost: nothing,
});

/** Every kind of request; `id` marks what this one writes. */
export const requests: readonly ((id: string) => Request)[] = [
  batch,
  edit,
  act,
  finding,
  (id) => batch(id, true),
  () => whole('check', 'checkWorkbook'),
  (id) => whole('lay out rows', 'layOutBatch', 'С-001', 'М-002', `Айыл ${id}`),
  () => whole('compute results', 'computeResults'),
  () => whole('set up', 'setUpWorkbook', null),
];
