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
type AuthMode = GoogleAppsScript.Script.AuthMode;

/** The modes of authorisation, as `e.authMode` and scripts know them. */
export const AuthMode = enumeration<Google['AuthMode']>('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const AuthorizationStatus = enumeration<Google['AuthorizationStatus']>('REQUIRED', 'NOT_REQUIRED');
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
    AuthorizationStatus,
    EventType,
    TriggerSource,
    WeekDay,
    /** Google ends the run and asks; here the run ends with Google's sentence. */
    requireScopes(_mode: AuthMode, scopes: string[]) {
      const unknown = scopes.filter((scope) => !kernel.manifest.oauthScopes.includes(scope));
      if (unknown.length > 0) throw new Error(`The manifest does not ask for ${unknown.join(', ')}`);
      if (kernel.lacking(scopes).length > 0)
        throw new Error('Authorization is required to perform that action.');
    },
    getAuthorizationInfo(_mode: AuthMode, scopes: readonly string[] = kernel.manifest.oauthScopes) {
      const lacking = kernel.lacking(scopes);
      const isRequired = lacking.length > 0;
      const query = lacking.map(encodeURIComponent).join('+');
      const address = isRequired ? `https://accounts.google.com/o/oauth2/auth?scope=${query}` : null;
      return show<GoogleAppsScript.Script.AuthorizationInfo>(kernel, 'AuthorizationInfo', {
        getAuthorizationStatus: () => AuthorizationStatus[isRequired ? 'REQUIRED' : 'NOT_REQUIRED'],
        // Null where nothing is required, which Google's types leave out.
        getAuthorizationUrl: () => address as string,
      });
    },
    /** Null before a deployment, which Google's types leave out. */
    getService: () =>
      show<GoogleAppsScript.Script.Service>(kernel, 'WebApp', { getUrl: () => kernel.webApp as string }),
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
