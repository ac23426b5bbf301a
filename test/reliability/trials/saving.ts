// Saves a workbook over and over, until it is killed: the first cell counts the saves, and each is reported once it is done.
import { createHost } from '../../../local/host.ts';

const [, , directory = '', from = '0'] = process.argv;
const host = createHost({ directory });
const { getters } = host.model;
const [sheetId = ''] = getters.getSheetIds();
if (from === '0') {
  // Enough cells for a save to take its time.
  for (let row = 1; row < 400; row++)
    host.model.dispatch('UPDATE_CELL', { sheetId, row, col: 0, content: `Сап ${row} `.repeat(40) });
}
for (let count = Number(from) + 1; ; count++) {
  host.model.dispatch('UPDATE_CELL', { sheetId, row: 0, col: 0, content: `${count}` });
  host.flush();
  process.stdout.write(`${count}\n`);
}
