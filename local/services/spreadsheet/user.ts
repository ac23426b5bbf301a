/// <reference types="google-apps-script" />
// A User: a person's address.
import type { Kernel } from '../../kernel/kernel.ts';
import { show } from '../show.ts';

/** The person of an address, as a script holds them. */
export function user(kernel: Kernel, email: string): GoogleAppsScript.Base.User {
  return show<GoogleAppsScript.Base.User>(kernel, 'User', { getEmail: () => email });
}
