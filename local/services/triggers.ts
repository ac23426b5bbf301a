/// <reference types="google-apps-script" />
// Installable triggers: what is kept of each, and the builders that make them.
import { randomUUID } from 'node:crypto';
import type { Kernel } from '../kernel/kernel.ts';
import { enumeration, nameOf } from './enumeration.ts';
import { expectTypes } from './parameters.ts';
import { show } from './show.ts';

type Script = GoogleAppsScript.Script.ScriptApp;

/** How many triggers one person may have for one script. */
export const MY_TRIGGERS_LIMIT = 20;

export const WeekDay = enumeration<Script['WeekDay']>(
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
);

/** When a clock trigger runs. */
export interface Clock {
  everyDays?: number;
  everyHours?: number;
  everyWeeks?: number;
  weekDay?: keyof Script['WeekDay'];
  atHour?: number;
  timeZone: string;
}

/** One trigger, as the workbook keeps it. */
export interface TriggerRecord {
  readonly id: string;
  readonly handler: string;
  readonly owner: string;
  readonly eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  readonly source: 'SPREADSHEETS' | 'CLOCK';
  readonly sourceId: string | null;
  readonly clock: Clock | null;
}

/** A trigger as `getProjectTriggers` gives it. */
export class HostTrigger implements GoogleAppsScript.Script.Trigger {
  readonly $record: TriggerRecord;
  readonly #eventType: GoogleAppsScript.Script.EventType;
  readonly #source: GoogleAppsScript.Script.TriggerSource;

  constructor(
    record: TriggerRecord,
    eventType: GoogleAppsScript.Script.EventType,
    source: GoogleAppsScript.Script.TriggerSource,
  ) {
    this.$record = record;
    this.#eventType = eventType;
    this.#source = source;
  }

  getUniqueId(): string {
    return this.$record.id;
  }

  getHandlerFunction(): string {
    return this.$record.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return this.#eventType;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return this.#source;
  }

  getTriggerSourceId(): string {
    return this.$record.sourceId ?? '';
  }
}

type Add = (record: TriggerRecord) => GoogleAppsScript.Script.Trigger;

/** What `ScriptApp.newTrigger(handler)` returns; `add` keeps what was built. */
export function builder(kernel: Kernel, handler: string, add: Add): GoogleAppsScript.Script.TriggerBuilder {
  const owner = kernel.user.email;
  return show<GoogleAppsScript.Script.TriggerBuilder>(kernel, 'TriggerBuilder', {
    forSpreadsheet(sheet: GoogleAppsScript.Spreadsheet.Spreadsheet | string) {
      const sourceId = typeof sheet === 'string' ? sheet : sheet.getId();
      return spreadsheetBuilder(kernel, (eventType) =>
        add({ id: randomUUID(), handler, owner, eventType, source: 'SPREADSHEETS', sourceId, clock: null }),
      );
    },
    timeBased: () =>
      clockBuilder(kernel, (clock) =>
        add({
          id: randomUUID(),
          handler,
          owner,
          eventType: 'CLOCK',
          source: 'CLOCK',
          sourceId: null,
          clock,
        }),
      ),
  });
}

type SheetEvent = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';

function spreadsheetBuilder(
  kernel: Kernel,
  create: (event: SheetEvent) => GoogleAppsScript.Script.Trigger,
): GoogleAppsScript.Script.SpreadsheetTriggerBuilder {
  let event: SheetEvent | null = null;
  const choose = (chosen: SheetEvent) => () => {
    event = chosen;
    return shown;
  };
  const shown: GoogleAppsScript.Script.SpreadsheetTriggerBuilder =
    show<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>(kernel, 'SpreadsheetTriggerBuilder', {
      onOpen: choose('ON_OPEN'),
      onEdit: choose('ON_EDIT'),
      onChange: choose('ON_CHANGE'),
      create() {
        if (event === null) throw new Error('The event of the trigger must be specified');
        return create(event);
      },
    });
  return shown;
}

function clockBuilder(
  kernel: Kernel,
  create: (clock: Clock) => GoogleAppsScript.Script.Trigger,
): GoogleAppsScript.Script.ClockTriggerBuilder {
  const clock: Clock = { timeZone: kernel.manifest.timeZone };
  const set = (member: string, least: number, most: number, keep: (n: number) => void) => (n: number) => {
    expectTypes(`ClockTriggerBuilder.${member}`, [n], 'number');
    if (!Number.isInteger(n) || n < least || n > most) {
      throw new Error(`The value you passed to ${member} must be from ${least} to ${most}`);
    }
    keep(n);
    return shown;
  };
  const shown: GoogleAppsScript.Script.ClockTriggerBuilder =
    show<GoogleAppsScript.Script.ClockTriggerBuilder>(kernel, 'ClockTriggerBuilder', {
      everyDays: set('everyDays', 1, 365, (n) => {
        clock.everyDays = n;
      }),
      everyHours: set('everyHours', 1, 23, (n) => {
        clock.everyHours = n;
      }),
      everyWeeks: set('everyWeeks', 1, 52, (n) => {
        clock.everyWeeks = n;
      }),
      atHour: set('atHour', 0, 23, (n) => {
        clock.atHour = n;
      }),
      onWeekDay(day: GoogleAppsScript.Base.Weekday) {
        clock.weekDay = nameOf(WeekDay, day, 'ClockTriggerBuilder.onWeekDay');
        return shown;
      },
      inTimezone(timezone: string) {
        expectTypes('ClockTriggerBuilder.inTimezone', [timezone], 'string');
        clock.timeZone = timezone;
        return shown;
      },
      create() {
        if (!clock.everyDays && !clock.everyHours && !clock.everyWeeks && !clock.weekDay) {
          throw new Error('The recurrence of the clock trigger must be specified');
        }
        return create({ ...clock });
      },
    });
  return shown;
}
