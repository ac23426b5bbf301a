// Parts of the page that need no browser.
import { placeOf } from '../../../local/page/links.ts';
import { runScript } from '../../../local/page/script.ts';
import { touchedCells } from '../../../local/page/touched-cells.ts';
import { translate } from '../../../local/page/words.ts';

describe('links to a place', () => {
  test.each([
    ['#gid=0', { sheetId: '0', row: 0, column: 0 }],
    ['#gid=12&range=D70', { sheetId: '12', row: 69, column: 3 }],
    ['#gid=12&range=AA1', { sheetId: '12', row: 0, column: 26 }],
    ['https://example.org/#gid=0', undefined],
    ['#range=A1', undefined],
    ['', undefined],
  ])('%s', (url, place) => {
    expect(placeOf(url)).toEqual(place);
  });
});

describe('the bundle’s script in the page', () => {
  test('gives the functions that are asked for', () => {
    const { double } = runScript('var factor = 2; function double(n) { return n * factor; }', ['double']);
    expect(typeof double === 'function' && double(21)).toBe(42);
  });

  test.each(['window', 'document', 'fetch', 'localStorage', 'setTimeout', 'URL', 'TextEncoder'])(
    'has no %s, as Apps Script has none',
    (name) => {
      const { look } = runScript(`function look() { return typeof ${name}; }`, ['look']);
      expect(typeof look === 'function' && look()).toBe('undefined');
    },
  );

  test('leaves nothing global', () => {
    runScript('var left = 1; function own() {}', ['own']);
    expect('left' in globalThis).toBe(false);
  });

  test('what fails to load fails aloud', () => {
    expect(() => runScript('throw new Error("load");', [])).toThrow('load');
  });
});

describe('cells that a command touches', () => {
  const zone = { left: 1, right: 2, top: 3, bottom: 4 };
  const cell = { left: 1, right: 1, top: 3, bottom: 3 };
  test.each([
    ['a cell typed into', { type: 'UPDATE_CELL', col: 1, row: 3, content: 'a' }, [cell]],
    ['a cell blanked', { type: 'UPDATE_CELL', col: 1, row: 3, content: '' }, [cell]],
    ['a cell that is only dressed', { type: 'UPDATE_CELL', col: 1, row: 3 }, []],
    ['a cell cleared', { type: 'CLEAR_CELL', col: 1, row: 3 }, [cell]],
    ['a selection deleted', { type: 'DELETE_CONTENT', target: [zone] }, [zone]],
    ['a selection pasted upon', { type: 'PASTE', target: [zone] }, [zone]],
    ['rows sorted', { type: 'SORT_CELLS', zone }, [zone]],
    ['a selection moved', { type: 'ACTIVATE_SHEET' }, []],
  ])('%s', (_, command, cells) => {
    expect(touchedCells(command)).toEqual(cells);
  });
});

test('the library’s words are Kyrgyz where there are any, else its own', () => {
  expect(translate('File')).toBe('Файл');
  expect(translate('Delete row %s')).toContain('%s');
  expect(translate('Irregularity map')).toBe('Irregularity map');
});
