// Changes that are taken together: in their order, computed once, and with what they give one by one.
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import { Model, quietly } from '../../../local/engine/o-spreadsheet.ts';
import type { createHost } from '../../../local/host.ts';
import { computedOnce, Gathered } from '../../../local/page/taken-together.ts';
import { newSheet } from '../support.ts';

describe('gathered', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('what comes close upon another goes on at once, in its order', () => {
    const taken: (readonly number[])[] = [];
    const gathered = new Gathered<number>((items) => taken.push(items));
    for (const item of [1, 2, 3]) gathered.add(item);
    expect(taken).toEqual([]);
    jest.advanceTimersByTime(30);
    gathered.add(4);
    jest.advanceTimersByTime(30);
    expect(taken).toEqual([[1, 2, 3], [4]]);
  });

  test('what may not wait takes all before it, and nothing twice', () => {
    const taken: (readonly number[])[] = [];
    const gathered = new Gathered<number>((items) => taken.push(items));
    gathered.now();
    gathered.add(1);
    gathered.now();
    jest.advanceTimersByTime(1000);
    expect(taken).toEqual([[1]]);
  });

  test('what takes long is waited for longer', () => {
    let taken = 0;
    const gathered = new Gathered<number>(() => {
      taken++;
      jest.advanceTimersByTime(100);
    });
    gathered.add(1);
    gathered.now();
    gathered.add(2);
    jest.advanceTimersByTime(299);
    expect(taken).toBe(1);
    jest.advanceTimersByTime(1);
    expect(taken).toBe(2);
  });
});

describe('computed once', () => {
  /** A page's model of a host's workbook; what the host sends it waits until it is taken. */
  function openPage(host: ReturnType<typeof createHost>, id: string) {
    const waiting: CollaborationMessage[] = [];
    let listen: (message: CollaborationMessage) => void = () => undefined;
    host.transport.onNewMessage(id, (message) => waiting.push(message));
    const transportService = {
      sendMessage: (message: CollaborationMessage) => host.transport.sendMessage(message),
      onNewMessage: (_: string, listener: typeof listen) => {
        listen = listener;
      },
      leave: () => undefined,
    };
    const model = quietly(() => new Model(host.snapshot(), { transportService, client: { id, name: id } }));
    const take = () => {
      for (const message of waiting.splice(0)) listen(message);
    };
    return { model, take };
  }

  test('a run that is taken together gives what it gives one by one', () => {
    const { host, sheet } = newSheet();
    const [apart, together] = [openPage(host, 'apart'), openPage(host, 'together')];
    let computed = 0;
    together.model.on('command-finalized', {}, () => computed++);
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('B1').setFormula('=SUM(A1:A3)');
    sheet.insertRowsBefore(2, 2);
    sheet.getRange('A2').setValue(40);
    sheet.getRange('A1:B5').setBackground('#ff0000');
    quietly(() => {
      apart.take();
      computedOnce(together.model, () => together.take());
    });
    expect(computed).toBe(1);
    const shown = ({ model }: typeof apart) =>
      [0, 1, 2, 3, 4].map((row) =>
        [0, 1].map((col) => model.getters.getEvaluatedCell({ sheetId: '1', row, col }).value),
      );
    expect(shown(together)).toEqual(shown(apart));
    expect(shown(together)[0]).toEqual([1, 46]);
    const whole = ({ model }: typeof apart) => quietly(() => model.exportData());
    expect(whole(together)).toEqual(whole(apart));
  });

  test('what was typed before a run is taken stands behind it', () => {
    const { host, sheet } = newSheet();
    const page = openPage(host, 'page');
    sheet.getRange('A1').setValue('first');
    sheet.insertRowsBefore(1, 1);
    page.model.dispatch('UPDATE_CELL', { sheetId: '1', row: 4, col: 0, content: 'typed' });
    quietly(() => computedOnce(page.model, () => page.take()));
    for (const model of [host.model, page.model]) {
      expect(model.getters.getEvaluatedCell({ sheetId: '1', row: 1, col: 0 }).value).toBe('first');
      expect(model.getters.getEvaluatedCell({ sheetId: '1', row: 5, col: 0 }).value).toBe('typed');
    }
  });

  test('where a change fails, what came before it is computed', () => {
    const { host } = newSheet();
    const page = openPage(host, 'page');
    let computed = 0;
    page.model.on('command-finalized', {}, () => computed++);
    const failing = () =>
      computedOnce(page.model, () => {
        host.model.dispatch('UPDATE_CELL', { sheetId: '1', row: 0, col: 0, content: '7' });
        page.take();
        throw new Error('broken');
      });
    expect(() => quietly(failing)).toThrow('broken');
    expect(computed).toBe(1);
    expect(page.model.getters.getEvaluatedCell({ sheetId: '1', row: 0, col: 0 }).value).toBe(7);
  });
});
