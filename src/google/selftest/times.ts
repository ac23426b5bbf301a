// How long each kind of call takes: what docs/performance.md has from others, measured where it counts.
import type { Bench } from './probe.ts';

export interface Time {
  readonly call: string;
  readonly times: number;
  /** Of one call, the mean. */
  readonly ms: number;
}

const OFTEN = 10;

/** The calls, by what they are; each is made ten times. */
const calls: Readonly<Record<string, (bench: Bench, turn: number) => unknown>> = {
  'all properties read': () => PropertiesService.getDocumentProperties().getProperties(),
  'a property written': (_, turn) =>
    PropertiesService.getDocumentProperties().setProperties({ selftest: `${turn}` }),
  'the lock taken and let go': () => {
    const lock = LockService.getScriptLock();
    lock.tryLock(5_000);
    lock.releaseLock();
  },
  'the list of tabs': ({ book }) => book.getSheets().length,
  'a sheet read': ({ sheet }) => sheet.getDataRange().getValues(),
  'cells written and sent': ({ sheet }, turn) => {
    sheet.getRange(20, 1, 20, 5).setValues(Array.from({ length: 20 }, () => Array(5).fill(turn)));
    SpreadsheetApp.flush();
  },
  'the size asked after a write': ({ sheet }, turn) => {
    sheet.getRange(20, 1).setValues([[turn]]);
    return sheet.getMaxRows();
  },
  'a language loaded': () => HtmlService.createTemplateFromFile('Texts-ky').getRawContent(),
  'who runs': () => Session.getActiveUser().getEmail(),
};

/** Measures each call; what fails has taken no time that could be reported. */
export function timesOf(bench: Bench): readonly Time[] {
  const measured = Object.entries(calls).flatMap(([call, make]) => {
    const begun = Date.now();
    try {
      for (let turn = 0; turn < OFTEN; turn++) make(bench, turn);
    } catch {
      return [];
    }
    return [{ call, times: OFTEN, ms: Math.round((Date.now() - begun) / OFTEN) }];
  });
  PropertiesService.getDocumentProperties().deleteProperty('selftest');
  return measured;
}
