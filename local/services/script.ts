/// <reference types="google-apps-script" />
// ScriptApp: installable triggers, kept with the workbook, and the modes of authorisation.
import type { Kernel } from '../kernel/kernel.ts';
import { unwrap } from '../kernel/service.ts';
import { authorised } from './authorised.ts';
import { enumeration } from './enumeration.ts';
import { expectTypes } from './parameters.ts';
import { show } from './show.ts';
import { builder, HostTrigger, MY_TRIGGERS_LIMIT, type TriggerRecord, WeekDay } from './triggers.ts';

type Google = GoogleAppsScript.Script.ScriptApp;

/** The modes of authorisation, as `e.authMode` and scripts know them. */
export const AuthMode = enumeration<Google['AuthMode']>('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const EventType = enumeration<Google['EventType']>('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE');
const TriggerSource = enumeration<Google['TriggerSource']>('SPREADSHEETS', 'CLOCK');

/** The triggers of everybody on this workbook, for the host to run. */
export function triggersOf(kernel: Kernel): TriggerRecord[] {
  return kernel.section<{ list: TriggerRecord[] }>('triggers', () => ({ list: [] })).list;
}

/** ScriptApp for one person's runs; each sees only own triggers. */
export function scriptApp(kernel: Kernel): Google {
  const list = triggersOf(kernel);
  const mine = () => list.filter(({ owner }) => owner === kernel.user.email);
  const shown = (record: TriggerRecord) => {
    const trigger = new HostTrigger(record, EventType[record.eventType], TriggerSource[record.source]);
    return show<GoogleAppsScript.Script.Trigger>(kernel, 'Trigger', trigger);
  };
  const gate = (member: string) => authorised(kernel, `ScriptApp.${member}`, 'script.scriptapp');
  const add = (record: TriggerRecord) => {
    gate('newTrigger');
    if (mine().length >= MY_TRIGGERS_LIMIT) {
      throw new Error(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    list.push(record);
    kernel.changed();
    return shown(record);
  };
  return show<Google>(kernel, 'ScriptApp', {
    AuthMode,
    EventType,
    TriggerSource,
    WeekDay,
    newTrigger(functionName: string) {
      gate('newTrigger');
      expectTypes('ScriptApp.newTrigger', [functionName], 'string');
      return builder(kernel, functionName, add);
    },
    getProjectTriggers() {
      gate('getProjectTriggers');
      return mine().map(shown);
    },
    deleteTrigger(trigger: GoogleAppsScript.Script.Trigger) {
      gate('deleteTrigger');
      const target: object = unwrap(trigger);
      const at = target instanceof HostTrigger ? list.indexOf(target.$record) : -1;
      if (at < 0) throw new Error('Invalid argument: trigger');
      list.splice(at, 1);
      kernel.changed();
    },
  });
}
