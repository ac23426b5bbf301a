/// <reference types="google-apps-script" />
// Session: who runs and where the clock stands.
import type { Kernel } from '../kernel/kernel.ts';
import { authorised } from './authorised.ts';
import { show } from './show.ts';

/** Session for one person's runs; simple triggers see a blank address, custom functions no person at all. */
export function session(kernel: Kernel): GoogleAppsScript.Base.Session {
  const person = (member: string) => {
    const simple = kernel.mode === 'NONE' || kernel.mode === 'LIMITED';
    if (!simple) authorised(kernel, `Session.${member}`, 'userinfo.email');
    const email = simple ? '' : kernel.user.email;
    return show<GoogleAppsScript.Base.User>(kernel, 'User', { getEmail: () => email });
  };
  return show<GoogleAppsScript.Base.Session>(kernel, 'Session', {
    getActiveUser: () => person('getActiveUser'),
    getEffectiveUser: () => person('getEffectiveUser'),
    getScriptTimeZone: () => kernel.manifest.timeZone,
    getActiveUserLocale: () => 'ky',
  });
}
