// The self-test on the local host: the press of its menu, and the edit of its tab.
import { createHost } from '../host.ts';
import type { SelfTestRecord } from './record.ts';

/** Anyone who makes a PDF beside much other work may take its time. */
const PATIENCE = 20;

/** Runs the build of `folder` in a new workbook; what both parts tell. */
export function selfTestOn(folder: string): {
  readonly pressed: SelfTestRecord;
  readonly edited: SelfTestRecord;
} {
  const host = createHost({ today: '2024-10-05', patience: PATIENCE });
  try {
    const bundle = host.load(folder);
    host.runSimpleTrigger(bundle, 'onOpen', undefined);
    const pressed = host.run(bundle, 'selfTest') as SelfTestRecord;
    const { getters } = host.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Self-test') ?? '';
    const zone = { top: 1, bottom: 1, left: 1, right: 1 };
    host.model.dispatch('UPDATE_CELL', { sheetId, row: 1, col: 1, content: 'x' });
    host.runSimpleTrigger(bundle, 'onEdit', { clientId: 'selftest', sheetId, zone, oldValue: '' });
    const cell = getters.getEvaluatedCell({ sheetId, row: 2, col: 1 }).value;
    return { pressed, edited: JSON.parse(`${cell}`) as SelfTestRecord };
  } finally {
    host.close();
  }
}
