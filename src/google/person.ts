// What belongs to the person for whom a run goes: her daily run, what is kept for her.
import type { DailyPort, MemoryPort } from '#core/ports';
import { memoryIn } from './memory.ts';

/** The morning: Google takes an hour's freedom. */
const HOUR = 8;

/** A clock trigger of hers that calls `handler`; others' triggers are not to be seen, let alone touched. */
export function dailyRun(handler: string): DailyPort {
  return {
    turn(on) {
      const own = ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === handler);
      for (const trigger of own.slice(on ? 1 : 0)) ScriptApp.deleteTrigger(trigger);
      if (on && own.length === 0)
        ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(HOUR).create();
    },
  };
}

/** Short texts of hers; one script may serve several workbooks, so each is kept under its workbook. */
export function personalMemory(): MemoryPort {
  return memoryIn(
    () => PropertiesService.getUserProperties(),
    () => `${SpreadsheetApp.getActiveSpreadsheet().getId()}.`,
  );
}
