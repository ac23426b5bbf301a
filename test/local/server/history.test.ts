// What a joining page needs to arrive where everybody is.
import { Model, quietly } from '../../../local/engine/o-spreadsheet.ts';
import { History } from '../../../local/server/history.ts';
import { SmallHost } from './small-host.ts';

const A1 = { sheetId: '0', col: 0, row: 0 };

function start() {
  const host = new SmallHost();
  const heard: string[] = [];
  const faults: unknown[] = [];
  const history = new History(host, {
    tell: ({ type }) => heard.push(type),
    report: (error) => faults.push(error),
  });
  const write = (content: string) => host.engine.send('UPDATE_CELL', { ...A1, content });
  return { host, history, heard, faults, write };
}

/** The text of A1 for a page that joins now. */
function joined(history: History): string {
  const { snapshot, messages } = history.state();
  const model = quietly(() => new Model(snapshot, {}, messages as ConstructorParameters<typeof Model>[2]));
  return model.getters.getEvaluatedCell(A1).formattedValue;
}

test('a page that joins late sees what came before', () => {
  const { history, write } = start();
  write('бир');
  expect(joined(history)).toBe('бир');
  write('эки');
  expect(joined(history)).toBe('эки');
});

test('changes arrive in their order', () => {
  const { heard, write } = start();
  write('бир');
  write('эки');
  expect(heard).toEqual(['REMOTE_REVISION', 'REMOTE_REVISION']);
});

test('after many changes there is a new snapshot, and everybody is informed', () => {
  const { history, heard, write } = start();
  for (let count = 0; count <= 300; count++) write(`c${count}`);
  expect(joined(history)).toBe('c300');
  expect(heard.at(-1)).toBe('SNAPSHOT_CREATED');
  expect(history.state().messages).toEqual([]);
  write('кийин');
  expect(joined(history)).toBe('кийин');
});

test('a message that makes no sense is reported and changes nothing', async () => {
  const { host, history, faults, write } = start();
  write('бир');
  const serverRevisionId = host.snapshot().revisionId;
  history.send({ type: 'REVISION_UNDONE', version: 1, serverRevisionId, nextRevisionId: 'x' });
  await Promise.resolve();
  expect(faults).toHaveLength(1);
});
